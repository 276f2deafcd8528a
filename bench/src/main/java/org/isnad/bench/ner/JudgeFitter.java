package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.bench.ner.LogisticObjective.Row;
import org.isnad.bench.score.GoldArticle;
import org.isnad.bench.score.GoldSet;
import org.isnad.bench.score.Measure;
import org.isnad.bench.score.Scorer;
import org.isnad.extract.entity.EntityExtractor;
import org.isnad.extract.entity.JudgedNames;
import org.isnad.extract.entity.JudgedNames.Candidate;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;

/**
 * Fits the judge of names to annotated articles, drawn towards the judge that was fitted before to
 * articles whose annotations are no longer at hand.
 *
 * <p>Usage: {@code JudgeFitter BEFORE OUT CARD [measure] NAME=GOLD_DIR:RAW_DIR ...}: the judge from
 * before, the judge to write, the model card that the figures are written into; {@code measure}
 * only tells the figures.
 */
public final class JudgeFitter {

  private static final String MEASURE = "measure";
  private static final String ALL = "all";
  private static final List<Measure> MEASURES =
      List.of(Measure.ENTITY, Measure.ENTITY_PER, Measure.ENTITY_ORG, Measure.ENTITY_LOC);

  private final Lexicon lexicon = Lexicon.load();
  private final JudgedNames names =
      new JudgedNames(lexicon, Knowledge.load(), Gazetteer.load(), NameTagger.load());
  private final List<GoldSet> sets = new ArrayList<>();

  private JudgeFitter() {}

  /** See the class comment. */
  public static void main(String[] args) throws IOException {
    List<String> rest = new ArrayList<>(List.of(args));
    if (rest.size() < 4) {
      throw new IllegalArgumentException(
          "usage: JudgeFitter BEFORE OUT CARD [measure] NAME=GOLD_DIR:RAW_DIR ...");
    }
    double[] before = JudgeWeights.read(Path.of(rest.removeFirst()));
    Path out = Path.of(rest.removeFirst());
    ModelCard card = new ModelCard(Path.of(rest.removeFirst()));
    boolean measure = rest.remove(MEASURE);
    JudgeFitter fitter = new JudgeFitter();
    for (String set : rest) {
      fitter.sets.add(GoldSet.load(set));
    }
    JudgeFolds folds = new JudgeFolds(before, fitter.rows());
    String figures = fitter.provenance(folds) + "\n\n" + fitter.table(before, folds);
    System.out.println(figures);
    if (!measure) {
      JudgeWeights.write(folds.fitted(), out);
      card.write("judge-fit", figures);
    }
  }

  /** What may be a name in each article, and whether it is one. */
  private List<List<Row>> rows() {
    List<List<Row>> rows = new ArrayList<>();
    for (GoldSet set : sets) {
      set.corpus().articles().forEach(a -> rows.add(rows(a)));
    }
    return rows;
  }

  /** Many mentions of one name tell little more than a few. */
  private List<Row> rows(GoldArticle gold) {
    List<Candidate> candidates = names.of(lexicon.analyze(gold.article().text()));
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(c -> counts.merge(c.type() + c.words().text(), 1, Integer::sum));
    List<Row> rows = new ArrayList<>();
    for (Candidate c : candidates) {
      int same = counts.getOrDefault(c.type() + c.words().text(), 1);
      boolean right = gold.names(c.words().text(), c.type());
      rows.add(new Row(c.features(), right, 1 / Math.sqrt(same)));
    }
    return rows;
  }

  private String provenance(JudgeFolds folds) {
    return String.format(
        Locale.ROOT,
        "Articles (data hash): %s. Seed %d, penalty %s.",
        String.join(", ", sets.stream().map(GoldSet::provenance).toList()),
        JudgeFolds.SEED,
        folds.penalty());
  }

  /** Names of the whole reading by the judge from before, and by those without the article. */
  private String table(double[] before, JudgeFolds folds) throws IOException {
    Map<String, Scorer> old = new LinkedHashMap<>();
    Map<String, Scorer> fitted = new LinkedHashMap<>();
    Reader reader = reader(before);
    for (int fold = 0; fold < JudgeFolds.FOLDS; fold++) {
      Reader without = reader(folds.without(fold));
      int number = 0;
      for (GoldSet set : sets) {
        for (GoldArticle gold : set.corpus().articles()) {
          if (folds.fold(number++) == fold) {
            add(old, set.name(), gold, reader);
            add(fitted, set.name(), gold, without);
          }
        }
      }
    }
    if (sets.size() == 1) {
      fitted.remove(ALL);
    }
    StringBuilder table = new StringBuilder("| | articles |");
    MEASURES.forEach(m -> table.append(' ').append(m.label()).append(" |"));
    table.append("\n|---|").append("---:|".repeat(MEASURES.size() + 1));
    for (String set : fitted.keySet()) {
      table.append("\n| ").append(set).append(" | ");
      table.append(scorer(fitted, set).scores().articles()).append(" |");
      for (Measure m : MEASURES) {
        double was = scorer(old, set).scores().of(m);
        double is = scorer(fitted, set).scores().of(m);
        table.append(String.format(Locale.ROOT, " %.1f → %.1f |", was, is));
      }
    }
    return table.toString();
  }

  private static Reader reader(double[] judge) throws IOException {
    byte[] bytes = JudgeWeights.bytes(judge);
    return Reader.with((lexicon, knowledge, gazetteer) ->
        EntityExtractor.judging(lexicon, knowledge, gazetteer, bytes));
  }

  private static void add(
      Map<String, Scorer> scorers, String set, GoldArticle gold, Reader reader) {
    Reading reading = reader.read(gold.article());
    scorer(scorers, set).add(gold, reading);
    scorer(scorers, ALL).add(gold, reading);
  }

  private static Scorer scorer(Map<String, Scorer> scorers, String set) {
    return scorers.computeIfAbsent(set, s -> new Scorer());
  }
}
