package org.isnad.service.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.StoryDossier;
import org.isnad.service.correct.Corrected;
import org.isnad.service.correct.Mark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stories with their dossiers, and what lists show of those. */
final class StoryFiles {
  private static final Logger LOG = LoggerFactory.getLogger(StoryFiles.class);
  private static final long MOST_ACCOUNTS = 60_000;

  /** Articles of a story that takes seconds to make. */
  private static final int LARGE = 50;

  /** Fewer stories are as quickly weighed again. */
  private static final int WORTH_KEEPING = 100;

  private final CorrectedReadings readings;
  private final Supplier<Lexicon> lexicon;
  private final Weights weights;
  private final Cache<String, StoryFile> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_ACCOUNTS)
          .weigher((String k, StoryFile f) -> Dossiers.accounts(f.dossier()))
          .build();

  /**
   * @param folder where the weights are kept for the next start
   */
  StoryFiles(CorrectedReadings readings, Supplier<Lexicon> lexicon, Path folder) {
    this.readings = readings;
    this.lexicon = lexicon;
    this.weights = new Weights(folder);
  }

  /** The file of a story, made once. */
  StoryFile of(Catalogue.Entry e, Catalogue now) {
    return kept.get(e.stamp(), stamp -> make(e, now));
  }

  private StoryFile make(Catalogue.Entry e, Catalogue now) {
    List<Corrected> read = e.articles().stream().flatMap(a -> readings.of(a).stream()).toList();
    StoryDossier dossier =
        StoryDossier.of(
            e.view().id(), read.stream().map(Corrected::reading).toList(), lexicon.get());
    weights.put(e.stamp(), Dossiers.weight(dossier));
    List<Mark> marks = new ArrayList<>();
    e.articles().forEach(a -> now.moved(a.id()).ifPresent(marks::add));
    read.forEach(r -> marks.addAll(r.marks()));
    return new StoryFile(dossier, e.articles(), marks, e.stamp());
  }

  /** How the accounts of a story hang together; empty while that is not yet reckoned. */
  Optional<StoryCard.Weight> weight(Catalogue.Entry e) {
    return e.articles().size() == 1
        ? Optional.of(new StoryCard.Weight(1, 0))
        : weights.of(e.stamp());
  }

  /** Number of the stories that were weighed. */
  int weighed() {
    return weights.size();
  }

  /** Reckons what lists show of every story, the latest first. */
  void weighAll(Catalogue now, BooleanSupplier stop) {
    if (weights.size() == 0) {
      weights.read();
    }
    int fresh = 0;
    for (Catalogue.Entry e : now.latestFirst()) {
      if (stop.getAsBoolean()) {
        return;
      }
      if (weight(e).isEmpty()) {
        weigh(e, now);
        fresh++;
      }
    }
    if (fresh >= WORTH_KEEPING) {
      keepWeights(now);
    }
  }

  /**
   * Small stories are not kept, as what readers look at would be driven out; a large one is what
   * they look at, and a reader who comes meanwhile waits for the same reckoning.
   */
  private void weigh(Catalogue.Entry e, Catalogue now) {
    if (e.articles().size() < LARGE) {
      make(e, now);
    } else {
      of(e, now);
    }
  }

  private void keepWeights(Catalogue now) {
    try {
      Set<String> stamps = new HashSet<>();
      now.latestFirst().forEach(e -> stamps.add(e.stamp()));
      weights.write(stamps);
    } catch (IOException e) {
      LOG.info("the weights of stories are not kept for the next start: {}", e.getMessage());
    }
  }
}
