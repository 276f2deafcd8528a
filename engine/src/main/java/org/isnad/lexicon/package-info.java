/**
 * Word knowledge: lists, phrase tables, frequencies and morphology, loaded once and immutable.
 *
 * <p>Terms: a <em>form</em> is all that is known of a word type out of context, an
 * <em>analysis</em> one way to read it (proclitics, article, stem, lemma, part of speech), an
 * <em>analysed text</em> the tokens with the reading chosen in context. Trap: lists are keyed by
 * folded forms (alifs and final ya united), the dictionary by exact ones.
 */
@NullMarked
package org.isnad.lexicon;

import org.jspecify.annotations.NullMarked;
