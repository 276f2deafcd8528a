/**
 * The index over what was read: articles, statements, figures, entities and speakers, found by
 * words, names, quantities, days and places.
 *
 * <p>The index can be thrown away and made again at any time; it decides nothing about what an
 * article says. What words are alike is told by the caller through {@link
 * org.isnad.search.Language}.
 *
 * <p>The trap: spans of a {@link org.isnad.search.Snippet} point into the article's text, not into
 * the snippet.
 */
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
