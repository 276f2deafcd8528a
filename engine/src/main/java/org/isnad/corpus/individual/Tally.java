package org.isnad.corpus.individual;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts strings; the order of counting leaves no trace. */
final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(String text) {
    counts.merge(text, 1, Integer::sum);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** The most frequent; of equals the longest, then the first by code units. */
  String first() {
    return entries().getFirst().getKey();
  }

  /** All with their counts, the most frequent first. */
  Map<String, Integer> descending() {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    entries().forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  private List<Map.Entry<String, Integer>> entries() {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(e -> -e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  /** An unchangeable copy that keeps the order. */
  static Map<String, Integer> copy(Map<String, Integer> counts) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }
}
