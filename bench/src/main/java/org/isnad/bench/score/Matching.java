package org.isnad.bench.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.isnad.bench.score.Annotation.Placed;
import org.isnad.model.Span;

/** Pairs what was expected with what was found, one to one, best overlap first. */
final class Matching {

  /** One pair of expected and found. */
  record Pair<T>(T expected, T found) {}

  private record Candidate(double overlap, int expected, int found) {}

  /** Best first; among equals the later in the lists, as a plain sort of triples would do. */
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::overlap)
          .thenComparingInt(Candidate::expected)
          .thenComparingInt(Candidate::found)
          .reversed();

  private Matching() {}

  /**
   * @param least intersection over union below which two spans are different things
   */
  static <T extends Placed> List<Pair<T>> match(List<T> expected, List<T> found, double least) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double overlap = overlap(expected.get(i), found.get(j));
        if (overlap >= least) {
          candidates.add(new Candidate(overlap, i, j));
        }
      }
    }
    candidates.sort(BEST_FIRST);
    BitSet usedExpected = new BitSet();
    BitSet usedFound = new BitSet();
    List<Pair<T>> pairs = new ArrayList<>();
    for (Candidate c : candidates) {
      if (!usedExpected.get(c.expected) && !usedFound.get(c.found)) {
        usedExpected.set(c.expected);
        usedFound.set(c.found);
        pairs.add(new Pair<>(expected.get(c.expected), found.get(c.found)));
      }
    }
    return pairs;
  }

  private static double overlap(Placed a, Placed b) {
    if (a.span().isEmpty() || b.span().isEmpty()) {
      return -1;
    }
    return overlap(a.span().get(), b.span().get());
  }

  /** Intersection over union of two spans, 0 to 1. */
  static double overlap(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    if (shared <= 0) {
      return 0;
    }
    return (double) shared / (Math.max(a.end(), b.end()) - Math.min(a.begin(), b.begin()));
  }
}
