package org.isnad.extract.statement;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** Nouns that the dictionary takes for adjectives: القرار، النظام، الشركة. Immutable. */
final class PlainNouns {

  private static final String LIST = "extract/statement/nouns.txt";

  private final Set<String> nouns = new HashSet<>();

  static PlainNouns load() {
    PlainNouns plain = new PlainNouns();
    for (ListReader.Line line : ListReader.read(LIST)) {
      for (String noun : line.column(0).split(" ", -1)) {
        plain.nouns.add(Letters.fold(noun));
      }
    }
    return plain;
  }

  /** The part of speech of each token of the text. */
  Pos[] partsOf(AnalyzedText text) {
    Pos[] parts = new Pos[text.size()];
    for (int i = 0; i < parts.length; i++) {
      Pos pos = text.pos(i);
      boolean noun = pos == Pos.ADJECTIVE && nouns.contains(text.analysis(i).stem());
      parts[i] = noun ? Pos.NOUN : pos;
    }
    return parts;
  }
}
