package org.isnad.lexicon;

/**
 * One way to read a word.
 *
 * @param proclitics attached conjunctions and prepositions in order, without the article: {@code
 *     ""}, {@code "و"}, {@code "وب"}, {@code "س"} …
 * @param article letters of the article that stand in the word: 0, 1 (in لل) or 2
 * @param stem folded letters after proclitics and article, suffixes kept
 * @param lemma folded dictionary form without vowel signs; the stem where none is known
 * @param pos coarse part of speech
 * @param features bit set of the constants below
 * @param score how likely out of context, the higher the better; natural-log scale
 */
public record Analysis(
    String proclitics, int article, String stem, String lemma, Pos pos, int features, float score) {

  public static final int PAST = 1;
  public static final int PRESENT = 1 << 1;
  public static final int IMPERATIVE = 1 << 2;
  public static final int FIRST_PERSON = 1 << 3;
  public static final int SECOND_PERSON = 1 << 4;
  public static final int THIRD_PERSON = 1 << 5;
  public static final int FEMININE = 1 << 6;
  public static final int DUAL = 1 << 7;
  public static final int PLURAL = 1 << 8;
  public static final int PASSIVE = 1 << 9;

  /** An attached pronoun: object of a verb, possessor of a noun. */
  public static final int ENCLITIC = 1 << 10;

  /** Accusative with tanwin alif: مضيفا. */
  public static final int TANWIN = 1 << 11;

  /** Verbal noun. */
  public static final int MASDAR = 1 << 12;

  /** Whether all of {@code wanted} hold. */
  public boolean has(int wanted) {
    return (features & wanted) == wanted;
  }

  public boolean isVerb() {
    return pos == Pos.VERB;
  }

  public boolean isDefinite() {
    return article > 0;
  }

  /** Number of surface letters before the stem, article included. */
  public int stemLetter() {
    return proclitics.length() + article;
  }

  /** Whether the conjunction و or ف is attached in front. */
  public boolean hasConjunction() {
    return !proclitics.isEmpty() && Proclitics.isConjunction(proclitics.charAt(0));
  }

  /** Whether a preposition (ب، ك، ل) is attached. */
  public boolean hasPreposition() {
    for (int i = 0; i < proclitics.length(); i++) {
      if (Proclitics.isPreposition(proclitics.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
