package org.isnad.bench.ner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.extract.entity.tagger.FeatureGroup;
import org.isnad.extract.entity.tagger.NameLikeness;
import org.isnad.extract.entity.tagger.TagModel;
import org.isnad.extract.entity.tagger.WordFacts;

/**
 * Trains the tagger of names and measures it by cross-validation.
 *
 * <p>Arguments: {@code DATA SENTENCES WORK OUT CARD [measure] [cv] [judge] [curve] [vary]
 * [ablate]}: the folder of outside data, the folder of the project's own sentences, a folder for
 * intermediate files, the model to write, the model card that the figures are written into; {@code
 * measure} writes no model; {@code cv} also trains without each block and scores on it; {@code
 * judge} fits the first judge of names, which {@link JudgeFitter} goes on from, with the models
 * that {@code cv} left, by itself if it is the only option; {@code curve} trains on parts of the
 * data; {@code vary} tries other settings and more sentences, {@code ablate} leaves out each group
 * of features in turn, both on two blocks.
 */
public final class NerTrainer {

  private static final Crf FIRST = new Crf(0.7, 2, 28);
  private static final Crf SECOND = new Crf(0.7, 2, 45);

  /** Weight against names; below 0 more are found. Others were tried and never raised F1. */
  private static final double OUTSIDE = 0;

  private static final double[] PARTS = {0.25, 0.5, 0.75, 1};
  private static final String ANERCORP = "ner/anercorp-train.conll";
  private static final String WOJOOD = "ner/wojood-sample-train.conll";
  private static final String JUDGE = "judge-press.model";
  private static final String ARTICLES = "articles.txt";
  private static final double ARTICLE_WEIGHT = 1;
  private static final int NEWS_STRIDE = 7;
  private static final long LIKENESS_SEED = 3;
  private static final List<Integer> TRIAL_BLOCKS = List.of(1, 4);

  private final Path data;
  private final Path sentences;
  private final Path work;
  private final PrintStream log;
  private final long begun = System.nanoTime();
  private String read = "";

  private NerTrainer(Path data, Path sentences, Path work) {
    this.data = data;
    this.sentences = sentences;
    this.work = work;
    this.log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  /** See the class comment. */
  public static void main(String[] args) throws IOException {
    if (args.length < 5) {
      throw new IllegalArgumentException(
          "DATA SENTENCES WORK OUT CARD [measure] [cv] [judge] [curve] [vary] [ablate]");
    }
    Set<String> options = new HashSet<>(List.of(args).subList(5, args.length));
    new NerTrainer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]))
        .run(Path.of(args[3]), new ModelCard(Path.of(args[4])), options);
  }

  private void run(Path out, ModelCard card, Set<String> options) throws IOException {
    Files.createDirectories(work);
    if (!options.equals(Set.of("judge"))) {
      train(out, card, options);
    }
    if (options.contains("judge")) {
      card.write("judge", judge());
    }
  }

  private void train(Path out, ModelCard card, Set<String> options) throws IOException {
    card.write("data", hashes());
    Stages stages = stages();
    Set<FeatureGroup> all = EnumSet.allOf(FeatureGroup.class);
    if (!options.contains("measure")) {
      Crf.Fitted fitted = stages.second(SECOND, all, -1);
      card.write("model", write(fitted.model(stages.knowledge(all, -1), OUTSIDE), out));
    }
    if (options.contains("cv")) {
      card.write("cv", validate(stages));
    }
    if (options.contains("curve")) {
      card.write("curve", curve(stages));
    }
    Trials trials = new Trials(stages, SECOND, TRIAL_BLOCKS, this::say);
    if (options.contains("vary")) {
      card.write("variations", trials.variations(data.resolve(WOJOOD)));
    }
    if (options.contains("ablate")) {
      card.write("ablation", trials.ablation());
    }
  }

  private static void save(TagModel model, Path out) {
    try (OutputStream stream = Files.newOutputStream(out)) {
      model.write(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(out.toString(), e);
    }
  }

  private String write(TagModel model, Path out) throws IOException {
    save(model, out);
    String text =
        String.format(
            Locale.ROOT,
            "%s; %,d features, %,d bytes, SHA-256 %.16s.",
            read,
            model.size(),
            Files.size(out),
            hash(out));
    say(text);
    return text;
  }

  private static List<Integer> blocks() {
    return Stream.iterate(0, b -> b + 1).limit(Stages.BLOCKS).toList();
  }

  private MarkedArticles articles() throws IOException {
    MarkedArticles articles =
        MarkedArticles.read(sentences.resolveSibling(ARTICLES), data.resolve("news"));
    if (articles.missing() > 0) {
      say(articles.missing() + " of the marked articles are not in the news data: left out");
    }
    return articles;
  }

  /** Fits the judge of names with the models that cross-validation left in the work folder. */
  private String judge() throws IOException {
    JudgeTrainer trainer = new JudgeTrainer(this::say);
    List<MarkedArticle> articles = articles().articles();
    for (int block : blocks()) {
      try (InputStream in = Files.newInputStream(without(block))) {
        trainer.read(articles, block, TagModel.read(in));
      }
    }
    return trainer.fit(sentences.resolveSibling(JUDGE), work);
  }

  private Path without(int block) {
    return work.resolve("without-" + block + ".model");
  }

  private Stages stages() throws IOException {
    List<Example> anercorp = Conll.readAnercorp(data.resolve(ANERCORP));
    List<Example> own = InlineSentences.readFolder(sentences);
    MarkedArticles articles = articles();
    NewsWords news = NewsWords.read(data.resolve("news"), data.resolveSibling("gold/raw"));
    WordLists lists = WordLists.load();
    WordFacts facts =
        NewsFacts.with(NewsFacts.readOrMake(work.resolve("news.facts"), news), lists.keys());
    lists.fill(facts);
    NameLikeness likeness =
        LikenessTrainer.train(
            data.resolve("names/wikidata-names-ar-en.tsv"), news.words(), LIKENESS_SEED);
    read =
        String.format(
            Locale.ROOT,
            "%,d sentences of ANERcorp, %,d of the project's own, %,d marked articles, %,d"
                + " articles, %,d words known",
            anercorp.size(),
            own.size(),
            articles.articles().size(),
            news.articles().size(),
            facts.keys.length);
    say(read);
    Stages stages =
        new Stages(
            anercorp,
            own,
            articles.articles().stream().map(MarkedArticle::sentences).toList(),
            ARTICLE_WEIGHT,
            facts,
            lists.phrases(),
            likeness,
            this::say);
    stages.first(FIRST, news.articles(), NEWS_STRIDE);
    return stages;
  }

  /** Trains without each block and scores on it; leaves the models in the work folder. */
  private String validate(Stages stages) {
    Set<FeatureGroup> all = EnumSet.allOf(FeatureGroup.class);
    Score total = new Score();
    Score own = new Score();
    Score articles = new Score();
    List<String> each = new ArrayList<>();
    List<TagModel> models =
        blocks().parallelStream()
            .map(b -> stages.second(SECOND, all, b).model(stages.knowledge(all, b), OUTSIDE))
            .toList();
    for (int block : blocks()) {
      TagModel model = models.get(block);
      save(model, without(block));
      Score score = Stages.score(model, stages.block(block));
      each.add(String.format(Locale.ROOT, "%.1f", score.f1()));
      total.add(score);
      own.add(stages.scoreOwn(model, block));
      articles.add(stages.scoreArticles(model, block));
    }
    say("blocks " + each + ": " + total);
    say("own sentences: " + own);
    say("articles: " + articles);
    return "ANERcorp's training part:\n\n"
        + total.table()
        + "\nF1 by block: "
        + String.join(", ", each)
        + ".\n\nThe project's own sentences:\n\n"
        + own.table()
        + "\nPress articles:\n\n"
        + articles.table();
  }

  private String curve(Stages stages) {
    StringBuilder table =
        new StringBuilder(
            "| part of the training data | ANERcorp F1 | own sentences F1 |\n|---:|---:|---:|\n");
    for (double part : PARTS) {
      Score total = new Score();
      Score own = new Score();
      for (int block : blocks()) {
        TagModel model = stages.firstOf(FIRST, block, part);
        total.add(Stages.score(model, stages.block(block)));
        own.add(stages.scoreOwn(model, block));
      }
      say("part " + part + ": " + total + "; own " + own);
      table.append(
          String.format(
              Locale.ROOT, "| %.0f %% | %.1f | %.1f |%n", 100 * part, total.f1(), own.f1()));
    }
    return table.toString();
  }

  private String hashes() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (String folder : List.of("names", "news")) {
      try (Stream<Path> found = Files.list(data.resolve(folder))) {
        found.forEach(f -> files.put(data.relativize(f).toString(), f));
      }
    }
    files.put(ANERCORP, data.resolve(ANERCORP));
    try (Stream<Path> found = Files.list(sentences)) {
      found.forEach(f -> files.put("sentences/" + f.getFileName(), f));
    }
    StringBuilder table = new StringBuilder("| file | SHA-256 |\n|---|---|\n");
    for (Map.Entry<String, Path> file : files.entrySet()) {
      table.append(
          String.format(Locale.ROOT, "| %s | %.16s |%n", file.getKey(), hash(file.getValue())));
    }
    return table.toString();
  }

  private static String hash(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private void say(String message) {
    log.printf(Locale.ROOT, "%5d s  %s%n", (System.nanoTime() - begun) / 1_000_000_000L, message);
  }
}
