package org.isnad.search;

/**
 * A word of a text as it is filed in the index.
 *
 * @param begin UTF-16 offset in the text, inclusive
 * @param end UTF-16 offset in the text, exclusive
 * @param exact the whole word with one spelling for letters that are written in several ways
 * @param stem {@code exact} without attached conjunctions, prepositions and article
 * @param lemma its dictionary form; the stem where none is known
 */
public record Term(int begin, int end, String exact, String stem, String lemma) {}
