package org.isnad.extract.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** Words by which an outlet takes up its own tale behind what it reported. Immutable. */
final class TurnWords {

  /** The words that ship with the engine. */
  static final TurnWords LISTED = new TurnWords();

  private static final String LIST = "extract/statement/outlet-turns.tsv";
  private static final String NONE = "none";

  private final Map<String, String> heads = new HashMap<>();
  private final Set<String> remarks = new HashSet<>();

  private TurnWords() {
    for (ListReader.Line line : ListReader.read(LIST)) {
      for (String word : line.column(1).split(" ", -1)) {
        add(line, Letters.fold(word));
      }
    }
  }

  private void add(ListReader.Line line, String word) {
    switch (line.column(0)) {
      case "was", "note", "came", "done" -> heads.put(word, line.column(0));
      case "remark" -> remarks.add(word);
      default -> throw line.error("«" + line.column(0) + "» is not a class of words");
    }
  }

  /** Which sort of verb the sentence that begins at the token opens with: كان، يذكر. */
  String head(Page page, int token) {
    return page.isWord(token) ? heads.getOrDefault(page.folded(token), NONE) : NONE;
  }

  /** في إشارة إلى، في خطوة: what the outlet takes the words for. */
  boolean remarks(Page page, int token) {
    return page.isIn(token) && page.isWord(token + 1) && remarks.contains(page.folded(token + 1));
  }
}
