package org.isnad.service.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.corpus.individual.Appearance;
import org.isnad.corpus.individual.Individual;
import org.isnad.corpus.individual.Individuals;
import org.isnad.model.Entity;
import org.isnad.model.Reading;
import org.isnad.service.correct.Overlay;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;

/**
 * Finds which names are spellings of one individual. A key is listed under an individual if most of
 * its appearances are that individual's; one that namesakes share stays by itself.
 */
final class Spellings {
  private static final double MOST = 0.6;

  /** The key of each entity of an article, in the order of its reading. */
  private record Named(List<String> entities, List<String> keys) {
    Optional<String> key(String entity) {
      int at = entities.indexOf(entity);
      return at < 0 ? Optional.empty() : Optional.of(keys.get(at));
    }
  }

  private final Map<String, Named> articles = new HashMap<>();
  private final Map<String, String> known = new HashMap<>();

  private Spellings() {}

  /**
   * Reads what all these articles name.
   *
   * @param ids of the articles
   * @return keys of spellings, each with the key of its individual; those alone are left out
   */
  static Map<String, String> of(Workspace workspace, List<String> ids) {
    Spellings spellings = new Spellings();
    Individuals individuals = Individuals.of(() -> spellings.readings(workspace, ids));
    return spellings.listed(individuals);
  }

  private Iterator<Reading> readings(Workspace workspace, List<String> ids) {
    return ids.stream()
        .flatMap(id -> workspace.article(id).stream())
        .map(StoredArticle::reading)
        .peek(this::note)
        .iterator();
  }

  private void note(Reading r) {
    List<String> entities = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (Entity e : r.entities()) {
      entities.add(e.id());
      // One string for a name, however many articles hold it.
      keys.add(known.computeIfAbsent(Overlay.key(e), k -> k));
    }
    articles.put(r.article().id(), new Named(entities, keys));
  }

  private Map<String, String> listed(Individuals individuals) {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    for (Individual i : individuals.all()) {
      Map<String, Integer> counts = counts(i);
      String main =
          i.wikidata()
              .filter(counts::containsKey)
              .orElseGet(() ->
                  counts.entrySet().stream()
                      .max(
                          Comparator.comparingInt(Map.Entry<String, Integer>::getValue)
                              .thenComparing(Map.Entry.comparingByKey()))
                      .map(Map.Entry::getKey)
                      .orElse(""));
      counts.forEach((key, n) ->
          found.computeIfAbsent(key, k -> new TreeMap<>()).merge(main, n, Integer::sum));
    }
    Map<String, String> listed = new TreeMap<>();
    found.forEach(
        (key, mains) -> most(mains).filter(m -> !m.equals(key)).ifPresent(m -> listed.put(key, m)));
    // A key leads to one that is listed by itself, or stays.
    listed.entrySet().removeIf(e -> listed.containsKey(e.getValue()));
    return listed;
  }

  private Map<String, Integer> counts(Individual i) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Appearance a : i.appearances()) {
      Optional.ofNullable(articles.get(a.article()))
          .flatMap(n -> n.key(a.entity()))
          .ifPresent(k -> counts.merge(k, 1, Integer::sum));
    }
    return counts;
  }

  private static Optional<String> most(Map<String, Integer> mains) {
    int all = mains.values().stream().mapToInt(Integer::intValue).sum();
    return mains.entrySet().stream()
        .filter(m -> m.getValue() >= MOST * all)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
