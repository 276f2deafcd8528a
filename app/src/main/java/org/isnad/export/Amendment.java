package org.isnad.export;

/**
 * Tells in a row that a person corrected what it holds.
 *
 * @param number of the correction
 * @param who name of the account
 * @param when ISO 8601, UTC
 * @param asRead what the program read, in short; empty where it read nothing
 */
public record Amendment(long number, String who, String when, String asRead) {}
