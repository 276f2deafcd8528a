package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Span;

/**
 * Answers which of many spans hold a place in the text, the shortest first, at the cost of one
 * binary search. Immutable.
 */
public final class SpanIndex {

  private static final int[] NONE = {};

  private final List<Span> spans;
  private final int[] borders;
  private final int[][] holders;

  private SpanIndex(List<Span> spans, int[] borders, int[][] holders) {
    this.spans = spans;
    this.borders = borders;
    this.holders = holders;
  }

  /** An index of {@code spans}, which are known by their position in the list. */
  public static SpanIndex of(List<Span> spans) {
    List<Span> kept = List.copyOf(spans);
    int[] borders = borders(kept);
    Integer[] byBegin = new Integer[kept.size()];
    Arrays.setAll(byBegin, i -> i);
    Arrays.sort(byBegin, Comparator.comparing(kept::get));
    int[][] holders = new int[borders.length][];
    List<Integer> active = new ArrayList<>();
    int next = 0;
    for (int b = 0; b < borders.length; b++) {
      int at = borders[b];
      active.removeIf(i -> kept.get(i).end() <= at);
      while (next < byBegin.length && kept.get(byBegin[next]).begin() <= at) {
        active.add(byBegin[next++]);
      }
      active.sort(
          Comparator.comparingInt((Integer i) -> kept.get(i).length()).thenComparing(i -> i));
      holders[b] = active.stream().mapToInt(Integer::intValue).toArray();
    }
    return new SpanIndex(kept, borders, holders);
  }

  /** Where spans begin and end, each place once, in order. */
  private static int[] borders(List<Span> spans) {
    int[] all = new int[2 * spans.size()];
    for (int i = 0; i < spans.size(); i++) {
      all[2 * i] = spans.get(i).begin();
      all[2 * i + 1] = spans.get(i).end();
    }
    Arrays.sort(all);
    int count = 0;
    for (int border : all) {
      if (count == 0 || all[count - 1] != border) {
        all[count++] = border;
      }
    }
    return Arrays.copyOf(all, count);
  }

  /** Position of the shortest span that holds all of {@code span}, -1 if none does. */
  public int innermost(Span span) {
    for (int i : at(span.begin())) {
      if (spans.get(i).contains(span)) {
        return i;
      }
    }
    return -1;
  }

  /** Position of the shortest span that holds {@code offset}, -1 if none does. */
  public int innermost(int offset) {
    int[] here = at(offset);
    return here.length == 0 ? -1 : here[0];
  }

  private int[] at(int offset) {
    int at = Arrays.binarySearch(borders, offset);
    int border = at >= 0 ? at : -at - 2;
    return border < 0 ? NONE : holders[border];
  }
}
