package org.isnad.cli.card;

/**
 * Puts words on a line so that a terminal with bidi support shows each where it belongs: contents
 * as right-to-left isolates flush right, labels as isolates of their own direction, and a line of
 * an Arabic card as a right-to-left isolate as a whole (Unicode Bidirectional Algorithm, UAX #9).
 */
final class Line {
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  private Line() {}

  /** Appends {@code part}, filled up to {@code width} unless it is a label at the line's end. */
  static void put(StringBuilder line, Cell.Part part, int width, boolean last, Display display) {
    String fill = " ".repeat(Math.max(0, width - DisplayWidth.of(part.text())));
    boolean flushRight = part.contents() && !display.language().isRightToLeft();
    if (flushRight) {
      line.append(fill);
    }
    if (!part.text().isEmpty()) {
      line.append(isolated(part, display));
    }
    if (!flushRight && !last) {
      line.append(fill);
    }
  }

  private static String isolated(Cell.Part part, Display display) {
    String painted = part.style().paint(part.text(), display.colour());
    if (!display.isolates()) {
      return painted;
    }
    return (part.contents() ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE) + painted + POP_ISOLATE;
  }

  /** Ends the line; an Arabic one is filled up, so that it begins at the right edge. */
  static void print(StringBuilder line, Display display, StringBuilder out) {
    String text = line.toString().stripTrailing();
    if (display.isolates() && display.language().isRightToLeft() && !text.isEmpty()) {
      out.append(RIGHT_TO_LEFT_ISOLATE)
          .append(text)
          .append(" ".repeat(Math.max(0, display.columns() - width(text))))
          .append(POP_ISOLATE);
    } else {
      out.append(text);
    }
    out.append('\n');
  }

  /** Width without the escape sequences of colours. */
  private static int width(String painted) {
    int width = 0;
    boolean escape = false;
    for (int i = 0; i < painted.length(); i++) {
      char c = painted.charAt(i);
      if (c == '\u001B') {
        escape = true;
      } else if (escape) {
        escape = c != 'm';
      } else {
        width += DisplayWidth.of(c);
      }
    }
    return width;
  }
}
