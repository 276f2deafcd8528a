/**
 * Which articles share copied text, and where.
 *
 * <p>Terms: a <em>shingle</em> is a run of words, a <em>passage</em> a stretch that two articles
 * have in common but for small changes, <em>containment</em> the share of the shorter article's
 * words that lie in such passages. Passages are spans of the texts as read.
 */
@NullMarked
package org.isnad.corpus.reuse;

import org.jspecify.annotations.NullMarked;
