package org.isnad.extract.statement;

import org.isnad.text.Letters;

/** Puts the words that name a speaker into the case of a subject: مسؤولاً، دبلوماسيين. */
final class Nominative {

  private static final String OBLIQUE = "ين";
  private static final String PLURAL = "ون";
  private static final String OF_PLACE = "يين";
  private static final char TANWIN = '\u064B';
  private static final int SHORTEST = 4;

  private final SpeechWords words;

  Nominative(SpeechWords words) {
    this.words = words;
  }

  /**
   * The word as a subject; itself where it is one or its case cannot be told.
   *
   * @param agrees whether it follows a word that was put so, which it then agrees with
   */
  String of(String surface, boolean agrees) {
    if (surface.length() < SHORTEST) {
      return surface;
    }
    String bare = withoutTanwin(surface);
    if (bare.length() < surface.length() && (agrees || isAccusative(surface, bare))) {
      return bare;
    }
    String stem = surface.substring(0, surface.length() - OBLIQUE.length());
    boolean plural =
        surface.endsWith(OBLIQUE)
            && (agrees
                || surface.endsWith(OF_PLACE)
                || words.is(bare(stem + PLURAL), SpeechWords.SPEAKERS)
                || isOfficeWord(stem) && !isOfficeWord(surface));
    return plural ? stem + PLURAL : surface;
  }

  private boolean isOfficeWord(String surface) {
    return words.is(bare(surface), SpeechWords.ROLE | SpeechWords.ANAPHOR);
  }

  private static String bare(String surface) {
    String folded = Letters.fold(surface);
    return SpeechWords.hasArticle(folded) ? folded.substring(2) : folded;
  }

  private boolean isAccusative(String surface, String bare) {
    return surface.indexOf(TANWIN) > 0 || words.is(Letters.fold(bare), SpeechWords.SPEAKERS);
  }

  private static String withoutTanwin(String surface) {
    int end = surface.length();
    while (end > 2
        && (surface.charAt(end - 1) == TANWIN || surface.charAt(end - 1) == Letters.ALIF)) {
      end--;
    }
    return surface.length() - end > 2 ? surface : surface.substring(0, end);
  }
}
