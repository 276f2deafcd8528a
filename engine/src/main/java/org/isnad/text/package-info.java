/**
 * From characters to tokens, sentences and quotations, in one pass and without touching the text.
 *
 * <p>Terms: the <em>surface</em> of a word is its letters without vowel signs, tatweel and
 * invisible marks, with presentation forms and foreign keyboards' letters made ordinary; its
 * <em>folded</em> form also unites the alifs and final ya. Trap: both are shorter than the raw
 * substring wherever marks were dropped, so offsets come from {@link org.isnad.text.Tokens} alone.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
