package org.isnad.cli.card;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a width, at spaces, and within a word only where it is too wide. */
final class Wrapping {
  private Wrapping() {}

  /** At least one line; white space of any kind becomes one space, control characters vanish. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : clean(text).split(" ")) {
      int w = DisplayWidth.of(word);
      if (used > 0 && used + 1 + w > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      if (w <= width) {
        line.append(word);
        used += w;
      } else {
        used = splitWord(word, width, line, lines);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int splitWord(String word, int width, StringBuilder line, List<String> lines) {
    int used = 0;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (used + DisplayWidth.of(c) > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(c);
      used += DisplayWidth.of(c);
      i += Character.charCount(c);
    }
    return used;
  }

  /** What a foreign text could do to a terminal's state or a line's direction is left out. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      } else if (!Character.isISOControl(c) && !isBidiControl(c)) {
        clean.append(c);
      }
    }
    return clean.toString().stripTrailing();
  }

  private static boolean isBidiControl(char c) {
    return c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
