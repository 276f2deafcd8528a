package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.isnad.text.Letters;
import org.isnad.text.Word;

/** The ways in which a word can be cut into proclitics, article and stem. */
final class Proclitics {

  /**
   * A cut of a surface.
   *
   * @param proclitics letters before the article
   * @param article letters of the article in the word: 0, 1 (لل) or 2
   */
  record Cut(String proclitics, int article) {
    int stemLetter() {
      return proclitics.length() + article;
    }

    boolean isBare() {
      return stemLetter() == 0;
    }
  }

  private static final Cut BARE = new Cut("", 0);
  private static final int SHORTEST_STEM = 2;

  private Proclitics() {}

  static boolean isConjunction(char c) {
    return c == Letters.WAW || c == Letters.FA;
  }

  static boolean isPreposition(char c) {
    return c == Letters.BA || c == Letters.KAF || c == Letters.LAM;
  }

  /** All cuts of {@code surface} that leave a stem, the bare word first. */
  static List<Cut> cuts(String surface) {
    List<Cut> cuts = new ArrayList<>(8);
    cuts.add(BARE);
    addArticle(cuts, surface, 0);
    int at = 0;
    if (isConjunction(surface.charAt(0))) {
      at = 1;
      add(cuts, surface, at, 0);
      addArticle(cuts, surface, at);
    }
    if (at < surface.length()) {
      char c = surface.charAt(at);
      if (isPreposition(c)) {
        add(cuts, surface, at + 1, 0);
        addArticle(cuts, surface, at + 1);
        addContractedArticle(cuts, surface, at);
      } else if (c == Letters.SIN) {
        add(cuts, surface, at + 1, 0);
      }
    }
    return cuts;
  }

  /** What each cut with proclitics leaves of {@code word}. */
  static List<Form.Rest> rests(Word word) {
    if (word.surface().isEmpty()) {
      return List.of();
    }
    List<Form.Rest> rests = new ArrayList<>();
    for (Cut cut : cuts(word.surface())) {
      int letters = cut.proclitics().length();
      if (letters > 0) {
        rests.add(new Form.Rest(letters, rest(word.folded(), letters, cut.article())));
      }
    }
    return rests;
  }

  private static String rest(String folded, int letters, int article) {
    return article == 1
        ? "" + Letters.ALIF + Letters.LAM + folded.substring(letters + 1)
        : folded.substring(letters);
  }

  private static void addArticle(List<Cut> cuts, String surface, int at) {
    if (surface.length() >= at + 2
        && surface.charAt(at) == Letters.ALIF
        && surface.charAt(at + 1) == Letters.LAM) {
      add(cuts, surface, at, 2);
    }
  }

  /** لل: the preposition ل with an article that lost its alif. */
  private static void addContractedArticle(List<Cut> cuts, String surface, int at) {
    if (surface.length() >= at + 2
        && surface.charAt(at) == Letters.LAM
        && surface.charAt(at + 1) == Letters.LAM) {
      add(cuts, surface, at + 1, 1);
    }
  }

  private static void add(List<Cut> cuts, String surface, int proclitics, int article) {
    if (surface.length() - proclitics - article >= SHORTEST_STEM) {
      cuts.add(new Cut(surface.substring(0, proclitics), article));
    }
  }
}
