package org.isnad.bench.ner;

import java.util.List;
import org.isnad.extract.entity.tagger.NameTag;
import org.isnad.extract.entity.tagger.NameType;
import org.isnad.text.Tokens;

/**
 * A name marked in a text.
 *
 * @param begin UTF-16 offset of its first letter, behind attached particles
 * @param end UTF-16 offset behind its last letter
 * @param type kind of name
 */
record NameMark(int begin, int end, NameType type) {

  /** The kind of name written so; {@code where} is for messages. */
  static NameType type(String name, String where) {
    return switch (name) {
      case "PER", "PERS" -> NameType.PERS;
      case "LOC" -> NameType.LOC;
      case "ORG" -> NameType.ORG;
      case "MISC" -> NameType.MISC;
      default -> throw new IllegalArgumentException(where + ": unknown type " + name);
    };
  }

  /** The tokens from {@code from} to before {@code to} as a sentence, tagged as marked. */
  static Example example(Tokens tokens, int from, int to, List<NameMark> marks) {
    String[] words = new String[to - from];
    NameTag[] tags = new NameTag[to - from];
    for (int i = from; i < to; i++) {
      words[i - from] = tokens.surface(i);
      tags[i - from] = tag(tokens, i, i == from, marks);
    }
    return new Example(words, tags);
  }

  private static NameTag tag(Tokens tokens, int i, boolean first, List<NameMark> marks) {
    for (NameMark mark : marks) {
      if (tokens.begin(i) < mark.end && tokens.end(i) > mark.begin) {
        boolean opens = first || tokens.end(i - 1) <= mark.begin;
        return opens ? NameTag.begin(mark.type) : NameTag.inside(mark.type);
      }
    }
    return NameTag.OUTSIDE;
  }
}
