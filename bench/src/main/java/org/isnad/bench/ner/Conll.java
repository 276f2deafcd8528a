package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.isnad.extract.entity.tagger.NameTag;

/** Reads a token and its tags a line, an empty line between sentences. */
final class Conll {

  private Conll() {}

  /** Sentences tagged in the scheme of ANERcorp. */
  static List<Example> readAnercorp(Path file) throws IOException {
    return read(file, Conll::anercorp);
  }

  private static NameTag anercorp(String[] columns) {
    String label = columns[columns.length - 1];
    return NameTag.parse(label)
        .orElseThrow(() -> new IllegalArgumentException("unknown tag " + label));
  }

  static List<Example> read(Path file, Function<String[], NameTag> tagger) throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<NameTag> tags = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.strip().split("[ \t]+");
      if (columns.length < 2) {
        flush(examples, words, tags);
      } else {
        words.add(columns[0]);
        tags.add(tagger.apply(columns));
      }
    }
    flush(examples, words, tags);
    return examples;
  }

  private static void flush(List<Example> examples, List<String> words, List<NameTag> tags) {
    if (!words.isEmpty()) {
      examples.add(new Example(words.toArray(new String[0]), tags.toArray(new NameTag[0])));
      words.clear();
      tags.clear();
    }
  }
}
