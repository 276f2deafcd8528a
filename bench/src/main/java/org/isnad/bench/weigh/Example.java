package org.isnad.bench.weigh;

import java.util.List;

/**
 * A candidate with its answer.
 *
 * @param article where it stands; candidates of one article are kept in or out together
 * @param traits names and values of its traits, {@code name TAB value}
 * @param positive the answer
 */
public record Example(String article, List<String> traits, boolean positive) {}
