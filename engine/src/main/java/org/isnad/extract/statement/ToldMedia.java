package org.isnad.extract.statement;

import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds media that no list knows, by where their names stand: في حديث مع «المنارة»، في تصريح إلى
 * (البوابة)، قال فلان لـ«صوت البلد».
 */
final class ToldMedia {

  /** Words of such a name. */
  private static final int LONGEST = 4;

  /** How far before the name, in tokens, the interview may stand. */
  private static final int FARTHEST = 5;

  private static final int SHORTEST = 3;

  private static final String FOR = "ل";

  private static final long SOMEBODY =
      SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.COLLECTIVE;

  private final Page page;
  private final NounPhrases nouns;

  ToldMedia(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
  }

  /** The medium that begins at the token; null where none does. */
  @Nullable Range named(int j, int end) {
    if (isCorrespondentBefore(j)) {
      return ofCorrespondent(j, end);
    }
    return page.isPress(j, PressWords.Kind.MEDIA) ? several(j, end) : marked(j, end);
  }

  /** نشرتها وسائل إعلام محلية، لوسائل الإعلام الأمريكية: told by what kind or of which country. */
  private @Nullable Range several(int j, int end) {
    boolean given =
        page.is(j - 1, SpeechWords.CARRIED)
            || page.folded(j).charAt(0) == Letters.LAM
            || page.isWord(j - 1) && isGiving(page.folded(j - 1)) && isInterview(j - 1);
    int last = page.isWord(j + 1) && !SubjectSplit.isNisba(page.folded(j + 1)) ? j + 2 : j + 1;
    boolean kind =
        given
            && last < end
            && page.isWord(last)
            && page.folded(last).length() > SHORTEST
            && SubjectSplit.isNisba(page.folded(last))
            && !page.is(j + 1, SpeechWords.PLATFORM);
    return kind ? new Range(j, last) : null;
  }

  /** لمراسل وكالة كذا، لمراسلة «المدار»: the medium of the one who was told. */
  private boolean isCorrespondentBefore(int j) {
    int staff = page.isQuoteMark(j - 1) ? j - 2 : j - 1;
    return page.isWord(staff)
        && (page.is(j, SpeechWords.CHANNEL) || page.mentions().opensMedium(j))
        && switch (page.folded(staff)) {
          case "لمراسل", "لمراسلة", "لمراسلي", "لموفد", "لموفدة", "لمندوب", "لمندوبة" -> true;
          default -> false;
        };
  }

  /** Up to the closing mark, else without where the correspondent stands or who that is. */
  private Range ofCorrespondent(int j, int end) {
    Quote name = page.quoteAt(j + 1);
    if (name != null && name.closed() && name.close() < end) {
      return new Range(j, name.close());
    }
    Range medium = nouns.read(j, end);
    int last = medium == null ? j : medium.last();
    for (int k = j + 1; k <= last; k++) {
      if (page.isIn(k) || page.mentions().personFirst(k) == k) {
        return new Range(j, k - 1);
      }
    }
    return new Range(j, last);
  }

  /** The name in marks or brackets that begins at the token. */
  private @Nullable Range marked(int j, int end) {
    int last = j > 1 && page.isWord(j) ? lastInside(j) : -1;
    if (last < j || last >= end || last - j >= LONGEST || !mayBeMedium(j, last)) {
      return null;
    }
    int lead = j - 2;
    if (!page.isWord(lead)) {
      return null;
    }
    boolean given = isGiving(page.folded(lead)) && isInterview(lead);
    return given || isToldBySomebody(lead, j) ? new Range(j, last) : null;
  }

  private static boolean isGiving(String preposition) {
    return switch (preposition) {
      case FOR, "مع", "الي" -> true;
      default -> false;
    };
  }

  /** The last token of the marks or brackets right before the token, -1 without any. */
  private int lastInside(int j) {
    Quote quote = page.quoteAt(j - 1);
    if (quote != null) {
      return quote.closed() ? quote.close() - 1 : -1;
    }
    for (int k = j; page.mark(j - 1) == '(' && k <= j + LONGEST; k++) {
      if (page.mark(k) == ')') {
        return k - 1;
      }
    }
    return -1;
  }

  /** Not «أبو محمد», nor words of somebody's. */
  private boolean mayBeMedium(int first, int last) {
    for (int j = first; j <= last; j++) {
      if (!page.isWord(j) || page.isComplementiser(j) || page.isPreposition(j)) {
        return false;
      }
    }
    return page.mentions().personFirst(first) < 0
        && !page.is(first, SOMEBODY)
        && page.hit(first) == null;
  }

  /** في حديث خاص مع: what is given to the press; of لقاء only what is told to be صحفي. */
  private boolean isInterview(int lead) {
    for (int k = lead - 1; k >= Math.max(0, lead - FARTHEST) && page.isWord(k); k--) {
      if (page.isPress(k, PressWords.Kind.PIECE)) {
        return k < lead - 1 || !isMeeting(page.folded(k));
      }
      if (page.hit(k) != null || page.isPreposition(k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isMeeting(String word) {
    return word.contains("لقا");
  }

  /** قال سامر بارز لـ«صوت البلد», قالت مصادر لـ«المدار»: nobody's own أنصار لـ«كذا». */
  private boolean isToldBySomebody(int lead, int name) {
    boolean told =
        page.mentions().endsPerson(lead - 1)
            || page.is(lead - 1, SpeechWords.ANAPHOR) && page.hit(lead - 2) != null;
    return told && page.folded(lead).equals(FOR) && page.mentions().otherLast(name) < 0;
  }
}
