/**
 * The page of one article: its text as published with what was read in it marked in place, its
 * versions, and the passages it shares with others.
 *
 * <p>The trap: marks overlap. Each character has at most one datum and one innermost statement
 * here, and runs of characters that have the same make the pieces that a template writes.
 */
@NullMarked
package org.isnad.web.page.article;

import org.jspecify.annotations.NullMarked;
