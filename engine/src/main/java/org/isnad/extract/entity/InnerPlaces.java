package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.WordSet;
import org.isnad.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a place that is named inside another name: شمال سوريا names Syria as well, غزو العراق Iraq,
 * شرطة نينوى Nineveh. Of what lies east of a town (شرقي نابلس) the town alone is a place with a
 * name.
 */
final class InnerPlaces {

  private static final String CAPITAL = "عاصمة";
  private static final Set<String> TOWNS = Set.of("مدينة", CAPITAL, "محافظة");
  private static final String MIDDLE = "وسط";
  private static final char TOWARDS = 'ي';

  private final NameLists lists;
  private final WordSet ways = WordSet.folded("extract/entity/ways.txt");

  InnerPlaces(NameLists lists) {
    this.lists = lists;
  }

  /** Adds to {@code found}, which holds all names, and takes from it the sides of towns. */
  void find(AnalyzedText text, List<Mention> found) {
    List<Mention> inner = new ArrayList<>();
    Set<Mention> towns = new HashSet<>();
    Map<Integer, List<Mention>> byEnd = new HashMap<>();
    int[] bodies = new int[text.size() + 1];
    for (Mention m : found) {
      byEnd.computeIfAbsent(m.end(), end -> new ArrayList<>(2)).add(m);
      if (m.known() != null && m.type() == EntityType.ORG) {
        bodies[m.first()] = Math.max(bodies[m.first()], m.end());
      }
    }
    for (int i = 1; i < bodies.length; i++) {
      bodies[i] = Math.max(bodies[i], bodies[i - 1]);
    }
    for (Mention m : found) {
      List<Mention> ending = byEnd.getOrDefault(m.end(), List.of());
      if (isSeated(text, m)) {
        Mention place = placeIn(m, ending, false);
        if (place != null) {
          inner.add(OrganisationMender.inner(place));
        }
      } else if ((m.type() == EntityType.EVENT || isSide(text, m))
          && !isListed(m, ending)
          && bodies[m.first()] < m.end()) { // حلف شمال الأطلسي
        Mention place = placeIn(m, ending, true);
        if (place != null && isSide(text, m) && isDirection(text, m, place)) {
          towns.add(m);
        } else if (place != null) {
          inner.add(OrganisationMender.inner(place));
        }
      }
    }
    found.removeAll(towns);
    found.addAll(inner);
  }

  /** A building or a body that is a place's own: مطار عدن، شرطة نينوى، محكمة جنايات القاهرة. */
  private boolean isSeated(AnalyzedText text, Mention m) {
    String rule = m.evidence();
    return m.type() == EntityType.FAC
            && rule.equals(PlaceFinder.EVIDENCE)
            && !ways.contains(m.noun(text))
        || m.type() == EntityType.ORG
            && rule.equals(OrganisationFinder.EVIDENCE)
            && m.known() == null
            && lists.isBodyOfPlace(m.noun(text));
  }

  private boolean isSide(AnalyzedText text, Mention m) {
    return m.evidence().equals(PlaceFinder.EVIDENCE)
        && lists.placeHead(m.noun(text)).filter(NameLists.PlaceHead.SIDE::equals).isPresent();
  }

  /** Whether the side is a place that the tables know by that name: شرق حلب. */
  private static boolean isListed(Mention m, List<Mention> ending) {
    return m.type() != EntityType.EVENT
        && ending.stream().anyMatch(o -> o.known() != null && o.first() == m.first());
  }

  /**
   * Whether the side tells where something lies rather than names a part: شرقي المدينة, شمال شرق
   * المدينة, وسط المدينة, and what lies on a side of a capital.
   */
  private static boolean isDirection(AnalyzedText text, Mention m, Mention place) {
    String word = text.folded(m.first());
    boolean towards = word.charAt(word.length() - 1) == TOWARDS;
    boolean between = place.first() - m.first() > 1;
    return place.type() == EntityType.FAC
        || isCapital(place)
        || isTown(place) && (towards || between || word.equals(MIDDLE));
  }

  /**
   * A listed place that ends with the name; null if none does.
   *
   * @param ending the names that end where it does
   * @param houses whether it may be a building
   */
  private static @Nullable Mention placeIn(Mention m, List<Mention> ending, boolean houses) {
    Mention place = null;
    for (Mention other : ending) {
      boolean ends = other.first() > m.first();
      boolean house = houses && other.type() == EntityType.FAC && other.known() != null;
      boolean region = houses && other.type() == EntityType.LOC && other.known() != null;
      boolean listed =
          (other.type() == EntityType.GPE || house || region) && other.strength() == Mention.STRONG;
      if (ends && listed && (place == null || other.length() > place.length())) {
        place = other;
      }
    }
    return place;
  }

  private static boolean isCapital(Mention place) {
    KnownEntity known = place.known();
    return known != null && known.role().filter(CAPITAL::equals).isPresent();
  }

  private static boolean isTown(Mention place) {
    KnownEntity known = place.known();
    return known == null || known.role().filter(TOWNS::contains).isPresent();
  }
}
