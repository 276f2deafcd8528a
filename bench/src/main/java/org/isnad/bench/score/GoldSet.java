package org.isnad.bench.score;

import java.io.IOException;
import java.nio.file.Path;

/** A folder of annotated articles under a name, as the commands that score and fit take it. */
public record GoldSet(String name, GoldCorpus corpus) {

  /**
   * Reads the set that {@code NAME=GOLD_DIR:RAW_DIR} tells.
   *
   * @throws IOException if a folder cannot be read
   */
  public static GoldSet load(String argument) throws IOException {
    int equals = argument.indexOf('=');
    int colon = argument.indexOf(':', equals);
    if (equals < 0 || colon < 0) {
      throw new IllegalArgumentException("not NAME=GOLD_DIR:RAW_DIR: " + argument);
    }
    Path gold = Path.of(argument.substring(equals + 1, colon));
    Path raw = Path.of(argument.substring(colon + 1));
    return new GoldSet(argument.substring(0, equals), GoldCorpus.load(gold, raw));
  }

  /** Name, number of articles and hash of the data, as model cards tell them. */
  public String provenance() {
    return name + " " + corpus.articles().size() + " (" + corpus.hash() + ")";
  }
}
