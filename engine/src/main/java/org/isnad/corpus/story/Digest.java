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
 * @param length in words
 * @param title lemmas of the headline's content words, with their counts
 * @param lead the same of headline and beginning
 * @param names people, organisations and places, with their mentions
 * @param places the places among {@code names}
 * @param figures kind and value of its figures, with their counts
 * @param days ISO dates that the beginning speaks of
 * @param towns places smaller than a country at which the beginning says something happens
 */
public record Digest(
    String id,
    OptionalDouble day,
    int length,
    SortedMap<String, Integer> title,
    SortedMap<String, Integer> lead,
    SortedMap<String, Integer> names,
    SortedSet<String> places,
    SortedMap<String, Integer> figures,
    SortedSet<String> days,
    SortedSet<String> towns) {
  public Digest {
    title = copy(title);
    lead = copy(lead);
    names = copy(names);
    places = copy(places);
    figures = copy(figures);
    days = copy(days);
    towns = copy(towns);
  }

  /** The same under another id. */
  public Digest withId(String other) {
    return new Digest(other, day, length, title, lead, names, places, figures, days, towns);
  }

  private static SortedMap<String, Integer> copy(Map<String, Integer> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  private static SortedSet<String> copy(Set<String> set) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(set));
  }
}
