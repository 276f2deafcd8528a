/**
 * The card on which a person sees a reading in a terminal.
 *
 * <p>A <em>label</em> is the program's own word, in the reader's language; <em>contents</em> are
 * the article's words and always stay as they stand there. The trap: Arabic within Latin lines is
 * laid out by the terminal, so every cell is an isolate of its own (U+2066 to U+2069), and widths
 * are counted in columns, never in code units.
 */
@NullMarked
package org.isnad.cli.card;

import org.jspecify.annotations.NullMarked;
