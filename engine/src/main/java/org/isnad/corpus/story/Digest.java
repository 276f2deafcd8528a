package org.isnad.corpus.story;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What grouping looks at in an article.
 *
 * @param id the article's
 * @param day when it was published, in days since 1970; empty for an undated article
 * @param title lemmas of the headline's content words, with their counts
 * @param lead the same of headline and beginning
 * @param opening the same of the first sentence that says something
 * @param names people, organisations and places, with their mentions
 * @param places the places among {@code names}, with their mentions in the text
 * @param bodies the organisations among them, with the same
 * @param figures kind and value of its figures, with their counts
 * @param days ISO dates that the beginning speaks of
 * @param leading those of {@code figures} that the beginning gives
 */
public record Digest(
    String id,
    OptionalDouble day,
    SortedMap<String, Integer> title,
    SortedMap<String, Integer> lead,
    SortedMap<String, Integer> opening,
    SortedMap<String, Integer> names,
    SortedMap<String, Integer> places,
    SortedMap<String, Integer> bodies,
    SortedMap<String, Integer> figures,
    SortedSet<String> days,
    SortedSet<String> leading) {
  public Digest {
    title = copy(title);
    lead = copy(lead);
    opening = copy(opening);
    names = copy(names);
    places = copy(places);
    bodies = copy(bodies);
    figures = copy(figures);
    days = copy(days);
    leading = copy(leading);
  }

  private static SortedMap<String, Integer> copy(Map<String, Integer> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  private static SortedSet<String> copy(Set<String> set) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(set));
  }
}
