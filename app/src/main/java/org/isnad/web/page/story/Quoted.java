package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.List;
import org.isnad.web.page.story.StoryPage.Piece;

/**
 * Parts a sentence of the brief at its quotation marks and Arabic names, so that each keeps its
 * direction.
 */
final class Quoted {
  private static final char OPEN = '«';
  private static final char CLOSE = '»';

  private Quoted() {}

  /**
   * Quoted words keep their marks, the Arabic ones, which open and close by their direction; a
   * quotation within a quotation stays with the outer one.
   */
  static List<Piece> pieces(String sentence) {
    String text = sentence.replace('“', OPEN).replace('”', CLOSE);
    List<Piece> pieces = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == OPEN && depth++ == 0) {
        add(pieces, text.substring(begin, i), false);
        begin = i;
      } else if (c == CLOSE && depth > 0 && --depth == 0) {
        add(pieces, text.substring(begin, i + 1), true);
        begin = i + 1;
      }
    }
    add(pieces, text.substring(begin), depth > 0);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean quoted) {
    if (quoted) {
      pieces.add(new Piece(text, true));
      return;
    }
    int begin = 0;
    for (int at = nextArabic(text, 0); at < text.length(); at = nextArabic(text, begin)) {
      plain(pieces, text.substring(begin, at));
      begin = endOfArabic(text, at);
      pieces.add(new Piece(text.substring(at, begin), true));
    }
    plain(pieces, text.substring(begin));
  }

  private static void plain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, false));
    }
  }

  private static int nextArabic(String text, int from) {
    int at = from;
    while (at < text.length() && !isArabic(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of a run of Arabic words, without the space behind it. */
  private static int endOfArabic(String text, int from) {
    int end = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isArabic(c)) {
        end = i + 1;
      } else if (c != ' ') {
        break;
      }
    }
    return end;
  }

  private static boolean isArabic(char c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
