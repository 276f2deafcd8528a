package org.isnad.bench.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.bench.stories.Logistic.Example;
import org.isnad.corpus.story.Digest;
import org.isnad.corpus.story.Digester;
import org.isnad.corpus.story.Feature;
import org.isnad.corpus.story.Story;
import org.isnad.corpus.story.StoryGrouper;
import org.isnad.corpus.story.StoryModel;
import org.isnad.reading.Reader;

/**
 * Fits the model that groups articles into stories, cross-validated by day and by story.
 *
 * <p>Usage: {@code FitStories FOLDER [OUTPUT]}, with {@code pool.jsonl} and {@code stories.jsonl}
 * in the folder. Pairs of which the reader was not sure are left out of fitting. A pair of one
 * story weighs less the larger the story is, as in B-cubed each article counts once.
 */
public final class FitStories {

  private static final int FOLDS = 4;
  private static final int ROUNDS = 4;
  private static final double PENALTY = 8;
  private static final double POSITIVE_WEIGHT = 20;
  private static final double[] THRESHOLDS = {
    -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2
  };

  private record Pair(String a, String b, double[] features) {}

  private final StoryPool pool;
  private final List<Digest> digests = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Integer> sizes = new HashMap<>();

  private FitStories(StoryPool pool) {
    this.pool = pool;
    Reader reader = Reader.standard();
    Digester digester = new Digester(reader);
    StoryGrouper grouper = new StoryGrouper();
    pool.articles().forEach(a -> digests.add(digester.digest(reader.read(a))));
    digests.forEach(grouper::add);
    grouper.pairs((a, b, f) -> pairs.add(new Pair(a, b, f)));
    pool.stories().values().forEach(s -> sizes.merge(s, 1, Integer::sum));
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("usage: FitStories FOLDER [OUTPUT]");
    }
    FitStories fit = new FitStories(StoryPool.load(Path.of(args[0])));
    double threshold = fit.crossValidate();
    StoryModel model = fit.fit(a -> true, threshold);
    System.out.printf(Locale.ROOT, "all of it: B-cubed F1 %.2f%n", 100 * fit.score(model).f1());
    if (args.length == 2) {
      Files.writeString(Path.of(args[1]), text(model), StandardCharsets.UTF_8);
    } else {
      System.out.print(text(model));
    }
  }

  /** Prints what kept-out days and stories score; returns the threshold that is best for both. */
  private double crossValidate() {
    List<Predicate<String>> days = new ArrayList<>();
    Map<String, String> dayOf = new HashMap<>();
    pool.articles()
        .forEach(a -> a.published().ifPresent(p -> dayOf.put(a.id(), p.date().toString())));
    for (String day : new TreeSet<>(dayOf.values())) {
      days.add(a -> day.equals(dayOf.get(a)));
    }
    BCubed[] byDay = crossValidate("days kept out", days);
    List<Predicate<String>> stories = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Integer> folds = folds(round);
      for (int fold = 0; fold < FOLDS; fold++) {
        int kept = fold;
        stories.add(a -> folds.getOrDefault(pool.stories().get(a), -1) == kept);
      }
    }
    BCubed[] byStory = crossValidate("stories kept out", stories);
    int best = 0;
    for (int t = 0; t < THRESHOLDS.length; t++) {
      boolean better = byDay[t].f1() + byStory[t].f1() > byDay[best].f1() + byStory[best].f1();
      best = better ? t : best;
    }
    return THRESHOLDS[best];
  }

  private BCubed[] crossValidate(String name, List<Predicate<String>> keptOut) {
    System.out.println(name);
    BCubed[] scores = new BCubed[THRESHOLDS.length];
    for (int t = 0; t < scores.length; t++) {
      scores[t] = new BCubed();
    }
    for (Predicate<String> out : keptOut) {
      StoryModel model = fit(out.negate(), 0);
      for (int t = 0; t < scores.length; t++) {
        Map<String, String> found = group(withThreshold(model, THRESHOLDS[t]));
        scores[t].add(pool.stories(), found, out);
      }
    }
    for (int t = 0; t < scores.length; t++) {
      System.out.printf(
          Locale.ROOT,
          "threshold %5.2f: B-cubed P %.2f R %.2f F1 %.2f%n",
          THRESHOLDS[t],
          100 * scores[t].precision(),
          100 * scores[t].recall(),
          100 * scores[t].f1());
    }
    return scores;
  }

  private Map<String, Integer> folds(int round) {
    List<String> stories = new ArrayList<>(new TreeSet<>(pool.stories().values()));
    Collections.shuffle(stories, new Random(round));
    Map<String, Integer> folds = new HashMap<>();
    for (int i = 0; i < stories.size(); i++) {
      folds.put(stories.get(i), i % FOLDS);
    }
    return folds;
  }

  private StoryModel fit(Predicate<String> training, double threshold) {
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
    double[] b = Logistic.fit(examples, PENALTY);
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature f : Feature.values()) {
      weights.put(f, b[f.ordinal() + 1]);
    }
    return new StoryModel(b[0], weights, threshold);
  }

  private static StoryModel withThreshold(StoryModel model, double threshold) {
    return new StoryModel(model.bias(), model.weights(), threshold);
  }

  private BCubed score(StoryModel model) {
    BCubed score = new BCubed();
    score.add(pool.stories(), group(model), a -> true);
    return score;
  }

  private Map<String, String> group(StoryModel model) {
    StoryGrouper grouper = new StoryGrouper();
    digests.forEach(grouper::add);
    Map<String, String> found = new HashMap<>();
    for (Story s : grouper.group(model)) {
      s.articles().forEach(a -> found.put(a, s.articles().getFirst()));
    }
    return found;
  }

  private static String text(StoryModel model) {
    StringBuilder text = new StringBuilder();
    text.append("# How much each feature of a pair speaks for one happening, in logits.\n");
    text.append("# author: fitted by the Isnad project (org.isnad.bench.stories.FitStories)\n");
    text.append("# licence: Apache-2.0\n");
    text.append("# source: 297 news articles of 2-4 August 2015 grouped by reading\n");
    text.append("# date: 2026-11-22\n");
    text.append("# normalisation: none\n");
    text.append("# columns: feature, weight\n");
    text.append(line("bias", model.bias()));
    text.append(line("threshold", model.threshold()));
    for (Feature f : Feature.values()) {
      text.append(line(f.label(), model.weights().getOrDefault(f, 0.0)));
    }
    return text.toString();
  }

  private static String line(String name, double value) {
    return String.format(Locale.ROOT, "%s\t%.4f%n", name, value);
  }
}
