/**
 * Claims, and the lines by which each came to the outlets.
 *
 * <p>Terms: a <em>claim</em> is the same content in however many articles, a <em>line</em> the
 * accounts that go back to one origin. Lines, not articles, are what corroborates.
 */
@NullMarked
package org.isnad.corpus.line;

import org.jspecify.annotations.NullMarked;
