package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.isnad.extract.entity.tagger.FeatureGroup;
import org.isnad.extract.entity.tagger.TagModel;

/**
 * What leaving a group of features out, other settings and further sentences do, on some blocks.
 */
final class Trials {

  private static final String HEAD =
      "| %s | ANERcorp F1 | change | own sentences F1 | change |%n|---|---:|---:|---:|---:|%n";
  private static final Set<FeatureGroup> ALL = EnumSet.allOf(FeatureGroup.class);

  private final Stages stages;
  private final Crf crf;
  private final List<Integer> blocks;
  private final Consumer<String> log;

  Trials(Stages stages, Crf crf, List<Integer> blocks, Consumer<String> log) {
    this.stages = stages;
    this.crf = crf;
    this.blocks = blocks;
    this.log = log;
  }

  /** One way to train. */
  private record Trial(
      String name, Crf crf, Set<FeatureGroup> groups, IntFunction<Stages.Added> added) {}

  private record F1(double anercorp, double own) {}

  /** A table with a row for each group of features that is left out. */
  String ablation() {
    List<Trial> trials =
        ALL.stream().map(g -> trial(g.name(), crf, EnumSet.complementOf(EnumSet.of(g)))).toList();
    return table("left out", trials);
  }

  /** A table with a row for each other setting, and for sentences of Wojood and of raw news. */
  String variations(Path wojood) throws IOException {
    List<Example> more = Wojood.read(wojood);
    return table(
        "changed",
        List.of(
            trial("L2 0.35", new Crf(0.35, crf.rarest(), crf.iterations()), ALL),
            trial("L2 1.4", new Crf(1.4, crf.rarest(), crf.iterations()), ALL),
            trial("features seen 3 times", new Crf(crf.l2(), 3, crf.iterations()), ALL),
            new Trial("Wojood, weight 0.3", crf, ALL, b -> new Stages.Added(more, 0.3)),
            new Trial("Wojood, weight 1", crf, ALL, b -> new Stages.Added(more, 1)),
            new Trial("raw news as tagged surely", crf, ALL, stages::confident)));
  }

  private static Trial trial(String name, Crf crf, Set<FeatureGroup> groups) {
    return new Trial(name, crf, groups, b -> Stages.Added.NONE);
  }

  private String table(String what, List<Trial> trials) {
    StringBuilder table = new StringBuilder(String.format(Locale.ROOT, HEAD, what));
    F1 base = measure(trial("nothing", crf, ALL));
    table.append(
        String.format(Locale.ROOT, "| nothing | %.1f | | %.1f | |%n", base.anercorp, base.own));
    for (Trial trial : trials) {
      F1 f1 = measure(trial);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %+.1f | %.1f | %+.1f |%n",
              trial.name,
              f1.anercorp,
              f1.anercorp - base.anercorp,
              f1.own,
              f1.own - base.own));
    }
    return table.toString();
  }

  private F1 measure(Trial trial) {
    Score total = new Score();
    Score own = new Score();
    for (int block : blocks) {
      TagModel model =
          stages
              .second(trial.crf, trial.groups, block, trial.added.apply(block))
              .model(stages.knowledge(trial.groups, block), 0);
      total.add(Stages.score(model, stages.block(block)));
      own.add(stages.scoreOwn(model, block));
    }
    log.accept(trial.name + ": " + total + "; own " + own);
    return new F1(total.f1(), own.f1());
  }
}
