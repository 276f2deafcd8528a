package org.isnad.cli.card;

import java.util.ArrayList;
import java.util.List;

/**
 * A table's cell: one or more parts, each beginning on a line of its own.
 *
 * @param parts from top to bottom
 */
record Cell(List<Part> parts) {
  /**
   * @param text may be wrapped
   * @param contents whether these are the article's words, laid out from right to left
   */
  record Part(String text, Style style, boolean contents) {}

  Cell {
    parts = List.copyOf(parts);
  }

  static Cell of(String text) {
    return of(text, Style.PLAIN);
  }

  static Cell of(String text, Style style) {
    return new Cell(List.of(new Part(text, style, false)));
  }

  /** Words of the article. */
  static Cell contents(String text) {
    return new Cell(List.of(new Part(text, Style.PLAIN, true)));
  }

  /** This cell with {@code text} below, in small print. */
  Cell below(String text) {
    List<Part> more = new ArrayList<>(parts);
    more.add(new Part(text, Style.FAINT, false));
    return new Cell(more);
  }

  int widest() {
    return parts.stream().mapToInt(p -> DisplayWidth.of(p.text())).max().orElse(0);
  }
}
