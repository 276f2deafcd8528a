package org.isnad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.isnad.text.Letters;

/**
 * The morphological dictionary: words without proclitics to lemma and tag.
 *
 * <p>It is LanguageTool's Arabic dictionary (from the Ayaspell project), read as data. A word that
 * is not in it is tried in the spellings that newsrooms confuse: final ى for ي, missing hamza, ه
 * for ة.
 */
final class Dictionary {

  /**
   * @param lemma folded, without vowel signs
   * @param tag the dictionary's own tag
   */
  record Entry(String lemma, String tag) {}

  private static final String RESOURCE = "/org/languagetool/resource/ar/arabic";

  private final morfologik.stemming.Dictionary dictionary;

  private Dictionary(morfologik.stemming.Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  static Dictionary load() {
    try (InputStream automaton = open(RESOURCE + ".dict");
        InputStream info = open(RESOURCE + ".info")) {
      return new Dictionary(morfologik.stemming.Dictionary.read(automaton, info));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the morphological dictionary", e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Dictionary.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(
          "the morphological dictionary " + name + " is not on the class path (language-ar jar)");
    }
    return in;
  }

  /** A look-up for one thread's use. */
  Lookup lookup() {
    return new Lookup(new DictionaryLookup(dictionary));
  }

  /** Looks words up; not thread-safe. */
  static final class Lookup {
    private final DictionaryLookup automaton;

    private Lookup(DictionaryLookup automaton) {
      this.automaton = automaton;
    }

    /** All entries of {@code surface}, or of its likeliest respelling; empty if none. */
    List<Entry> find(String surface) {
      List<Entry> found = exact(surface);
      for (int i = 0; found.isEmpty() && i < Respelling.COUNT; i++) {
        String other = Respelling.apply(i, surface);
        if (!other.isEmpty()) {
          found = exact(other);
        }
      }
      return found;
    }

    private List<Entry> exact(String surface) {
      List<WordData> data = automaton.lookup(surface);
      List<Entry> entries = new ArrayList<>(data.size());
      for (WordData d : data) {
        CharSequence stem = d.getStem();
        CharSequence tag = d.getTag();
        if (stem != null && tag != null) {
          String lemma = Letters.fold(Letters.surface(stem.toString()));
          entries.add(new Entry(lemma, tag.toString()));
        }
      }
      return entries;
    }
  }
}
