package org.isnad.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One datum.
 *
 * @param cells one for each column of the table: {@code String}, {@code Integer}, {@code Double},
 *     {@code Boolean}, {@code List<String>}, or {@code null} where the article does not tell
 */
public record Row(Table table, List<@Nullable Object> cells) {

  /** What a column holds; empty where it holds nothing or there is no such column. */
  public Optional<Object> get(String column) {
    return table.place(column).map(cells::get);
  }

  /** The text of a column; of a list, its parts with {@code " ← "} between them. */
  public Optional<String> text(String column) {
    return get(column).map(Row::plain);
  }

  /** A whole number. */
  public Optional<Integer> integer(String column) {
    return get(column).map(Integer.class::cast);
  }

  /** A number. */
  public Optional<Double> number(String column) {
    return get(column).map(Double.class::cast);
  }

  /** The parts of a list, none where it is absent. */
  public List<String> list(String column) {
    return get(column).map(Row::parts).orElse(List.of());
  }

  private static List<String> parts(Object cell) {
    return cell instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** A cell as text. */
  static String plain(Object cell) {
    return switch (cell) {
      case List<?> list -> String.join(" ← ", parts(list));
      case Double d when d == Math.rint(d) && Math.abs(d) < 1e15 -> Long.toString(d.longValue());
      default -> cell.toString();
    };
  }

  /** Fills the cells of a row by the names of their columns. */
  public static final class Cells {
    private final Table table;
    private final @Nullable Object[] cells;

    public Cells(Table table) {
      this.table = table;
      this.cells = new @Nullable Object[table.columns().size()];
    }

    /**
     * @throws IllegalArgumentException if the table has no such column
     */
    public Cells put(String column, Object cell) {
      int place =
          table
              .place(column)
              .orElseThrow(
                  () -> new IllegalArgumentException("no column " + column + " in " + table));
      cells[place] = cell instanceof List<?> list && list.isEmpty() ? null : cell;
      return this;
    }

    /** Leaves the cell empty where the value is. */
    public Cells put(String column, Optional<?> cell) {
      cell.ifPresent(c -> put(column, (Object) c));
      return this;
    }

    /** Tells that a person corrected it. */
    public Cells put(Amendment amendment) {
      return put("correction", (int) amendment.number())
          .put("corrected_by", amendment.who())
          .put("corrected_at", amendment.when())
          .put("as_read", amendment.asRead());
    }

    public Row row() {
      return new Row(table, Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells))));
    }
  }
}
