package org.isnad.extract.figure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** The small words around numbers, by what they do there. Immutable. */
final class Frames {

  /** What a word does beside a number; the roles of {@code frames.tsv}. */
  enum Role {
    BETWEEN,
    WHAT,
    FROM,
    TO,
    OR,
    CHANGE,
    PART,
    OF,
    CHILD,
    OTHERS,
    BELOW,
    ZERO,
    AREA,
    SINCE,
    COUNTED_FROM,
    NUMBER_OF,
    RATE,
    AGE,
    LEVEL,
    IN,
    SIDE,
    MINUS,
    ISSUE,
    NEGATION,
    OF_THEM,
    OF_WHOM,
    AGAIN
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private Frames() {
    for (Role role : Role.values()) {
      words.put(role, new HashSet<>());
    }
  }

  static Frames load() {
    Frames frames = new Frames();
    for (ListReader.Line line : ListReader.read("extract/figure/frames.tsv")) {
      Role role = Role.valueOf(line.column(0).replace('-', '_').toUpperCase(Locale.ROOT));
      for (String form : line.column(1).split(" ")) {
        frames.of(role).add(Letters.fold(form));
      }
    }
    return frames;
  }

  private Set<String> of(Role role) {
    return words.getOrDefault(role, Set.of());
  }

  /** Whether the token, with or without a conjunction in front, has this role. */
  boolean is(Role role, AnalyzedText text, int token) {
    if (token < 0 || token >= text.size() || !text.isWord(token)) {
      return false;
    }
    Set<String> forms = of(role);
    String folded = text.folded(token);
    return forms.contains(folded)
        || folded.length() > 2
            && text.analysis(token).hasConjunction()
            && forms.contains(folded.substring(1));
  }

  /** Whether the token's stem, without proclitics and article, has this role. */
  boolean isStem(Role role, AnalyzedText text, int token) {
    return text.isWord(token) && of(role).contains(text.stem(token));
  }
}
