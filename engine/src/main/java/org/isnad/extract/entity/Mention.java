package org.isnad.extract.entity;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.KnownEntity;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens that names something, before it is known which individual.
 *
 * @param first first token
 * @param end one past the last token
 * @param letters letters of the first token's surface before the name (its proclitics)
 * @param type what it names
 * @param known the listed entity, if the words are one's spelling
 * @param strength how far to trust it against an overlapping one; greater wins
 * @param evidence rule or list that found it
 */
record Mention(
    int first,
    int end,
    int letters,
    EntityType type,
    @Nullable KnownEntity known,
    int strength,
    String evidence) {

  /** Two finders agree on nothing but that there may be a name. */
  static final int WEAK = 1;

  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;

  private static final String RELATIVE = "ية";

  static final int FAIR = 2;
  static final int STRONG = 3;

  int length() {
    return end - first;
  }

  /** The folded noun that opens it, without the letters before the name. */
  String noun(AnalyzedText text) {
    return letters == text.analysis(first).proclitics().length()
        ? text.stem(first)
        : text.folded(first).substring(letters);
  }

  boolean overlaps(Mention other) {
    return first < other.end && other.first < end;
  }

  Words words(AnalyzedText text) {
    boolean whole = letters == 0 || isContracted(text);
    int begin = whole ? text.begin(first) : text.tokens().offsetOfLetter(first, letters);
    return Words.of(text.text(), begin, text.end(end - 1));
  }

  /** The words with quotation marks inside left out, for comparing and for display. */
  String name(AnalyzedText text) {
    if (end - first == 1 && text.isWord(first)) {
      return firstWord(text);
    }
    StringBuilder b = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (text.mark(i) != 0 && text.mark(i) != '-') {
        continue;
      }
      if (!b.isEmpty()) {
        b.append(' ');
      }
      b.append(i == first ? firstWord(text) : text.surface(i));
    }
    return b.toString();
  }

  private String firstWord(AnalyzedText text) {
    String rest = text.surface(first).substring(Math.min(letters, text.surface(first).length()));
    return isContracted(text) ? ARTICLE + (opensWithLam(text) ? rest : rest.substring(1)) : rest;
  }

  /** In لل the article has lost its alif, so that the name cannot be cut off without maiming it. */
  private boolean isContracted(AnalyzedText text) {
    String surface = text.surface(first);
    boolean construct = opensWithLam(text) && length() > 1 && !isDescribed(text);
    return letters > 0
        && !construct
        && letters < surface.length()
        && surface.charAt(letters - 1) == Letters.LAM
        && surface.charAt(letters) == Letters.LAM
        && !isSpelt(text.folded(first).substring(letters));
  }

  /** للجنة التنفيذية is of اللجنة التنفيذية. */
  private boolean isDescribed(AnalyzedText text) {
    return text.pos(first + 1) == Pos.ADJECTIVE
        || text.folded(first + 1).endsWith(RELATIVE)
        || OrganisationExtent.can(text, first + 1, Pos.ADJECTIVE);
  }

  /** Whether the noun itself begins with the letter: للجنة القدس is ل and لجنة. */
  private boolean opensWithLam(AnalyzedText text) {
    String stem = text.stem(first);
    return letters > 0
        && letters < text.folded(first).length()
        && stem.charAt(0) == Letters.LAM
        && text.folded(first).substring(letters).equals(stem);
  }

  /** Whether the listed name itself begins with the letter: ل before لبنان. */
  private boolean isSpelt(String word) {
    return known != null
        && known.spellings().stream()
            .map(s -> Letters.fold(s).split(" ", 2)[0])
            .anyMatch(word::equals);
  }
}
