package org.isnad.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.KnownEntity;
import org.isnad.model.EntityType;
import org.isnad.text.Quotes;

/**
 * What points back to a place by its noun is not whatever else is called so: where قاعدة العند is
 * named, القاعدة is the base unless the organisation is named in full as well.
 */
final class PlaceReferences {

  private PlaceReferences() {}

  /** Removes such names of organisations from {@code found}. */
  static void clear(AnalyzedText text, NameLists lists, List<Mention> found) {
    Set<String> nouns = new HashSet<>();
    Set<KnownEntity> named = new HashSet<>();
    for (Mention m : found) {
      boolean headed =
          m.type().isPlace()
              && m.length() > 1
              && !text.analysis(m.first()).isDefinite()
              && lists.placeHead(text.stem(m.first())).isPresent();
      if (headed) {
        nouns.add(text.stem(m.first()));
      } else if (m.known() != null && m.length() > 1) {
        named.add(m.known());
      }
    }
    if (!nouns.isEmpty()) {
      found.removeIf(
          m -> isReference(text, m, nouns) && m.known() != null && !named.contains(m.known()));
    }
  }

  private static boolean isReference(AnalyzedText text, Mention m, Set<String> nouns) {
    return m.type() == EntityType.ORG
        && m.length() == 1
        && text.analysis(m.first()).isDefinite()
        && !(m.first() > 0 && Quotes.isQuoteMark(text.mark(m.first() - 1)))
        && nouns.contains(text.stem(m.first()));
  }
}
