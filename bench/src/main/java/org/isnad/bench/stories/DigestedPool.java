package org.isnad.bench.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.bench.stories.Logistic.Example;
import org.isnad.corpus.story.Digest;
import org.isnad.corpus.story.Digester;
import org.isnad.corpus.story.Story;
import org.isnad.corpus.story.StoryGrouper;
import org.isnad.corpus.story.StoryModel;
import org.isnad.reading.Reader;

/** A pool whose articles were read and whose pairs were compared. */
final class DigestedPool {

  /** How much an article in good company counts against a pair of strangers. */
  private static final double POSITIVE_WEIGHT = 20;

  private record Pair(String a, String b, double[] features) {}

  private final StoryPool pool;
  private final List<Digest> digests = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  DigestedPool(StoryPool pool, Reader reader) {
    this.pool = pool;
    Digester digester = new Digester(reader);
    StoryGrouper grouper = new StoryGrouper();
    pool.articles().forEach(a -> digests.add(digester.digest(reader.read(a))));
    digests.forEach(grouper::add);
    grouper.pairs((a, b, f) -> pairs.add(new Pair(a, b, f)));
    pool.stories().values().forEach(s -> sizes.merge(s, 1, Integer::sum));
  }

  int size() {
    return digests.size();
  }

  /**
   * The pairs of articles that {@code training} accepts and of which the reader was sure. A pair of
   * one story weighs less the larger the story is, as in B-cubed each article counts once.
   */
  List<Example> examples(Predicate<String> training) {
    List<Example> examples = new ArrayList<>();
    for (Pair p : pairs) {
      boolean sure = !pool.unsure().contains(p.a()) && !pool.unsure().contains(p.b());
      if (sure && training.test(p.a()) && training.test(p.b())) {
        String story = pool.stories().getOrDefault(p.a(), "");
        boolean same = story.equals(pool.stories().get(p.b()));
        double weight = same ? POSITIVE_WEIGHT / Math.max(1, sizes.getOrDefault(story, 1) - 1) : 1;
        examples.add(new Example(p.features(), same, weight));
      }
    }
    return examples;
  }

  /** Groups the whole pool and adds what the articles that {@code counts} accepts score. */
  void score(StoryModel model, Predicate<String> counts, BCubed score) {
    StoryGrouper grouper = new StoryGrouper();
    digests.forEach(grouper::add);
    Map<String, String> found = new HashMap<>();
    for (Story s : grouper.group(model)) {
      s.articles().forEach(a -> found.put(a, s.articles().getFirst()));
    }
    score.add(pool.stories(), found, counts);
  }

  /** For each day, whether an article is of that day. */
  List<Predicate<String>> days() {
    Map<String, String> dayOf = new HashMap<>();
    pool.articles()
        .forEach(a -> a.published().ifPresent(p -> dayOf.put(a.id(), p.date().toString())));
    List<Predicate<String>> days = new ArrayList<>();
    for (String day : new TreeSet<>(dayOf.values())) {
      days.add(a -> day.equals(dayOf.get(a)));
    }
    return days;
  }

  /**
   * For each of so many shares of the stories, dealt by {@code seed}, whether one is an article's.
   */
  List<Predicate<String>> folds(int count, int seed) {
    List<String> stories = new ArrayList<>(new TreeSet<>(pool.stories().values()));
    Collections.shuffle(stories, new Random(seed));
    Map<String, Integer> foldOf = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      foldOf.put(stories.get(i), i % count);
    }
    List<Predicate<String>> folds = new ArrayList<>();
    for (int fold = 0; fold < count; fold++) {
      int wanted = fold;
      folds.add(a -> foldOf.getOrDefault(pool.stories().get(a), -1) == wanted);
    }
    return folds;
  }
}
