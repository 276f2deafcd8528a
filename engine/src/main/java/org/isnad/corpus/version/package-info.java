/**
 * What changed between two versions of an article.
 *
 * <p>The trap: spans of the one side point into the older text, those of the other into the newer.
 */
@NullMarked
package org.isnad.corpus.version;

import org.jspecify.annotations.NullMarked;
