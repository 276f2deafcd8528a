package org.isnad.bench.stance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.corpus.stance.ClaimComparer;
import org.isnad.corpus.stance.StanceModel;
import org.isnad.corpus.stance.StanceModel.Relation;
import org.isnad.lexicon.Lexicon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits the model that compares claims on headline pairs (Khouja 2020), by multinomial logistic
 * regression with a penalty on the weights' squares, and measures it: {@code StanceTrainer DATA
 * MODEL}, where DATA holds {@code stance/} and {@code claims/}. The web articles on claims (Baly et
 * al. 2018) are only measured on.
 */
public final class StanceTrainer {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 40;
  private static final int LEAST_PAIRS = 4;
  private static final double STEP = 0.1;
  private static final double PENALTY = 0.003;
  private static final double LEAST_WEIGHT = 0.02;

  private final ClaimComparer comparer =
      new ClaimComparer(Lexicon.load(), new StanceModel(Map.of()));

  private record Pair(Map<String, Double> features, Relation label) {}

  private StanceTrainer() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    StanceTrainer trainer = new StanceTrainer();
    List<Pair> train = trainer.pairs(data.resolve("stance/ans-train.jsonl"));
    List<Pair> dev = trainer.pairs(data.resolve("stance/ans-dev.jsonl"));
    crossValidate(train);
    StanceModel model = fit(train);
    print("kept out (dev)", dev, model);
    write(model, Path.of(args[1]));
    trainer.judge(data.resolve("claims/afcsdc-folds1-4.jsonl"));
  }

  private List<Pair> pairs(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode pair = JsonMapper.shared().readTree(line);
      pairs.add(
          new Pair(
              comparer.features(pair.path("a").asString(), pair.path("b").asString()),
              Relation.valueOf(pair.path("label").asString().toUpperCase(Locale.ROOT))));
    }
    return pairs;
  }

  private static void crossValidate(List<Pair> pairs) {
    int[][] confusion = new int[3][3];
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Pair> in = new ArrayList<>();
      List<Pair> out = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        (i % FOLDS == fold ? out : in).add(pairs.get(i));
      }
      count(confusion, out, fit(in));
    }
    print("cross-validated", confusion);
  }

  private static StanceModel fit(List<Pair> pairs) {
    Map<String, Integer> seen = new HashMap<>();
    pairs.forEach(p -> p.features().keySet().forEach(f -> seen.merge(f, 1, Integer::sum)));
    Map<String, double[]> weights = new TreeMap<>();
    seen.forEach((f, n) -> {
      if (n >= LEAST_PAIRS) {
        weights.put(f, new double[3]);
      }
    });
    List<Pair> order = new ArrayList<>(pairs);
    Random random = new Random(1);
    for (int round = 0; round < ROUNDS; round++) {
      java.util.Collections.shuffle(order, random);
      double step = STEP / (1 + 0.1 * round);
      StanceModel now = new StanceModel(weights);
      for (Pair p : order) {
        double[] expected = now.probabilities(p.features());
        p.features()
            .forEach((f, v) -> {
              double[] w = weights.get(f);
              for (int k = 0; w != null && k < w.length; k++) {
                double error = (k == p.label().ordinal() ? 1 : 0) - expected[k];
                w[k] += step * (error * v - PENALTY * w[k]);
              }
            });
      }
    }
    weights.values().removeIf(w -> Math.abs(w[0]) + Math.abs(w[1]) + Math.abs(w[2]) < LEAST_WEIGHT);
    return new StanceModel(weights);
  }

  private static void count(int[][] confusion, List<Pair> pairs, StanceModel model) {
    for (Pair p : pairs) {
      double[] probabilities = model.probabilities(p.features());
      int best = 0;
      for (int k = 1; k < probabilities.length; k++) {
        best = probabilities[k] > probabilities[best] ? k : best;
      }
      confusion[p.label().ordinal()][best]++;
    }
  }

  private static void print(String what, List<Pair> pairs, StanceModel model) {
    int[][] confusion = new int[3][3];
    count(confusion, pairs, model);
    print(what, confusion);
  }

  /** Rows are what is right, columns what was found. */
  private static void print(String what, int[][] confusion) {
    int n = confusion.length;
    int right = 0;
    int all = 0;
    double f = 0;
    StringBuilder each = new StringBuilder();
    for (int k = 0; k < n; k++) {
      int found = 0;
      int there = 0;
      for (int i = 0; i < n; i++) {
        found += confusion[i][k];
        there += confusion[k][i];
      }
      right += confusion[k][k];
      all += there;
      double f1 = found + there == 0 ? 0 : 2.0 * confusion[k][k] / (found + there);
      f += f1;
      each.append(String.format(Locale.ROOT, " %.1f", 100 * f1));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: right %.1f %%, F1 of each%s, mean %.1f, of %d%n",
        what,
        100.0 * right / all,
        each,
        100 * f / n,
        all);
  }

  private static void write(StanceModel model, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Weights of the comparison of claims, in logits\n")
        .append("# author: Isnad project, fitted by org.isnad.bench.stance.StanceTrainer\n")
        .append("# licence: Apache-2.0\n")
        .append("# source: headline pairs of Khouja 2020 (Apache-2.0), training part\n")
        .append("# date: 2026-11-22\n")
        .append("# normalisation: folded lemmas\n")
        .append("# columns: feature, agree, disagree, other\n");
    new TreeMap<>(model.weights())
        .forEach((feature, w) ->
            text.append(
                String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f%n", feature, w[0], w[1], w[2])));
    Files.writeString(file, text, UTF_8);
  }

  private void judge(Path file) throws IOException {
    ClaimComparer shipped = new ClaimComparer(Lexicon.load(), StanceModel.load());
    int[][] confusion = new int[4][4];
    for (String line : Files.readAllLines(file)) {
      JsonNode claim = JsonMapper.shared().readTree(line);
      for (JsonNode article : claim.path("articles")) {
        ClaimComparer.Stance found =
            shipped.judge(claim.path("claim").asString(), article.path("text").asString()).stance();
        ClaimComparer.Stance right =
            ClaimComparer.Stance.valueOf(
                article.path("stance").asString().toUpperCase(Locale.ROOT));
        confusion[right.ordinal()][found.ordinal()]++;
      }
    }
    print("claims and web articles (agree, disagree, discuss, unrelated)", confusion);
  }
}
