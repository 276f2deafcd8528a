package org.isnad.extract.entity;

import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;

/** Follows a firm's name to the legal form that ends it: شركة سعد الهداب وأولاده القابضة. */
final class FirmForms {

  private static final Set<String> FORMS = Set.of("القابضة", "المحدودة");
  private static final int LONGEST = 9;

  private FirmForms() {}

  /** Whether the name ends with a legal form. */
  static boolean isWhole(AnalyzedText text, Mention m) {
    return m.length() > 2 && FORMS.contains(text.folded(m.end() - 1));
  }

  /** One past the legal form behind the noun of a firm; -1 if none ends its name. */
  static int end(AnalyzedText text, NameLists lists, int firm) {
    for (int i = firm + 1; i < text.size() && i <= firm + LONGEST; i++) {
      Pos pos = text.pos(i);
      boolean function = pos == Pos.PREPOSITION || pos == Pos.RELATIVE || pos == Pos.PRONOUN;
      if (!text.isWord(i)
          || text.tokens().lineBefore(i)
          || function
          || i > firm + 1 && lists.organisationHead(text.stem(i)).isPresent()) {
        return -1;
      }
      if (i > firm + 1 && FORMS.contains(text.folded(i))) {
        return i + 1;
      }
    }
    return -1;
  }
}
