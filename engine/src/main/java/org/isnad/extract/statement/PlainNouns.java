package org.isnad.extract.statement;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Nouns that the dictionary takes for adjectives, القرار، النظام، الشركة, and adjectives that it
 * takes for nouns, المسلحة. Immutable.
 */
final class PlainNouns {

  private static final String LIST = "extract/statement/nouns.tsv";

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();

  static PlainNouns load() {
    PlainNouns plain = new PlainNouns();
    for (ListReader.Line line : ListReader.read(LIST)) {
      Set<String> words =
          switch (line.column(0)) {
            case "noun" -> plain.nouns;
            case "adjective" -> plain.adjectives;
            default -> throw line.error("«" + line.column(0) + "» is not a class of words");
          };
      for (String word : line.column(1).split(" ", -1)) {
        words.add(Letters.fold(word));
      }
    }
    return plain;
  }

  /** The part of speech of each token of the text. */
  Pos[] partsOf(AnalyzedText text) {
    Pos[] parts = new Pos[text.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = partOf(text, i);
    }
    return parts;
  }

  private Pos partOf(AnalyzedText text, int i) {
    Pos pos = text.pos(i);
    return switch (pos) {
      case ADJECTIVE -> nouns.contains(text.analysis(i).stem()) ? Pos.NOUN : pos;
      case NOUN -> adjectives.contains(text.analysis(i).stem()) ? Pos.ADJECTIVE : pos;
      default -> pos;
    };
  }
}
