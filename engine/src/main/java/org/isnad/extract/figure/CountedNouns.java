package org.isnad.extract.figure;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts, behind the number. Immutable. */
final class CountedNouns {

  /**
   * A counted noun found.
   *
   * @param head its token
   * @param end one past the last token of the phrase that belongs to the figure's words
   */
  record Noun(int head, int end) {}

  private static final String HER = "" + Letters.HA + Letters.ALIF;
  private static final String THEIR = "" + Letters.HA + Letters.MIM;
  private static final String VERB_PLURAL = "" + Letters.WAW + Letters.ALIF;
  private static final int MOST_ADJECTIVES = 2;

  private final Refusals refusals;
  private final NumeralParser numerals;
  private final CountedLexicon lexicon;
  private final Frames frames;
  private final Singulars singulars;

  CountedNouns(Refusals refusals, NumeralParser numerals, CountedLexicon lexicon, Frames frames) {
    this.refusals = refusals;
    this.numerals = numerals;
    this.lexicon = lexicon;
    this.frames = frames;
    this.singulars = new Singulars(lexicon);
  }

  /**
   * The noun that begins at {@code token}, or behind من there; null for none.
   *
   * @param definite whether the noun may have the article, as behind عشرات
   */
  @Nullable Noun at(AnalyzedText text, int token, boolean definite) {
    if (!follows(text, token)) {
      return null;
    }
    if (frames.is(Frames.Role.OF_THEM, text, token)) {
      return new Noun(token, token + 1);
    }
    if (frames.is(Frames.Role.OF_WHOM, text, token)) {
      // the clause behind it tells who they are
      return new Noun(token, token);
    }
    if (frames.is(Frames.Role.FROM, text, token)) {
      return partitive(text, token);
    }
    if (!isHead(text, token) || text.analysis(token).isDefinite() && !definite) {
      return null;
    }
    return new Noun(token, phraseEnd(text, token));
  }

  /** Whether the token stands in the same line as the one before it, without a mark between. */
  private static boolean follows(AnalyzedText text, int token) {
    return token < text.size()
        && text.isWord(token)
        && !text.tokens().lineBefore(token)
        && (token == 0 || text.mark(token - 1) != '.');
  }

  /** أحد عشر من المقاتلين: the noun behind من. */
  private @Nullable Noun partitive(AnalyzedText text, int token) {
    int head = token + 1;
    if (!follows(text, head) || !isHead(text, head)) {
      return null;
    }
    return new Noun(head, phraseEnd(text, head));
  }

  private boolean isHead(AnalyzedText text, int token) {
    if (refusals.isNoNoun(text, token)) {
      return false;
    }
    if (lexicon.isListed(text, token)) {
      return true;
    }
    Analysis a = text.analysis(token);
    return a.proclitics().isEmpty()
        && (a.pos().isNominal() || canBeCounted(text, token))
        && !hasPronoun(a)
        && !isNumberWord(text, token);
  }

  private boolean isNumberWord(AnalyzedText text, int token) {
    NumberWord word = numerals.word(text, token);
    return word != null && word.role() != NumberRole.FRACTION;
  }

  /** An unknown word in ها or هم is no noun that can be counted. */
  private static boolean hasPronoun(Analysis a) {
    boolean pronoun = a.stem().endsWith(HER) || a.stem().endsWith(THEIR);
    return pronoun && a.pos() == Pos.UNKNOWN;
  }

  /** A word read as a verb is a noun behind a number if it can be a plural or an accusative. */
  private static boolean canBeCounted(AnalyzedText text, int token) {
    if (text.folded(token).endsWith(VERB_PLURAL)) {
      return false;
    }
    for (Analysis a : text.form(token).analyses()) {
      boolean noun = a.pos() == Pos.NOUN && a.has(Analysis.PLURAL) && !a.has(Analysis.ENCLITIC);
      boolean accusative = a.pos().isNominal() && a.has(Analysis.TANWIN);
      if (a.proclitics().isEmpty() && a.article() == 0 && (noun || accusative)) {
        return true;
      }
    }
    return false;
  }

  private int phraseEnd(AnalyzedText text, int head) {
    int end = head + 1;
    boolean definite = text.analysis(head).isDefinite();
    boolean others = frames.isStem(Frames.Role.OTHERS, text, head);
    while (end <= head + MOST_ADJECTIVES
        && follows(text, end)
        && agrees(text, end, definite)
        && !others) {
      end++;
    }
    return end;
  }

  private boolean agrees(AnalyzedText text, int token, boolean definite) {
    Analysis a = text.analysis(token);
    return a.pos() == Pos.ADJECTIVE
        && a.proclitics().isEmpty()
        && a.isDefinite() == definite
        && !refusals.isNoNoun(text, token)
        && !refusals.isNoAdjective(text, token);
  }

  /** The noun as shown: in the singular where that is known. */
  String shown(AnalyzedText text, int head) {
    return singulars.of(text, head);
  }

  /** Whether the token can stand in the accusative with its alif. */
  static boolean hasTanwin(AnalyzedText text, int head) {
    for (Analysis a : text.form(head).analyses()) {
      if (a.has(Analysis.TANWIN)) {
        return true;
      }
    }
    return false;
  }
}
