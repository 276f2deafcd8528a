package org.isnad.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.EntityType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Mends organisations' names by what stands behind them: an embassy is named with the town of its
 * seat (السفارة السعودية في بيروت), and the adjective behind an international body's name belongs
 * to the person it introduces (الاتحاد الدولي لكرة القدم السويسري جوزيف بلاتر).
 */
final class OrganisationMender {

  private static final Set<String> MISSIONS = Set.of("سفارة", "قنصلية");
  private static final Set<String> INTERNATIONAL = Set.of("دولي", "دولية", "عالمي", "عالمية");
  private static final String IN = "في";
  private static final char AT = Letters.BA;

  private final NameLists lists;

  OrganisationMender(NameLists lists) {
    this.lists = lists;
  }

  /** Mends the organisations of {@code found}, in place, once people and places are found. */
  void mend(AnalyzedText text, List<Mention> found) {
    Map<Integer, Mention> people = new HashMap<>();
    Map<Integer, Mention> places = new HashMap<>();
    for (Mention m : found) {
      if (m.type() == EntityType.PER) {
        people.put(m.first(), m);
      } else if (m.type() == EntityType.GPE && m.strength() >= Mention.FAIR) {
        places.put(m.first(), m);
      }
    }
    for (int k = 0, size = found.size(); k < size; k++) {
      Mention m = found.get(k);
      if (m.evidence().equals(OrganisationFinder.EVIDENCE)) {
        Mention mended = withoutOrigin(text, m, people);
        Mention seat = seat(text, mended, places);
        found.set(k, seat == null ? mended : ending(mended, seat.end()));
        if (seat != null) {
          found.add(inner(seat));
        }
      }
    }
  }

  private Mention withoutOrigin(AnalyzedText text, Mention m, Map<Integer, Mention> people) {
    int last = m.end() - 1;
    boolean origin =
        m.length() > 2
            && people.containsKey(m.end())
            && text.analysis(last).isDefinite()
            && lists.isDemonym(text.stem(last));
    for (int i = m.first() + 1; origin && i < last; i++) {
      if (INTERNATIONAL.contains(text.stem(i))) {
        return ending(m, last);
      }
    }
    return m;
  }

  /** The town behind an embassy's name; null if none is. */
  private static @Nullable Mention seat(
      AnalyzedText text, Mention m, Map<Integer, Mention> places) {
    int at = m.end();
    if (!MISSIONS.contains(text.stem(m.first())) || at >= text.size()) {
      return null;
    }
    boolean in = text.folded(at).equals(IN);
    Mention seat = places.get(in ? at + 1 : at);
    boolean attached =
        seat != null && !in && seat.letters() == 1 && text.surface(at).charAt(0) == AT;
    return in || attached ? seat : null;
  }

  /** The place as named inside another name, beside which it stays: the embassy's town. */
  static Mention inner(Mention seat) {
    return new Mention(
        seat.first(),
        seat.end(),
        seat.letters(),
        seat.type(),
        seat.known(),
        Mention.STRONG,
        OrganisationFinder.INNER_EVIDENCE);
  }

  private static Mention ending(Mention m, int end) {
    return new Mention(
        m.first(), end, m.letters(), m.type(), m.known(), m.strength(), m.evidence());
  }
}
