package org.isnad.cli;

import java.util.List;
import org.isnad.corpus.version.Edit;
import org.isnad.ingest.OneLine;

/** The edits of a text, as lines {@code - removed} and {@code + inserted}. */
final class DiffText {
  private static final int LONGEST = 160;

  private DiffText() {}

  /**
   * @param most places shown; the rest is counted
   */
  static String of(List<Edit> edits, int most) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : edits.subList(0, Math.min(most, edits.size()))) {
      line(text, '-', edit.removed().text());
      line(text, '+', edit.inserted().text());
    }
    if (edits.size() > most) {
      text.append("\n  … and ").append(edits.size() - most).append(" more places");
    }
    return edits.isEmpty() ? "\n  nothing but the headline or white space" : text.toString();
  }

  private static void line(StringBuilder text, char sign, String words) {
    if (!words.isEmpty()) {
      String shown = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
      text.append("\n  ").append(sign).append(' ').append(OneLine.of(shown));
    }
  }
}
