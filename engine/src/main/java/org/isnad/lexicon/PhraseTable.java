package org.isnad.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.isnad.text.Letters;
import org.isnad.text.Word;
import org.isnad.text.WordMarks;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases, looked up over tokens: a trie keyed by folded words. Immutable once built.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {

  /**
   * A phrase found.
   *
   * @param first first token
   * @param end one past the last token
   * @param letter number of letters of the first token's surface that stand before the phrase (its
   *     proclitics), 0 if the phrase begins with the token
   * @param value what it stands for
   */
  public record Match<V>(int first, int end, int letter, V value) {
    public int length() {
      return end - first;
    }
  }

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>();
    @Nullable V value;
  }

  private final WordMap<Node<V>> firstWords;

  /** Words at which no phrase begins, nor behind their proclitics. */
  private final WordMarks strangers = new WordMarks();

  private final int size;

  private PhraseTable(Map<String, Node<V>> firstWords, int size) {
    this.firstWords = WordMap.copyOf(firstWords);
    this.size = size;
  }

  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  public int size() {
    return size;
  }

  /** The longest phrase whose first word is the whole token; null if there is none. */
  public @Nullable Match<V> longest(AnalyzedText text, int first) {
    Node<V> node = firstWords.get(text.tokens().word(first));
    return node == null ? null : follow(text, first, node, 0);
  }

  /**
   * The longest phrase that begins at the token or, failing that, behind its proclitics, as some
   * reading of the token cuts them; null if there is none.
   */
  public @Nullable Match<V> longestBehindProclitics(AnalyzedText text, int first) {
    Word word = text.tokens().word(first);
    if (strangers.has(word)) {
      return null;
    }
    Match<V> best = longest(text, first);
    return best != null || !text.isWord(first) ? best : longestOfRests(text, first);
  }

  /** The longest phrase whose first word is the token without so many letters; null if none. */
  public @Nullable Match<V> longestBehind(AnalyzedText text, int first, int letters) {
    Node<V> node = firstWords.get(text.folded(first).substring(letters));
    return node == null ? null : follow(text, first, node, letters);
  }

  private @Nullable Match<V> longestOfRests(AnalyzedText text, int first) {
    Word word = text.tokens().word(first);
    Match<V> best = null;
    boolean opens = firstWords.contains(word.folded());
    for (Form.Rest rest : text.form(first).rests()) {
      Node<V> node = firstWords.get(rest.folded());
      opens |= node != null;
      Match<V> match = node == null ? null : follow(text, first, node, rest.letters());
      if (match != null && (best == null || match.length() > best.length())) {
        best = match;
      }
    }
    if (!opens) {
      strangers.add(word);
    }
    return best;
  }

  private @Nullable Match<V> follow(AnalyzedText text, int first, Node<V> from, int letters) {
    Node<V> node = from;
    int at = first + 1;
    V value = node.value;
    int end = at;
    while (at < text.size() && !text.tokens().lineBefore(at)) {
      node = node.next.get(text.folded(at));
      if (node == null) {
        break;
      }
      at++;
      if (node.value != null) {
        value = node.value;
        end = at;
      }
    }
    return value == null ? null : new Match<>(first, end, letters, value);
  }

  /** Collects phrases. */
  public static final class Builder<V> {
    private final Node<V> root = new Node<>();
    private int size;

    /** Adds a phrase of words separated by spaces; the first value given to a phrase stays. */
    public Builder<V> add(String phrase, V value) {
      computeIfAbsent(phrase, () -> value);
      return this;
    }

    /** What the phrase stands for, which is made if it has no value; also if it has no words. */
    V computeIfAbsent(String phrase, Supplier<V> maker) {
      Node<V> node = root;
      for (String word : Letters.fold(Letters.surface(phrase)).split(" ")) {
        if (!word.isEmpty()) {
          node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
      }
      V value = node.value;
      if (value == null) {
        value = maker.get();
        if (node != root) {
          node.value = value;
          size++;
        }
      }
      return value;
    }

    /** Puts in the place of every value what is made of it. */
    Builder<V> replaceAll(UnaryOperator<V> change) {
      replaceAll(root, change);
      return this;
    }

    private static <V> void replaceAll(Node<V> node, UnaryOperator<V> change) {
      if (node.value != null) {
        node.value = change.apply(node.value);
      }
      node.next.values().forEach(next -> replaceAll(next, change));
    }

    public PhraseTable<V> build() {
      return new PhraseTable<>(root.next, size);
    }
  }
}
