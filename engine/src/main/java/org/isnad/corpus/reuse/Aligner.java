package org.isnad.corpus.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import org.isnad.model.Span;

/**
 * Aligns two word sequences locally: runs of equal words that begin at common shingles are joined
 * into passages where little stands between them on both sides.
 *
 * <p>Seed-and-extend as in sequence search, with exact seeds; a greedy choice of the longest runs
 * takes each word at most once.
 */
final class Aligner {

  static final int SEED = 4;
  private static final int WIDEST_GAP = 6;
  private static final int SHORTEST_PASSAGE = 6;
  private static final int NEXT_TO_NOTHING = 2;

  /** A maximal run of equal words. */
  private record Run(int a, int b, int length) {}

  private Aligner() {}

  static List<Passage> align(WordSequence a, WordSequence b) {
    List<Run> runs = runs(a, b);
    runs.sort(
        Comparator.comparingInt((Run r) -> -r.length())
            .thenComparingInt(Run::a)
            .thenComparingInt(Run::b));
    boolean[] takenA = new boolean[a.length()];
    boolean[] takenB = new boolean[b.length()];
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      Run free = trim(run, takenA, takenB);
      if (free.length() >= SEED) {
        Arrays.fill(takenA, free.a(), free.a() + free.length(), true);
        Arrays.fill(takenB, free.b(), free.b() + free.length(), true);
        kept.add(free);
      }
    }
    kept.sort(Comparator.comparingInt(Run::a));
    return join(kept, a, b);
  }

  /**
   * What stands between passages that follow each other in both sequences, where one has next to
   * nothing there.
   */
  static List<Change> between(List<Passage> passages, WordSequence a, WordSequence b) {
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < passages.size(); i++) {
      Passage before = passages.get(i - 1);
      Passage after = passages.get(i);
      Span inA = a.between(before.a(), after.a());
      Span inB = b.between(before.b(), after.b());
      boolean follows = before.b().end() <= after.b().begin();
      int fewer = Math.min(a.wordsIn(inA), b.wordsIn(inB));
      if (follows && fewer <= NEXT_TO_NOTHING) {
        changes.add(Change.of(inA, inB));
      }
    }
    return changes;
  }

  /**
   * Share of the shorter sequence's shingles that the other holds as well, 0 to 1; {@code counts}
   * tells which shingles do.
   */
  static double containment(WordSequence a, WordSequence b, int length, LongPredicate counts) {
    WordSequence shorter = a.length() <= b.length() ? a : b;
    ShingleMap other = ShingleMap.of(a.length() <= b.length() ? b : a, length);
    int shingles = shorter.length() - length + 1;
    int held = 0;
    for (int i = 0; i < shingles; i++) {
      long key = shorter.shingle(i, length);
      held += other.first(key) >= 0 && counts.test(key) ? 1 : 0;
    }
    return shingles <= 0 ? 0 : (double) held / shingles;
  }

  private static List<Run> runs(WordSequence a, WordSequence b) {
    ShingleMap positions = ShingleMap.of(b, SEED);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i + SEED <= a.length(); i++) {
      long key = a.shingle(i, SEED);
      for (int at = positions.first(key); at >= 0; at = positions.next(at)) {
        boolean continues = i > 0 && at > 0 && a.code(i - 1) == b.code(at - 1);
        if (!continues) {
          int length = equalWords(a, i, b, at);
          if (length >= SEED) {
            runs.add(new Run(i, at, length));
          }
        }
      }
    }
    return runs;
  }

  private static int equalWords(WordSequence a, int i, WordSequence b, int j) {
    int length = 0;
    while (i + length < a.length()
        && j + length < b.length()
        && a.code(i + length) == b.code(j + length)) {
      length++;
    }
    return length;
  }

  private static Run trim(Run run, boolean[] takenA, boolean[] takenB) {
    int from = 0;
    int to = run.length();
    while (from < to && (takenA[run.a() + from] || takenB[run.b() + from])) {
      from++;
    }
    int end = from;
    while (end < to && !takenA[run.a() + end] && !takenB[run.b() + end]) {
      end++;
    }
    return new Run(run.a() + from, run.b() + from, end - from);
  }

  private static List<Passage> join(List<Run> runs, WordSequence a, WordSequence b) {
    List<Passage> passages = new ArrayList<>();
    int i = 0;
    while (i < runs.size()) {
      Run first = runs.get(i);
      Run last = first;
      int words = first.length();
      List<Change> changes = new ArrayList<>();
      int k = i + 1;
      while (k < runs.size() && follows(last, runs.get(k))) {
        changes.add(
            Change.of(
                a.between(last.a() + last.length(), runs.get(k).a()),
                b.between(last.b() + last.length(), runs.get(k).b())));
        last = runs.get(k);
        words += last.length();
        k++;
      }
      if (words >= SHORTEST_PASSAGE) {
        passages.add(
            new Passage(
                a.span(first.a(), last.a() + last.length() - 1),
                b.span(first.b(), last.b() + last.length() - 1),
                words,
                Math.min(
                    last.a() + last.length() - first.a(), last.b() + last.length() - first.b()),
                changes));
      }
      i = k;
    }
    return passages;
  }

  private static boolean follows(Run before, Run after) {
    int gapA = after.a() - before.a() - before.length();
    int gapB = after.b() - before.b() - before.length();
    return gapA >= 0 && gapB >= 0 && gapA <= WIDEST_GAP && gapB <= WIDEST_GAP;
  }
}
