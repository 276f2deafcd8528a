package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;

/** How often word types stand in the reference corpus. */
final class Frequencies {

  private static final String LIST = "lexicon/frequencies.tsv";

  /** Forms for which there is room from the start. */
  private static final int EXPECTED = 60_000;

  private final Map<String, Integer> counts;

  private Frequencies(Map<String, Integer> counts) {
    this.counts = counts;
  }

  static Frequencies load() {
    Map<String, Integer> counts = HashMap.newHashMap(EXPECTED);
    ListReader.readLines(LIST, (line, number) -> add(counts, line, number));
    return new Frequencies(counts);
  }

  /** Occurrences of the surface, 0 if rarer than the list goes. */
  int of(String surface) {
    return counts.getOrDefault(surface, 0);
  }

  /** Without a list of its columns: this is the longest of the lists that start-up waits for. */
  private static void add(Map<String, Integer> counts, String line, int number) {
    int tab = line.indexOf('\t');
    try {
      counts.put(line.substring(0, tab), Integer.parseInt(line, tab + 1, line.length(), 10));
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalStateException(LIST + ", line " + number + ": no form and count", e);
    }
  }
}
