package org.isnad.corpus.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.ListReader;

/** In how many articles of the reference corpus each lemma stands. Immutable. */
public final class DocumentFrequencies {

  private static final String ALL = "*";

  /** What is taken for a lemma that is rarer than the list goes. */
  private static final int RARE = 2;

  private final Map<String, Integer> articles;

  private DocumentFrequencies(Map<String, Integer> articles) {
    this.articles = articles;
  }

  /** Read when it is first asked for: every story that is compared needs the same counts. */
  private static final class Shipped {
    static final DocumentFrequencies COUNTS = read();
  }

  /** The counts that ship with the engine; the same object at each call. */
  public static DocumentFrequencies load() {
    return Shipped.COUNTS;
  }

  private static DocumentFrequencies read() {
    List<ListReader.Line> lines = ListReader.read("corpus/story/document-frequencies.tsv");
    Map<String, Integer> articles = HashMap.newHashMap(lines.size());
    for (ListReader.Line line : lines) {
      try {
        articles.put(line.column(0), Integer.parseInt(line.column(1)));
      } catch (NumberFormatException e) {
        throw line.error("«" + line.column(1) + "» is not a count");
      }
    }
    return new DocumentFrequencies(articles);
  }

  /** Number of articles counted over. */
  public int articles() {
    return articles.getOrDefault(ALL, 1);
  }

  /** In how many of them the lemma stands. */
  public int of(String lemma) {
    return articles.getOrDefault(lemma, RARE);
  }
}
