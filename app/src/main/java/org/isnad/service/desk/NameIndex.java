package org.isnad.service.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Reading;
import org.isnad.service.correct.Overlay;
import org.isnad.store.ArticleHead;
import org.isnad.text.Letters;

/**
 * Who and what is named in which article. Filled while the program runs, an article at a time, and
 * asked at the same time by any number of threads.
 */
final class NameIndex {

  /** The names of an article, by their numbers, and the stamp it had when they were read. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Facts(String stamp, int[] names) {}

  record Individual(String key, EntityType type, String name, Optional<String> english) {}

  /** All that is known, as it can be kept. */
  record Kept(List<Individual> individuals, Map<String, Facts> facts) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Individual> individuals = new ArrayList<>();

  /** The letters of each individual's Arabic name, by its number. */
  private final List<String> letters = new ArrayList<>();

  private final Map<String, Set<Integer>> spellings = new HashMap<>();
  private final List<Set<String>> articlesOf = new ArrayList<>();
  private final Map<String, Facts> facts = new ConcurrentHashMap<>();
  private volatile NameListing listing = NameListing.PLAIN;

  boolean isKnown(ArticleHead head) {
    Facts f = facts.get(head.id());
    return f != null && f.stamp().equals(stamp(head));
  }

  private String stamp(ArticleHead head) {
    return head.stamp() + listing.overlay().nameStamp(head.id());
  }

  /** From now on names are listed as people have put them together. */
  synchronized void use(Overlay corrections) {
    listing = listing.with(corrections);
  }

  /** From now on spellings are listed under the individuals they are of. */
  synchronized void use(Map<String, String> spellings) {
    listing = listing.with(spellings);
  }

  /** The key under which what has this key is listed. */
  String listed(String key) {
    return listing.listed(key);
  }

  /** Number of spellings that are listed under others. */
  int spellings() {
    return listing.size();
  }

  /** Number of articles of which the names are known. */
  int size() {
    return facts.size();
  }

  /**
   * @param reading as it was read
   */
  synchronized void put(ArticleHead head, Reading reading) {
    Set<Integer> names = new LinkedHashSet<>();
    String stamp = stamp(head);
    for (Entity e : listing.overlay().tellApart(reading).entities()) {
      names.add(number(new Individual(Overlay.key(e), e.type(), e.name(), e.english())));
    }
    put(head.id(), new Facts(stamp, names.stream().mapToInt(i -> i).toArray()));
  }

  private void put(String article, Facts fresh) {
    Facts before = facts.put(article, fresh);
    if (before != null) {
      for (int n : before.names()) {
        articlesOf.get(n).remove(article);
      }
    }
    for (int n : fresh.names()) {
      articlesOf.get(n).add(article);
    }
  }

  /** Adds what was kept of articles that are not known yet. */
  synchronized void add(Kept kept) {
    int[] now = kept.individuals().stream().mapToInt(this::number).toArray();
    kept.facts()
        .forEach((article, f) -> {
          if (!facts.containsKey(article)) {
            put(article, new Facts(f.stamp(), Arrays.stream(f.names()).map(n -> now[n]).toArray()));
          }
        });
  }

  synchronized Kept toKeep() {
    return new Kept(List.copyOf(individuals), Map.copyOf(facts));
  }

  private int number(Individual e) {
    String key = e.key();
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    int number = individuals.size();
    numbers.put(key, number);
    individuals.add(e);
    letters.add(letters(e.name()));
    spellings.computeIfAbsent(e.name(), n -> new LinkedHashSet<>()).add(number);
    e.english()
        .map(n -> n.toLowerCase(Locale.ROOT))
        .ifPresent(n -> spellings.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(number));
    articlesOf.add(new LinkedHashSet<>());
    return number;
  }

  /** Ids of the articles that name it, by its key or exactly by one of its names. */
  synchronized Set<String> articles(String keyOrName) {
    Set<String> found = new LinkedHashSet<>();
    Integer number = numbers.get(keyOrName);
    if (number != null) {
      found.addAll(articles(listed(number)));
      return found;
    }
    Set<Integer> spelt = spellings.get(keyOrName);
    if (spelt == null) {
      spelt = spellings.getOrDefault(keyOrName.toLowerCase(Locale.ROOT), Set.of());
    }
    spelt.forEach(n -> found.addAll(articles(listed(n))));
    return found;
  }

  /** The number of the individual under which this one is listed. */
  private int listed(int number) {
    NameListing now = listing;
    return now.isPlain()
        ? number
        : numbers.getOrDefault(now.listed(individuals.get(number).key()), number);
  }

  private Set<String> articles(int number) {
    Set<String> all = new LinkedHashSet<>(articlesOf.get(number));
    for (String other : listing.others(individuals.get(number).key())) {
      Integer spelling = numbers.get(other);
      if (spelling != null) {
        all.addAll(articlesOf.get(spelling));
      }
    }
    return all;
  }

  /** The individual of this key, with the number of all articles that name it. */
  synchronized Optional<Named> named(String key) {
    Integer number = numbers.get(key);
    if (number == null) {
      return Optional.empty();
    }
    int articles = articles(listed(number)).size();
    return articles == 0 ? Optional.empty() : Optional.of(named(listed(number), articles));
  }

  private Named named(int number, int articles) {
    Individual i = individuals.get(number);
    Set<String> spellings = new LinkedHashSet<>(List.of(i.name()));
    for (String other : listing.others(i.key())) {
      Integer spelling = numbers.get(other);
      if (spelling != null && !articlesOf.get(spelling).isEmpty()) {
        spellings.add(individuals.get(spelling).name());
      }
    }
    return new Named(i.key(), i.type(), i.name(), i.english(), articles, List.copyOf(spellings));
  }

  /** The names of these articles, those of most articles first. */
  List<Named> among(Iterable<ArticleHead> articles, Set<EntityType> types, int most) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (ArticleHead a : articles) {
      Facts f = facts.get(a.id());
      if (f != null) {
        count(f, counts);
      }
    }
    return ranked(counts, types, most);
  }

  private void count(Facts f, Map<Integer, Integer> counts) {
    if (listing.isPlain()) {
      for (int n : f.names()) {
        counts.merge(n, 1, Integer::sum);
      }
      return;
    }
    Set<Integer> once = new LinkedHashSet<>();
    synchronized (this) {
      for (int n : f.names()) {
        once.add(listed(n));
      }
    }
    once.forEach(n -> counts.merge(n, 1, Integer::sum));
  }

  private synchronized List<Named> ranked(
      Map<Integer, Integer> counts, Set<EntityType> types, int most) {
    Comparator<Named> order =
        Comparator.comparingInt((Named n) -> -n.articles()).thenComparing(Named::key);
    // The last of the best so far is at the head: of many thousand names nearly all end there.
    PriorityQueue<Named> best = new PriorityQueue<>(order.reversed());
    counts.forEach((number, articles) -> {
      boolean may = best.size() < most || articles >= best.element().articles();
      if (may && types.contains(individuals.get(number).type())) {
        best.add(named(number, articles));
        if (best.size() > most) {
          best.remove();
        }
      }
    });
    return best.stream().sorted(order).toList();
  }

  /**
   * Individuals whose Arabic or English name holds these letters, however the words are parted and
   * the hamzas written, those of most articles first.
   */
  synchronized List<Named> matching(String part, Set<EntityType> types, int most) {
    String wanted = part.toLowerCase(Locale.ROOT);
    String wantedLetters = letters(part);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int n = 0; n < individuals.size(); n++) {
      Individual i = individuals.get(n);
      boolean fits =
          letters.get(n).contains(wantedLetters)
              || i.english().map(e -> e.toLowerCase(Locale.ROOT).contains(wanted)).orElse(false);
      if (fits && !articlesOf.get(n).isEmpty()) {
        counts.computeIfAbsent(listed(n), l -> articles(l).size());
      }
    }
    return ranked(counts, types, most);
  }

  private static String letters(String name) {
    return Letters.fold(Letters.surface(name)).replace(" ", "");
  }
}
