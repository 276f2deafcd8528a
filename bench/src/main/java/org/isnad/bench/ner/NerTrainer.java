package org.isnad.bench.ner;

import java.io.IOException;
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
 * <p>Arguments: {@code DATA SENTENCES WORK OUT [cv] [ablate]}: the folder of outside data, the
 * folder of the project's own sentences, a folder for intermediate files, the model to write;
 * {@code cv} also trains without each block of ANERcorp and scores on it; {@code ablate} leaves out
 * each group of features in turn, on two blocks.
 */
public final class NerTrainer {

  private static final Crf FIRST = new Crf(0.7, 2, 28);
  private static final Crf SECOND = new Crf(0.7, 2, 45);

  /** Found best by cross-validation; the others are tried for the record. */
  private static final double OUTSIDE = 0;

  private static final double[] OUTSIDES = {0, -0.15, -0.3, -0.5, -0.8};
  private static final List<FeatureGroup> ABLATED =
      List.of(
          FeatureGroup.GAZETTEER,
          FeatureGroup.CLUSTER,
          FeatureGroup.CORPUS,
          FeatureGroup.DOCUMENT,
          FeatureGroup.TRIGGER,
          FeatureGroup.LIKENESS,
          FeatureGroup.AFFIX,
          FeatureGroup.BIGRAM,
          FeatureGroup.SHAPE,
          FeatureGroup.WINDOW,
          FeatureGroup.STEM,
          FeatureGroup.FORM);
  private static final double OWN_WEIGHT = 1;
  private static final int NEWS_STRIDE = 7;
  private static final long LIKENESS_SEED = 3;
  private static final List<Integer> ABLATION_BLOCKS = List.of(5);

  private final Path data;
  private final Path sentences;
  private final Path work;
  private final PrintStream log;
  private final long begun = System.nanoTime();

  private NerTrainer(Path data, Path sentences, Path work) {
    this.data = data;
    this.sentences = sentences;
    this.work = work;
    this.log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  }

  /** See the class comment. */
  public static void main(String[] args) throws IOException {
    if (args.length < 4) {
      throw new IllegalArgumentException("DATA SENTENCES WORK OUT [cv] [ablate]");
    }
    Set<String> options = new HashSet<>(List.of(args).subList(4, args.length));
    new NerTrainer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]))
        .run(Path.of(args[3]), options);
  }

  private void run(Path out, Set<String> options) throws IOException {
    Files.createDirectories(work);
    hashes();
    Stages stages = stages();
    Set<FeatureGroup> all = EnumSet.allOf(FeatureGroup.class);
    Crf.Fitted fitted = stages.second(SECOND, all, -1);
    write(fitted.model(stages.knowledge(all, -1), OUTSIDE), out);
    if (options.contains("cv")) {
      double outside = validate(stages, "all groups", all, blocks());
      say("best outside: " + outside);
      write(fitted.model(stages.knowledge(all, -1), outside), out);
    }
    if (options.contains("ablate")) {
      for (FeatureGroup group : ABLATED) {
        validate(
            stages, "without " + group, EnumSet.complementOf(EnumSet.of(group)), ABLATION_BLOCKS);
      }
    }
  }

  private void write(TagModel model, Path out) throws IOException {
    try (OutputStream stream = Files.newOutputStream(out)) {
      model.write(stream);
    }
    say(
        "model: "
            + model.size()
            + " features, "
            + Files.size(out)
            + " bytes, SHA-256 "
            + hash(out));
  }

  private static List<Integer> blocks() {
    return Stream.iterate(0, b -> b + 1).limit(Stages.BLOCKS).toList();
  }

  private Stages stages() throws IOException {
    List<Example> anercorp = Conll.readAnercorp(data.resolve("ner/anercorp-train.conll"));
    List<Example> own = InlineSentences.readFolder(sentences);
    NewsWords news = NewsWords.read(data.resolve("news"), data.resolveSibling("gold/raw"));
    say(anercorp.size() + " sentences of ANERcorp, " + own.size() + " of the project");
    say(news.articles().size() + " articles of news");
    WordLists lists = WordLists.load();
    WordFacts facts =
        NewsFacts.with(NewsFacts.readOrMake(work.resolve("news.facts"), news), lists.keys());
    lists.fill(facts);
    NameLikeness likeness =
        LikenessTrainer.train(
            data.resolve("names/wikidata-names-ar-en.tsv"), news.words(), LIKENESS_SEED);
    say(facts.keys.length + " words known");
    Stages stages =
        new Stages(anercorp, own, OWN_WEIGHT, facts, lists.phrases(), likeness, this::say);
    stages.first(FIRST, news.articles(), NEWS_STRIDE);
    return stages;
  }

  /** Trains without each block; gives the best of {@link #OUTSIDES}. */
  private double validate(
      Stages stages, String name, Set<FeatureGroup> groups, List<Integer> blocks) {
    List<Crf.Fitted> fitted = new ArrayList<>();
    for (int block : blocks) {
      fitted.add(stages.second(SECOND, groups, block));
    }
    double best = OUTSIDE;
    double bestF1 = 0;
    for (double outside : OUTSIDES) {
      Score total = new Score();
      Score own = new Score();
      List<String> each = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        int block = blocks.get(i);
        TagModel model = fitted.get(i).model(stages.knowledge(groups, block), outside);
        Score score = Stages.score(model, stages.block(block));
        each.add(String.format(Locale.ROOT, "%.2f", score.f1()));
        total.add(score);
        own.add(stages.scoreMore(model, block));
      }
      say(name + ", outside " + outside + ", blocks " + blocks + " " + each + ": " + total);
      say("  own sentences: " + own);
      if (total.f1() > bestF1) {
        bestF1 = total.f1();
        best = outside;
      }
    }
    return best;
  }

  private void hashes() throws IOException {
    Map<String, Path> files = new TreeMap<>();
    for (String folder : List.of("ner", "names", "news")) {
      try (Stream<Path> found = Files.list(data.resolve(folder))) {
        found.forEach(f -> files.put(data.relativize(f).toString(), f));
      }
    }
    try (Stream<Path> found = Files.list(sentences)) {
      found.forEach(f -> files.put("sentences/" + f.getFileName(), f));
    }
    for (Map.Entry<String, Path> file : files.entrySet()) {
      say("SHA-256 " + hash(file.getValue()) + " " + file.getKey());
    }
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
