package org.isnad.corpus.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Words;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSplitter;

/**
 * Tells which words of a text were taken out and put in: a shortest script of edits over tokens
 * (Myers 1986). White space does not count. Texts that have next to nothing in common are one edit
 * from the first difference to the last.
 */
public final class WordDiff {

  /** Words taken out and put in beyond which the search is given up. */
  private static final int MOST_CHANGES = 2_000;

  /** A run of tokens replaced by another; ends are exclusive. */
  private record Hunk(int beginA, int endA, int beginB, int endB) {}

  private final String older;
  private final String newer;
  private final Tokens a;
  private final Tokens b;

  private WordDiff(String older, String newer) {
    Tokenizer tokenizer = new Tokenizer(WordSplitter.NONE);
    this.older = older;
    this.newer = newer;
    a = tokenizer.tokenize(older);
    b = tokenizer.tokenize(newer);
  }

  /**
   * The edits that lead from the older text to the newer, in order; none where only space differs.
   */
  public static List<Edit> between(String older, String newer) {
    WordDiff diff = new WordDiff(older, newer);
    return diff.hunks().stream().map(diff::edit).toList();
  }

  private List<Hunk> hunks() {
    int head = 0;
    int least = Math.min(a.size(), b.size());
    while (head < least && same(head, head)) {
      head++;
    }
    int endA = a.size();
    int endB = b.size();
    while (endA > head && endB > head && same(endA - 1, endB - 1)) {
      endA--;
      endB--;
    }
    if (head == endA && head == endB) {
      return List.of();
    }
    if (head == endA || head == endB) {
      return List.of(new Hunk(head, endA, head, endB));
    }
    return search(head, endA, endB);
  }

  private boolean same(int x, int y) {
    int begin = a.begin(x);
    int length = a.end(x) - begin;
    return length == b.end(y) - b.begin(y) && older.regionMatches(begin, newer, b.begin(y), length);
  }

  /** Furthest-reaching paths by number of changes; each round's ends are kept to walk back. */
  private List<Hunk> search(int head, int endA, int endB) {
    int n = endA - head;
    int m = endB - head;
    int most = Math.min(n + m, MOST_CHANGES);
    int[] reach = new int[2 * most + 3];
    List<int[]> rounds = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      rounds.add(Arrays.copyOfRange(reach, most - d, most + d + 3));
      for (int k = -d; k <= d; k += 2) {
        int at = most + 1 + k;
        int x = isDown(reach, at, k, d) ? reach[at + 1] : reach[at - 1] + 1;
        int y = x - k;
        while (x < n && y < m && same(head + x, head + y)) {
          x++;
          y++;
        }
        reach[at] = x;
        if (x >= n && y >= m) {
          return walkBack(rounds, d, n, m, head);
        }
      }
    }
    return List.of(new Hunk(head, endA, head, endB));
  }

  /** Whether the path to this diagonal comes by an insertion. */
  private static boolean isDown(int[] reach, int at, int k, int d) {
    return k == -d || k != d && reach[at - 1] < reach[at + 1];
  }

  private static List<Hunk> walkBack(List<int[]> rounds, int changes, int n, int m, int head) {
    List<Hunk> hunks = new ArrayList<>();
    int x = n;
    int y = m;
    for (int d = changes; d > 0; d--) {
      int[] before = rounds.get(d);
      int k = x - y;
      int at = d + 1 + k;
      boolean down = isDown(before, at, k, d);
      int fromX = down ? before[at + 1] : before[at - 1];
      int fromY = fromX - (down ? k + 1 : k - 1);
      int toX = down ? fromX : fromX + 1;
      int toY = down ? fromY + 1 : fromY;
      add(hunks, new Hunk(head + fromX, head + toX, head + fromY, head + toY));
      x = fromX;
      y = fromY;
    }
    Collections.reverse(hunks);
    return hunks;
  }

  /** Adds what stands before the last one added; what touches it becomes one with it. */
  private static void add(List<Hunk> hunks, Hunk h) {
    boolean touches =
        !hunks.isEmpty()
            && hunks.getLast().beginA() == h.endA()
            && hunks.getLast().beginB() == h.endB();
    if (touches) {
      Hunk last = hunks.removeLast();
      hunks.add(new Hunk(h.beginA(), last.endA(), h.beginB(), last.endB()));
    } else {
      hunks.add(h);
    }
  }

  private Edit edit(Hunk h) {
    return new Edit(words(older, a, h.beginA(), h.endA()), words(newer, b, h.beginB(), h.endB()));
  }

  private static Words words(String text, Tokens tokens, int begin, int end) {
    if (begin < end) {
      int from = tokens.begin(begin);
      int to = tokens.end(end - 1);
      return new Words(new Span(from, to), text.substring(from, to));
    }
    int at = begin == 0 ? 0 : tokens.end(begin - 1);
    return new Words(new Span(at, at), "");
  }
}
