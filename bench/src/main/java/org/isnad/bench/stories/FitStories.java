package org.isnad.bench.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.bench.stories.Logistic.Example;
import org.isnad.corpus.story.Feature;
import org.isnad.corpus.story.StoryModel;
import org.isnad.reading.Reader;

/**
 * Fits the model that groups articles into stories, cross-validated by story, by day and, where
 * there are several pools, by pool.
 *
 * <p>Usage: {@code FitStories [-o OUTPUT] FOLDER...} or {@code FitStories -t FOLDER...} to measure
 * the model that ships on pools it was not fitted on; each folder holds {@code pool.jsonl} and
 * {@code stories.jsonl}. Which stories are kept out together moves the result by half a point, so
 * that they are dealt again and again; the threshold is the best on average for all of them.
 */
public final class FitStories {

  private static final int FOLDS = 4;
  private static final int ROUNDS = 10;
  private static final double PENALTY = 8;
  private static final double PERCENT = 100;
  private static final double[] THRESHOLDS = {0, 0.25, 0.5, 0.75, 1, 1.25, 1.5};

  /** What is left out of fitting and counted: of each pool the articles that its test accepts. */
  private record KeptOut(List<Predicate<String>> perPool) {}

  private final List<DigestedPool> pools = new ArrayList<>();

  private FitStories(List<String> folders) throws IOException {
    Reader reader = Reader.standard();
    for (String folder : folders) {
      pools.add(new DigestedPool(StoryPool.load(Path.of(folder)), reader));
    }
  }

  public static void main(String[] args) throws IOException {
    List<String> rest = Arrays.asList(args);
    if (rest.isEmpty() || rest.getFirst().equals("-o") && rest.size() < 3) {
      throw new IllegalArgumentException(
          "usage: FitStories [-o OUTPUT] FOLDER... | FitStories -t FOLDER...");
    }
    if (rest.getFirst().equals("-t")) {
      new FitStories(rest.subList(1, rest.size())).measure(StoryModel.load());
    } else if (rest.getFirst().equals("-o")) {
      String model = new FitStories(rest.subList(2, rest.size())).fitted();
      Files.writeString(Path.of(rest.get(1)), model, StandardCharsets.UTF_8);
    } else {
      System.out.print(new FitStories(rest).fitted());
    }
  }

  private String fitted() {
    double[] sums = crossValidate();
    int best = 0;
    for (int t = 0; t < sums.length; t++) {
      best = sums[t] > sums[best] ? t : best;
    }
    StoryModel model =
        withThreshold(fit(new KeptOut(pools.stream().map(p -> none()).toList())), THRESHOLDS[best]);
    measure(model);
    return text(model);
  }

  private void measure(StoryModel model) {
    for (DigestedPool pool : pools) {
      BCubed score = new BCubed();
      pool.score(model, all(), score);
      System.out.printf(
          Locale.ROOT,
          "%d articles, all: B-cubed P %.2f R %.2f F1 %.2f%n",
          pool.size(),
          PERCENT * score.precision(),
          PERCENT * score.recall(),
          PERCENT * score.f1());
    }
  }

  private static Predicate<String> none() {
    return a -> false;
  }

  private static Predicate<String> all() {
    return a -> true;
  }

  /** Prints what is scored on what is kept out; returns the sum of it for each threshold. */
  private double[] crossValidate() {
    double[] sums = new double[THRESHOLDS.length];
    List<double[]> rounds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<KeptOut> folds = new ArrayList<>();
      for (int fold = 0; fold < FOLDS; fold++) {
        int kept = fold;
        int seed = round;
        folds.add(new KeptOut(pools.stream().map(p -> p.folds(FOLDS, seed).get(kept)).toList()));
      }
      rounds.add(score(folds));
    }
    print("stories kept out", rounds, sums);
    print("days kept out", List.of(score(days())), sums);
    for (int p = 0; pools.size() > 1 && p < pools.size(); p++) {
      print("pool " + (p + 1) + " kept out", List.of(score(List.of(only(p, all())))), sums);
    }
    return sums;
  }

  private List<KeptOut> days() {
    List<KeptOut> days = new ArrayList<>();
    for (int p = 0; p < pools.size(); p++) {
      for (Predicate<String> day : pools.get(p).days()) {
        days.add(only(p, day));
      }
    }
    return days;
  }

  private KeptOut only(int pool, Predicate<String> test) {
    List<Predicate<String>> perPool = new ArrayList<>();
    for (int p = 0; p < pools.size(); p++) {
      perPool.add(p == pool ? test : none());
    }
    return new KeptOut(perPool);
  }

  /** F1 for each threshold, over all that is kept out in turn. */
  private double[] score(List<KeptOut> inTurn) {
    BCubed[] scores = new BCubed[THRESHOLDS.length];
    Arrays.setAll(scores, t -> new BCubed());
    for (KeptOut out : inTurn) {
      StoryModel model = fit(out);
      for (int t = 0; t < scores.length; t++) {
        for (int p = 0; p < pools.size(); p++) {
          pools.get(p).score(withThreshold(model, THRESHOLDS[t]), out.perPool().get(p), scores[t]);
        }
      }
    }
    return Arrays.stream(scores).mapToDouble(BCubed::f1).toArray();
  }

  private static void print(String name, List<double[]> rounds, double[] sums) {
    System.out.println(name);
    for (int t = 0; t < THRESHOLDS.length; t++) {
      int at = t;
      double mean = rounds.stream().mapToDouble(r -> r[at]).average().orElse(0);
      double variance =
          rounds.stream().mapToDouble(r -> (r[at] - mean) * (r[at] - mean)).average().orElse(0);
      System.out.printf(
          Locale.ROOT,
          "threshold %5.2f: B-cubed F1 %.2f, deviation %.2f over %d%n",
          THRESHOLDS[t],
          PERCENT * mean,
          PERCENT * Math.sqrt(variance),
          rounds.size());
      sums[t] += mean;
    }
  }

  private StoryModel fit(KeptOut out) {
    List<Example> examples = new ArrayList<>();
    for (int p = 0; p < pools.size(); p++) {
      examples.addAll(pools.get(p).examples(out.perPool().get(p).negate()));
    }
    double[] b = Logistic.fit(examples, PENALTY);
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature f : Feature.values()) {
      weights.put(f, b[f.ordinal() + 1]);
    }
    return new StoryModel(b[0], weights, 0);
  }

  private static StoryModel withThreshold(StoryModel model, double threshold) {
    return new StoryModel(model.bias(), model.weights(), threshold);
  }

  private String text(StoryModel model) {
    StringBuilder text = new StringBuilder();
    text.append("# How much each feature of a pair speaks for one happening, in logits.\n");
    text.append("# author: fitted by the Isnad project (org.isnad.bench.stories.FitStories)\n");
    text.append("# licence: Apache-2.0\n");
    text.append(
        String.format(
            Locale.ROOT,
            "# source: %d news articles of July and August 2015 grouped by reading%n",
            pools.stream().mapToInt(DigestedPool::size).sum()));
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
