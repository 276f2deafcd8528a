package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.extract.entity.tagger.FeatureGroup;
import org.isnad.extract.entity.tagger.Knowledge;
import org.isnad.extract.entity.tagger.NameLikeness;
import org.isnad.extract.entity.tagger.Phrases;
import org.isnad.extract.entity.tagger.StemKeys;
import org.isnad.extract.entity.tagger.WordFacts;

/** The words of raw news: how frequent each is, and the corpus as numbers of stems. */
final class NewsWords {

  private final List<List<String[]>> articles;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();

  private NewsWords(List<List<String[]>> articles) {
    this.articles = articles;
    for (List<String[]> article : articles) {
      for (String[] words : article) {
        for (String word : words) {
          this.words.merge(word, 1, Integer::sum);
        }
      }
    }
    words.forEach((word, count) -> counts.merge(WordFacts.keyOf(word), count, Integer::sum));
  }

  /** Occurrences of each word as written. */
  Map<String, Integer> words() {
    return words;
  }

  /** Reads the zip files of a folder, without articles that are kept out. */
  static NewsWords read(Path news, Path keptOut) throws IOException {
    RawNews raw = new RawNews();
    raw.keepOut(keptOut);
    List<List<String[]>> articles = new ArrayList<>();
    raw.read(news, articles::add);
    return new NewsWords(articles);
  }

  List<List<String[]>> articles() {
    return articles;
  }

  /** Occurrences of each word as written, by key. */
  Map<Integer, Integer> counts() {
    return counts;
  }

  /** Facts with a row for each word found so often, with its frequency; rows in order of key. */
  WordFacts facts(int rarest, int granularities, int[] more) {
    int[] keys =
        IntStream.concat(
                counts.entrySet().stream()
                    .filter(e -> e.getValue() >= rarest)
                    .mapToInt(Map.Entry::getKey),
                Arrays.stream(more))
            .sorted()
            .distinct()
            .toArray();
    WordFacts facts = new WordFacts(keys, granularities);
    for (int i = 0; i < keys.length; i++) {
      facts.frequencies[i] = WordFacts.logFrequency(counts.getOrDefault(keys[i], 0));
    }
    return facts;
  }

  /** Stems of the corpus, most frequent first. */
  Stems stems(WordFacts facts, int rarest) {
    Knowledge knowledge =
        Knowledge.of(
            facts, Phrases.of(Map.of()), NameLikeness.none(), EnumSet.of(FeatureGroup.STEM));
    StemKeys stemmer = new StemKeys(knowledge);
    List<int[]> sentences = new ArrayList<>();
    Map<Integer, Integer> stemCounts = new HashMap<>();
    int size = 0;
    for (List<String[]> article : articles) {
      for (String[] words : article) {
        int[] keys = stemmer.of(words);
        for (int key : keys) {
          stemCounts.merge(key, 1, Integer::sum);
        }
        sentences.add(keys);
        size += keys.length + 1;
      }
    }
    int[] keys =
        stemCounts.entrySet().stream()
            .filter(e -> e.getValue() >= rarest)
            .sorted(
                Comparator.comparing((Map.Entry<Integer, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .mapToInt(Map.Entry::getKey)
            .toArray();
    return new Stems(keys, corpus(sentences, keys, size));
  }

  private static int[] corpus(List<int[]> sentences, int[] keys, int size) {
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      numbers.put(keys[i], i);
    }
    int[] corpus = new int[size];
    int at = 0;
    for (int[] sentence : sentences) {
      for (int key : sentence) {
        corpus[at++] = numbers.getOrDefault(key, -1);
      }
      corpus[at++] = -2;
    }
    return corpus;
  }

  /**
   * A corpus of stems.
   *
   * @param keys key of each stem
   * @param corpus numbers of stems; -1 for a rare one, -2 between sentences
   */
  record Stems(int[] keys, int[] corpus) {}
}
