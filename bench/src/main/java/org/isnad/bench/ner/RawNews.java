package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.WordSplitter;

/**
 * Sentences of raw articles in zip files, repeated sentences once. Articles that share sentences
 * with a kept-out folder are left out.
 */
public final class RawNews {

  private static final int SHORTEST_REPEATED = 8;

  private final Tokenizer tokenizer = new Tokenizer(WordSplitter.NONE);
  private final Set<String> keptOut = new HashSet<>();
  private final Set<Long> seen = new HashSet<>();

  /** Leaves out articles with sentences of the texts in that folder. */
  public void keepOut(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          for (String[] words : sentences(Files.readString(file))) {
            keptOut.add(String.join(" ", words));
          }
        }
      }
    }
  }

  /** Gives the sentences of each article of the folder's zip files. */
  public void read(Path folder, Consumer<List<String[]>> sink) throws IOException {
    new NewsFolder(folder).read((title, text) -> article(title + "\n" + text, sink));
  }

  private void article(String text, Consumer<List<String[]>> sink) {
    List<String[]> fresh = new ArrayList<>();
    for (String[] words : sentences(text)) {
      String joined = String.join(" ", words);
      if (words.length >= SHORTEST_REPEATED && keptOut.contains(joined)) {
        return;
      }
      if (words.length < SHORTEST_REPEATED || seen.add(hash(joined))) {
        fresh.add(words);
      }
    }
    sink.accept(fresh);
  }

  private List<String[]> sentences(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    List<String[]> sentences = new ArrayList<>(tokens.sentences());
    for (int s = 0; s < tokens.sentences(); s++) {
      String[] words = new String[tokens.sentenceEnd(s) - tokens.sentenceStart(s)];
      for (int i = 0; i < words.length; i++) {
        words[i] = tokens.surface(tokens.sentenceStart(s) + i);
      }
      sentences.add(words);
    }
    return sentences;
  }

  private static long hash(String text) {
    long hash = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }
}
