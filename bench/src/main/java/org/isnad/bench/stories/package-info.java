/**
 * Fits the model that groups articles into stories, and measures grouping.
 *
 * <p>The trap: a fold is a set of stories, never of pairs, or the model is judged on what it saw.
 */
@NullMarked
package org.isnad.bench.stories;

import org.jspecify.annotations.NullMarked;
