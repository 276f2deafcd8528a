package org.isnad.ingest;

import java.util.List;

/**
 * Bytes read as text.
 *
 * @param text without a byte-order mark, otherwise as written
 * @param warnings what could not be read as written
 */
record Decoded(String text, List<String> warnings) {}
