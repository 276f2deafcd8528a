package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.isnad.bench.ner.LogisticObjective.Row;
import org.isnad.extract.entity.JudgedNames;
import org.isnad.extract.entity.JudgedNames.Candidate;
import org.isnad.extract.entity.tagger.NameTagger;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.extract.entity.tagger.TagModel;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Knowledge;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.EntityType;

/**
 * Fits the judge of names: on press articles marked by hand, each read with a tagger that has not
 * seen it.
 */
final class JudgeTrainer {

  private static final double L2 = 3;
  private static final int STEPS = 80;
  private static final double TOLERANCE = 1e-5;
  private static final double LEAST_KEPT = 0.3;
  private static final double LEAST_ADDED = 0.6;

  /** Letters of particles that a mention's words may hold before the name: للهلال. */
  private static final int PARTICLES = 2;

  private final Lexicon lexicon = Lexicon.load();
  private final Knowledge knowledge = Knowledge.load();
  private final Gazetteer gazetteer = Gazetteer.load();
  private final List<List<Row>> rows = new ArrayList<>();
  private final List<List<Boolean>> kept = new ArrayList<>();
  private final Consumer<String> log;

  JudgeTrainer(Consumer<String> log) {
    this.log = log;
    for (int block = 0; block < Stages.BLOCKS; block++) {
      rows.add(new ArrayList<>());
      kept.add(new ArrayList<>());
    }
  }

  /** Takes what may be a name in the articles of a block. */
  void read(List<MarkedArticle> articles, int block, TagModel model) {
    JudgedNames names = new JudgedNames(lexicon, knowledge, gazetteer, NameTagger.of(model));
    for (int a = block; a < articles.size(); a += Stages.BLOCKS) {
      MarkedArticle article = articles.get(a);
      List<Candidate> candidates = names.of(lexicon.analyze(article.text()));
      Map<String, Integer> counts = new HashMap<>();
      candidates.forEach(c -> counts.merge(c.type() + c.words().text(), 1, Integer::sum));
      for (Candidate c : candidates) {
        int same = counts.getOrDefault(c.type() + c.words().text(), 1);
        rows.get(block).add(new Row(c.features(), isName(c, article), 1 / Math.sqrt(same)));
        kept.get(block).add(c.kept());
      }
    }
  }

  private static boolean isName(Candidate c, MarkedArticle article) {
    return article.names().stream().anyMatch(m -> isSame(c, m))
        || article.also().stream().anyMatch(m -> isSame(c, m));
  }

  private static boolean isSame(Candidate c, NameMark mark) {
    int before = mark.begin() - c.words().begin();
    return mark.type() == type(c.type())
        && mark.end() == c.words().end()
        && before >= 0
        && before <= PARTICLES;
  }

  private static NameType type(EntityType type) {
    return switch (type) {
      case PER -> NameType.PERS;
      case ORG -> NameType.ORG;
      case GPE, LOC, FAC -> NameType.LOC;
      case NORP, EVENT, MISC -> NameType.MISC;
    };
  }

  /**
   * Fits on all blocks and writes the judge, and into the work folder one without each block; tells
   * what those do to the block that they have not seen.
   */
  String fit(Path out, Path work) throws IOException {
    double[] x = fit(-1);
    JudgeWeights.write(x, out);
    String table = table(work);
    log.accept(table);
    return table;
  }

  private double[] fit(int without) {
    List<Row> all = new ArrayList<>();
    for (int block = 0; block < Stages.BLOCKS; block++) {
      if (block != without) {
        all.addAll(rows.get(block));
      }
    }
    double[] x = new double[JudgedNames.FEATURES + 1];
    LogisticObjective objective = new LogisticObjective(all, x, L2);
    new Lbfgs(objective).minimise(x, STEPS, TOLERANCE);
    return x;
  }

  /** How many mentions there are and how many of them are names, by what happens to them. */
  private String table(Path work) throws IOException {
    int[][] counts = new int[4][2];
    for (int block = 0; block < Stages.BLOCKS; block++) {
      double[] x = fit(block);
      JudgeWeights.write(x, work.resolve("judge-without-" + block + ".model"));
      for (int i = 0; i < rows.get(block).size(); i++) {
        Row row = rows.get(block).get(i);
        double probability = LogisticObjective.probability(x, row.features());
        boolean rules = kept.get(block).get(i);
        int what = rules ? (probability >= LEAST_KEPT ? 0 : 1) : probability >= LEAST_ADDED ? 2 : 3;
        counts[what][0]++;
        counts[what][1] += row.right() ? 1 : 0;
      }
    }
    String[] names = {
      "kept by the rules and the judge",
      "kept by the rules, dropped by the judge",
      "not kept by the rules, sure to the judge",
      "neither"
    };
    StringBuilder table = new StringBuilder("| mentions | | names |\n|---|---:|---:|\n");
    for (int i = 0; i < names.length; i++) {
      double share = 100.0 * counts[i][1] / Math.max(1, counts[i][0]);
      table.append(
          String.format(Locale.ROOT, "| %s | %,d | %.0f %% |%n", names[i], counts[i][0], share));
    }
    return table.toString();
  }
}
