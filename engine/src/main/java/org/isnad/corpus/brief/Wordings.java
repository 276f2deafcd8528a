package org.isnad.corpus.brief;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.ListReader;

/** The brief's wordings in one language. */
final class Wordings {
  private final Map<String, String> patterns = new HashMap<>();

  /**
   * @param column of the language in the list
   */
  Wordings(int column) {
    for (ListReader.Line line : ListReader.read("corpus/brief.tsv")) {
      patterns.put(line.column(0), line.column(column));
    }
  }

  /** The wording with its parts put in; each part at most once. */
  String of(String name, String... parts) {
    String pattern = patterns.get(name);
    if (pattern == null) {
      throw new IllegalStateException("corpus/brief.tsv has no line for " + name);
    }
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      boolean slot = pattern.charAt(at) == '{' && at + 2 < pattern.length();
      out.append(slot ? parts[pattern.charAt(at + 1) - '0'] : pattern.substring(at, at + 1));
      at += slot ? 3 : 1;
    }
    return out.toString();
  }
}
