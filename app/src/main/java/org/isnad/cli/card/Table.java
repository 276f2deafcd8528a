package org.isnad.cli.card;

import java.util.ArrayList;
import java.util.List;

/** Lays cells out in columns: each as wide as it needs up to its share, the last takes the rest. */
final class Table {
  private static final int GAP = 2;
  private static final int FEWEST = 8;

  private final Display display;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final int[] shares;

  /**
   * @param shares the most each column but the last may take, in percent of the width
   */
  Table(Display display, int... shares) {
    this.display = display;
    this.shares = shares;
  }

  void row(Cell... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void print(StringBuilder out) {
    int[] widths = widths();
    for (List<Cell> row : rows) {
      print(row, widths, out);
    }
  }

  private int[] widths() {
    int[] widths = new int[shares.length + 1];
    int left = display.columns();
    for (int c = 0; c < shares.length; c++) {
      int column = c;
      int needed = rows.stream().mapToInt(r -> r.get(column).widest()).max().orElse(0);
      widths[c] = Math.min(needed, Math.max(FEWEST, shares[c] * display.columns() / 100));
      left -= widths[c] + GAP;
    }
    widths[shares.length] = Math.max(FEWEST, left);
    return widths;
  }

  private void print(List<Cell> row, int[] widths, StringBuilder out) {
    List<List<Cell.Part>> columns = new ArrayList<>();
    int height = 0;
    for (int c = 0; c < row.size(); c++) {
      List<Cell.Part> lines = lines(row.get(c), widths[c]);
      columns.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns.size(); c++) {
        List<Cell.Part> column = columns.get(c);
        Cell.Part part = y < column.size() ? column.get(y) : new Cell.Part("", Style.PLAIN, false);
        boolean last = c == columns.size() - 1;
        Line.put(line, part, widths[c], last, display);
        if (!last) {
          line.append(" ".repeat(GAP));
        }
      }
      Line.print(line, display, out);
    }
  }

  private static List<Cell.Part> lines(Cell cell, int width) {
    List<Cell.Part> lines = new ArrayList<>();
    for (Cell.Part part : cell.parts()) {
      for (String text : Wrapping.wrap(part.text(), width)) {
        lines.add(new Cell.Part(text, part.style(), part.contents()));
      }
    }
    return lines;
  }
}
