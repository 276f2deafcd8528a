package org.isnad.extract.event;

/**
 * A run of tokens that may name a party.
 *
 * @param first first token
 * @param end one past the last
 */
record Phrase(int first, int end) {}
