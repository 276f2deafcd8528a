package org.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often word types stand in the reference corpus. */
final class Frequencies {

  private final Map<String, Integer> counts;

  private Frequencies(Map<String, Integer> counts) {
    this.counts = counts;
  }

  static Frequencies load() {
    List<ListReader.Line> lines = ListReader.read("lexicon/frequencies.tsv");
    Map<String, Integer> counts = HashMap.newHashMap(lines.size());
    for (ListReader.Line line : lines) {
      counts.put(line.column(0), number(line));
    }
    return new Frequencies(counts);
  }

  /** Occurrences of the surface, 0 if rarer than the list goes. */
  int of(String surface) {
    return counts.getOrDefault(surface, 0);
  }

  private static int number(ListReader.Line line) {
    try {
      return Integer.parseInt(line.column(1));
    } catch (NumberFormatException e) {
      throw line.error("«" + line.column(1) + "» is not a count");
    }
  }
}
