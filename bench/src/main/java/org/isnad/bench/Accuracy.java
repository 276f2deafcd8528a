package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.bench.score.GoldArticle;
import org.isnad.bench.score.GoldSet;
import org.isnad.bench.score.Measure;
import org.isnad.bench.score.Scorer;
import org.isnad.bench.score.Scores;
import org.isnad.reading.Reader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores readings of annotated articles and writes the numbers into the documents.
 *
 * <p>Usage: {@code Accuracy [--write ROOT] NAME=GOLD_DIR:RAW_DIR ...}
 */
public final class Accuracy {

  /** The measures a first look needs; the rest stand in the long table only. */
  private static final List<Measure> HEADLINES =
      List.of(
          Measure.STATEMENT,
          Measure.STATEMENT_CHAIN,
          Measure.FIGURE_VALUE,
          Measure.FIGURE_BOUND,
          Measure.FIGURE_SPEAKER_RIGHT,
          Measure.TIME_SPAN,
          Measure.TIME_VALUE,
          Measure.ENTITY,
          Measure.EVENT_TYPE);

  private record Scored(String name, String hash, Scores scores) {}

  private Accuracy() {}

  public static void main(String[] args) throws IOException {
    List<String> sets = new ArrayList<>(List.of(args));
    Optional<Path> root = Optional.empty();
    if (sets.size() > 1 && sets.getFirst().equals("--write")) {
      root = Optional.of(Path.of(sets.get(1)));
      sets = sets.subList(2, sets.size());
    }
    if (sets.isEmpty()) {
      throw new IllegalArgumentException(
          "usage: Accuracy [--write ROOT] NAME=GOLD_DIR:RAW_DIR ...");
    }
    Reader reader = Reader.standard();
    List<Scored> scored = new ArrayList<>();
    for (String set : sets) {
      scored.add(score(reader, set));
    }
    print(scored);
    if (root.isPresent()) {
      write(root.get(), scored);
    }
  }

  private static Scored score(Reader reader, String set) throws IOException {
    GoldSet gold = GoldSet.load(set);
    Scorer scorer = new Scorer();
    for (GoldArticle article : gold.corpus().articles()) {
      scorer.add(article, reader.read(article.article()));
    }
    return new Scored(gold.name(), gold.corpus().hash(), scorer.scores());
  }

  private static void print(List<Scored> scored) {
    JsonMapper json = JsonMapper.shared();
    for (Scored s : scored) {
      String measures = json.writerWithDefaultPrettyPrinter().writeValueAsString(s.scores().all());
      System.out.println(s.name() + " (" + s.scores().articles() + " articles) " + measures);
    }
  }

  private static void write(Path root, List<Scored> scored) throws IOException {
    String provenance = provenance(scored);
    MarkedDocument.replace(
        root.resolve("docs/quality.md"),
        "accuracy",
        "## Accuracy\n\n" + provenance + "\n\n" + table(List.of(Measure.values()), scored));
    MarkedDocument.replace(
        root.resolve("README.md"), "quality", table(HEADLINES, scored) + "\n" + provenance);
  }

  private static String provenance(List<Scored> scored) {
    StringBuilder text = new StringBuilder();
    text.append("F1 in percent against hand-annotated articles, unless the line says otherwise. ");
    for (Scored s : scored) {
      text.append(
          String.format(
              Locale.ROOT,
              "Set *%s*: %d articles, data hash %s. ",
              s.name(),
              s.scores().articles(),
              s.hash()));
    }
    text.append("The sets were visible while the rules were written, but for one named unseen. ");
    text.append("The last column is what two careful annotators reach against each other. ");
    return text + Provenance.here().line();
  }

  private static String table(List<Measure> measures, List<Scored> scored) {
    StringBuilder table = new StringBuilder("| |");
    StringBuilder rule = new StringBuilder("|---|");
    for (Scored s : scored) {
      table.append(' ').append(s.name()).append(" |");
      rule.append("---:|");
    }
    table.append(" two people |\n").append(rule).append("---:|\n");
    for (Measure measure : measures) {
      table.append("| ").append(measure.label()).append(" |");
      for (Scored s : scored) {
        table.append(String.format(Locale.ROOT, " %.1f |", s.scores().of(measure)));
      }
      String people = Agreement.of(measure).map(String::valueOf).orElse("");
      table.append(' ').append(people).append(" |\n");
    }
    return table.toString();
  }
}
