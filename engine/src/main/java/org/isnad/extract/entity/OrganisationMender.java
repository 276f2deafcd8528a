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
 * Mends organisations' names by what stands behind them: a body of which each town has one is named
 * with its seat (السفارة السعودية في بيروت، المحكمة الابتدائية بمراكش), and the adjective behind an
 * international body's name belongs to the person it introduces (الاتحاد الدولي لكرة القدم السويسري
 * جوزيف بلاتر).
 */
final class OrganisationMender {

  /** Evidence of a body named with its seat. */
  static final String EVIDENCE = "org-seat";

  private static final Set<String> INTERNATIONAL = Set.of("دولي", "دولية", "عالمي", "عالمية");
  private static final String CENTRE = "مركز";
  private static final String TOWN = "مدينة";
  private static final String GOVERNORATE = "محافظة";

  /**
   * With the article it is named by its kind, so that its town tells which: الجامعة الدولية
   * بأكادير.
   */
  private static final String SCHOOL = "جامعة";

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
      } else if (isSeat(m)) {
        places.merge(m.first(), m, (a, b) -> a.end() >= b.end() ? a : b);
      }
    }
    for (int k = 0, size = found.size(); k < size; k++) {
      Mention m = found.get(k);
      if (m.evidence().equals(OrganisationFinder.EVIDENCE)) {
        Mention mended = withoutOrigin(text, m, people);
        Mention seat = seat(text, mended, places);
        found.set(k, seat == null ? mended : seated(mended, seat.end()));
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

  private static boolean isSeat(Mention m) {
    boolean place = m.type() == EntityType.GPE || m.type() == EntityType.LOC;
    return place && m.strength() >= Mention.FAIR;
  }

  /** مركز المسيال بمحافظة … is a part of the governorate. */
  private static boolean isGovernorate(AnalyzedText text, Mention seat) {
    return text.stem(seat.first()).equals(GOVERNORATE);
  }

  /** بمدينة مراكش tells where, المدينة المنورة is a name. */
  private static boolean isTown(AnalyzedText text, Mention seat) {
    return text.stem(seat.first()).equals(TOWN) && !text.analysis(seat.first()).isDefinite();
  }

  /** Where the body sits, if its name goes on so; null if not. */
  private @Nullable Mention seat(AnalyzedText text, Mention m, Map<Integer, Mention> places) {
    int at = m.end();
    String head = text.stem(m.first());
    boolean school = SCHOOL.equals(head) && text.analysis(m.first()).isDefinite();
    if (m.length() < 2 || at >= text.size() || !(school || lists.isLocalBody(head))) {
      return null;
    }
    boolean in = text.folded(at).equals(IN) && (school || lists.isSeatedIn(head));
    Mention seat = places.get(in ? at + 1 : at);
    if (seat != null && m.length() == 2 && head.equals(CENTRE) && isGovernorate(text, seat)) {
      return null; // a place itself
    }
    boolean attached =
        seat != null
            && !in
            && !isTown(text, seat)
            && seat.letters() == 1
            && text.surface(at).charAt(0) == AT;
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

  private static Mention seated(Mention m, int end) {
    return new Mention(m.first(), end, m.letters(), m.type(), m.known(), m.strength(), EVIDENCE);
  }

  private static Mention ending(Mention m, int end) {
    return new Mention(
        m.first(), end, m.letters(), m.type(), m.known(), m.strength(), m.evidence());
  }
}
