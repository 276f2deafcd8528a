package org.isnad.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.isnad.text.Letters;
import org.isnad.text.Quotes;
import org.isnad.text.Tokenizer;
import org.isnad.text.Tokens;
import org.isnad.text.Word;
import org.isnad.text.WordMemo;

/**
 * The word knowledge of the engine and the way from a text to its analysed tokens. Immutable but
 * for a bounded cache of forms that never changes a result; thread-safe; build it once.
 */
public final class Lexicon {

  private final Frequencies frequencies;
  private final Morphology morphology;
  private final Tokenizer tokenizer;
  private final WordMemo<Form> forms = new WordMemo<>();

  private Lexicon(Frequencies frequencies, Morphology morphology) {
    this.frequencies = frequencies;
    this.morphology = morphology;
    this.tokenizer = new Tokenizer(new GlueSplitter(this));
  }

  /** Loads the lists of the engine. */
  public static Lexicon load() {
    Frequencies frequencies = Frequencies.load();
    Dictionary dictionary = Dictionary.load();
    return new Lexicon(
        frequencies, new Morphology(FunctionWords.load(), dictionary, frequencies, usualVerbs()));
  }

  private static Set<String> usualVerbs() {
    Set<String> lemmas = new HashSet<>();
    for (ListReader.Line line : ListReader.read("lexicon/usual-verbs.txt")) {
      for (String lemma : line.column(0).split(" ")) {
        lemmas.add(Letters.fold(lemma));
      }
    }
    return lemmas;
  }

  /** All that is known of a word type. */
  public Form form(Word word) {
    Form known = forms.get(word);
    if (known != null) {
      return known;
    }
    Form made = morphology.analyse(word);
    forms.put(word, made);
    return made;
  }

  /** Occurrences of a surface in the reference corpus, 0 if rare. */
  public int frequency(String surface) {
    return frequencies.of(surface);
  }

  /** Tokens, quotations and the reading of each word in its context. */
  public AnalyzedText analyze(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    return Disambiguator.read(this, tokens, Quotes.of(tokens));
  }
}
