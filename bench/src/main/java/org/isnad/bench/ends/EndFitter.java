package org.isnad.bench.ends;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.isnad.bench.score.GoldArticle;
import org.isnad.bench.score.GoldSet;
import org.isnad.bench.score.Measure;
import org.isnad.bench.score.Scorer;
import org.isnad.bench.weigh.Example;
import org.isnad.bench.weigh.LogisticFit;
import org.isnad.extract.statement.StatementExtractor;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.weigh.LinearModel;
import org.isnad.model.Span;
import org.isnad.reading.Reader;

/**
 * Fits the weights by which the end of a content is chosen, or measures them with articles held
 * out.
 *
 * <p>Usage: {@code EndFitter FILE [more] [measure] NAME=GOLD_DIR:RAW_DIR ...}; {@code more} keeps
 * the weights at the head of the file and fits those of the traits which are not among them.
 */
public final class EndFitter {

  private static final int FOLDS = 10;
  private static final double PENALTY = 3;
  private static final int LEAST_SEEN = 5;
  private static final String MEASURE = "measure";
  private static final String MORE = "more";
  private static final String BESIDE = "# beside these, which were held fixed: ";
  private static final String ALL = "all";
  private static final String RULE = "rule\t";

  /** An article, what belongs to which set, and the contents found in it whose ends are open. */
  private record Studied(String set, GoldArticle gold, List<OpenContent> contents) {

    List<Example> examples() {
      List<Example> examples = new ArrayList<>();
      for (OpenContent content : contents) {
        Optional<Span> expected = content.expected(gold.contents());
        expected.ifPresent(e -> examples.addAll(content.examples(gold.article().id(), e)));
      }
      return examples;
    }

    int fold() {
      return Math.floorMod(gold.article().id().hashCode(), FOLDS);
    }
  }

  private final List<Studied> articles = new ArrayList<>();
  private final List<String> sets = new ArrayList<>();

  /** Lines of the file that stay as they are; none if all is fitted anew. */
  private final List<String> kept;

  private final Map<String, Double> settled;

  private EndFitter(List<String> kept) {
    this.kept = kept;
    settled = LogisticFit.weights(kept);
  }

  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(
          "usage: EndFitter FILE [more] [measure] NAME=GOLD_DIR:RAW_DIR ...");
    }
    Path file = Path.of(rest.removeFirst());
    boolean more = rest.remove(MORE);
    boolean measure = rest.remove(MEASURE);
    EndFitter fitter = new EndFitter(more ? head(Files.readAllLines(file)) : List.of());
    for (String set : rest) {
      fitter.study(set);
    }
    if (measure) {
      fitter.measure();
    } else {
      fitter.write(file);
    }
  }

  private static List<String> head(List<String> lines) {
    return lines.stream().takeWhile(line -> !line.startsWith(BESIDE)).toList();
  }

  private void study(String set) throws IOException {
    GoldSet annotated = GoldSet.load(set);
    Reader reader = Reader.standard();
    StatementExtractor extractor = new StatementExtractor();
    for (GoldArticle gold : annotated.corpus().articles()) {
      AnalyzedText text = reader.analyze(gold.article().text());
      OpenContent.Collector collector = new OpenContent.Collector();
      extractor.visitGaps(text, reader.read(gold.article(), text).entities(), collector);
      articles.add(new Studied(annotated.name(), gold, collector.contents()));
    }
    sets.add(annotated.provenance());
  }

  private Map<String, Double> fit(Predicate<Studied> which) {
    List<Example> examples = new ArrayList<>();
    articles.stream().filter(which).forEach(a -> examples.addAll(a.examples()));
    Map<String, Double> weights = new TreeMap<>(settled);
    weights.putAll(new LogisticFit(PENALTY, LEAST_SEEN).fit(examples, settled));
    return weights;
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(kept);
    Map<String, Double> weights = fit(a -> true);
    if (kept.isEmpty()) {
      lines.addAll(header());
    } else {
      lines.add(BESIDE + String.join(", ", sets) + ", " + LocalDate.now(ZoneOffset.UTC));
      weights.keySet().removeAll(settled.keySet());
    }
    lines.addAll(LogisticFit.lines(weights));
    Files.write(file, lines);
    System.out.println(lines.size() + " lines in " + file);
  }

  private List<String> header() {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of traits of the gaps at which a content may end: the odds that it does.");
    lines.add("# author: Isnad project");
    lines.add("# licence: Apache-2.0");
    lines.add(
        "# source: fitted by ./isnad-train ends to articles annotated by the project, which are not"
            + " part of it but for the set own; no word stands here but particles and connectors");
    lines.add("# articles (data hash): " + String.join(", ", sets));
    lines.add("# date: " + LocalDate.now(ZoneOffset.UTC));
    lines.add("# normalisation: words are folded, and stand with their conjunction");
    lines.add("# columns: trait, value, weight in units of the logarithm of the odds");
    return lines;
  }

  /** Statements read and ends chosen with weights fitted without the article's fold. */
  private void measure() {
    Map<String, Scorer> scorers = new LinkedHashMap<>();
    Map<String, EndCount> fitted = new LinkedHashMap<>();
    Map<String, EndCount> ruled = new LinkedHashMap<>();
    for (int f = 0; f < FOLDS; f++) {
      int fold = f;
      Map<String, Double> weights = fit(a -> a.fold() != fold);
      LinearModel model = LinearModel.of(LogisticFit.lines(weights));
      Reader reader = Reader.with(new StatementExtractor(model));
      for (Studied a : articles.stream().filter(x -> x.fold() == fold).toList()) {
        for (String set : List.of(a.set(), ALL)) {
          scorers
              .computeIfAbsent(set, s -> new Scorer())
              .add(a.gold(), reader.read(a.gold().article()));
          count(a, t -> LogisticFit.logit(weights, t), fitted, set);
          count(a, EndFitter::byRule, ruled, set);
        }
      }
    }
    scorers.forEach((set, scorer) ->
        print(
            set,
            scorer,
            fitted.getOrDefault(set, new EndCount()),
            ruled.getOrDefault(set, new EndCount())));
  }

  private static void count(
      Studied a, ToDoubleFunction<List<String>> odds, Map<String, EndCount> counts, String set) {
    EndCount count = counts.computeIfAbsent(set, s -> new EndCount());
    for (OpenContent content : a.contents()) {
      content
          .expected(a.gold().contents())
          .ifPresent(e -> count.add(content, e, content.likeliest(odds)));
    }
  }

  /** The first gap at which a rule ends the content, as if it were certain. */
  private static double byRule(List<String> traits) {
    for (String t : traits) {
      if (t.startsWith(RULE)) {
        String rule = t.substring(RULE.length());
        return rule.equals("NONE") || rule.equals("FOLLOWS") ? -1000 : 1000;
      }
    }
    return -1000;
  }

  private static void print(String set, Scorer scorer, EndCount fitted, EndCount ruled) {
    System.out.printf(
        Locale.ROOT,
        "%-8s %4d articles  statements %.1f  speaker %.1f  chain %.1f  | ends %s, rules alone %s%n",
        set,
        scorer.scores().articles(),
        scorer.scores().of(Measure.STATEMENT),
        scorer.scores().of(Measure.STATEMENT_SPEAKER),
        scorer.scores().of(Measure.STATEMENT_CHAIN),
        fitted,
        ruled);
  }
}
