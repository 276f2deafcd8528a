package org.isnad.service.correct;

import org.isnad.store.Correction;

/**
 * Tells that a datum is shown as a person corrected it.
 *
 * @param article that the datum stands in
 * @param datum its id within the article's reading; the article's own id where it is the article
 *     that was put into another story
 * @param asRead what the program read, in short; empty where it read nothing
 */
public record Mark(String article, String datum, Correction correction, String asRead) {}
