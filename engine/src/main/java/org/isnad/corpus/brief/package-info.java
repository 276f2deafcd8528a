/**
 * What a story comes to, in short: the brief and the timeline.
 *
 * <p>The trap: a sentence of the brief says nothing that is not in an account; whatever it tells it
 * quotes, with a link to the words.
 */
@NullMarked
package org.isnad.corpus.brief;

import org.jspecify.annotations.NullMarked;
