package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated lists that ship with the engine. Lines that begin with {@code #} and
 * empty lines are skipped; trailing columns may be missing.
 */
public final class ListReader {

  /**
   * One line of a list.
   *
   * @param list resource name, for messages
   * @param number line number, from 1
   * @param columns its columns, stripped
   */
  public record Line(String list, int number, List<String> columns) {

    /** Column {@code i}, empty where the line is shorter. */
    public String column(int i) {
      return i < columns.size() ? columns.get(i) : "";
    }

    /** An error that names the list and the line. */
    public IllegalStateException error(String reason) {
      return new IllegalStateException(list + ", line " + number + ": " + reason);
    }
  }

  private static final char UNREADABLE = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ListReader() {}

  /**
   * The lines of a resource of the engine.
   *
   * @param name path below {@code org/isnad/}, as {@code lexicon/function-words.tsv}
   * @throws IllegalStateException if there is no such resource
   */
  public static List<Line> read(String name) {
    try (InputStream in = open(name)) {
      return parse(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }

  /** Whether the engine has a resource of this name. */
  public static boolean exists(String name) {
    return ListReader.class.getResource("/org/isnad/" + name) != null;
  }

  /** The raw bytes of a resource of the engine. */
  static InputStream open(String name) {
    InputStream in = ListReader.class.getResourceAsStream("/org/isnad/" + name);
    if (in == null) {
      throw new IllegalStateException("the list " + name + " is missing from the engine's jar");
    }
    return in;
  }

  /** Is shown the lines of a list. */
  interface Visitor {
    /**
     * A line as it stands, its tabs included.
     *
     * @param number line number, from 1
     */
    void line(String text, int number);
  }

  /** Shows the lines of a resource of the engine, as {@link #read} does, but for their columns. */
  static void readLines(String name, Visitor visitor) {
    try (InputStream in = open(name)) {
      parse(in, visitor);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }

  /** Reads lines from {@code in}; {@code name} is for messages. */
  public static List<Line> parse(String name, InputStream in) throws IOException {
    List<Line> lines = new ArrayList<>();
    parse(in, (text, number) -> lines.add(new Line(name, number, columns(text))));
    return lines;
  }

  private static void parse(InputStream in, Visitor visitor) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String text = withoutMark(line, number);
      if (!text.isBlank() && text.charAt(0) != '#') {
        visitor.line(text, number);
      }
    }
  }

  /**
   * Reads a table of the user's.
   *
   * @throws TableException if a line is too long, not UTF-8 or not text
   */
  static List<Line> parseForeign(String name, InputStream in) throws IOException, TableException {
    List<Line> lines = new ArrayList<>();
    BoundedLines table = new BoundedLines(name, in);
    for (String text = table.next(); text != null; text = table.next()) {
      String line = withoutMark(text, table.number());
      if (!line.isBlank() && line.charAt(0) != '#') {
        checkText(name, table.number(), line);
        lines.add(new Line(name, table.number(), columns(line)));
      }
    }
    return lines;
  }

  private static void checkText(String name, int number, String line) throws TableException {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == UNREADABLE) {
        throw new TableException(name, number, "not UTF-8; save the table as UTF-8");
      }
      if (c < ' ' && c != '\t') {
        throw new TableException(name, number, "not text: it holds the control code " + (int) c);
      }
    }
  }

  private static String withoutMark(String line, int number) {
    boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
    return marked ? line.substring(1) : line;
  }

  private static List<String> columns(String line) {
    List<String> columns = new ArrayList<>(4);
    int begin = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', begin)) {
      columns.add(line.substring(begin, tab).strip());
      begin = tab + 1;
    }
    columns.add(line.substring(begin).strip());
    return columns;
  }
}
