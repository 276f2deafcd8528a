package org.isnad.model;

/**
 * A mend that the analysis made for itself; the text as read stays as it was.
 *
 * @param words what stands in the text as read
 * @param repaired what the analysis read instead
 * @param rule name of the rule that mended it
 */
public record Repair(Words words, String repaired, String rule) {}
