package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/** The words of a source: as a speaker is called by them, and as they are compared. */
final class SourceWords {

  /** عبد الله and عبدالله are one name. */
  private static final String SERVANT = "عبد";

  private static final String FOR = "ل";
  private static final String FOR_THE = "لل";
  private static final String THE = "ال";
  private static final char FIRST_ARABIC = '\u0600';

  /** الرئيس الأميركي is الرئيس الأمريكي. */
  private static final String AMERICA_IN_SYRIA = "اميرك";

  private static final String AMERICA_IN_EGYPT = "امريك";

  private static final String MANY = "ين";

  private final Page page;
  private final Nominative nominative;

  SourceWords(Page page) {
    this.page = page;
    nominative = new Nominative(page.words());
  }

  /** Folded, without marks and single letters. */
  List<String> folded(Range range) {
    List<String> words = new ArrayList<>(range.length());
    for (int j = range.first(); j <= range.last(); j++) {
      if (page.isWord(j) || page.text().tokens().word(j).surface().length() > 1) {
        boolean compound = !words.isEmpty() && words.getLast().equals(SERVANT);
        words.add(compound ? words.removeLast() + page.folded(j) : page.folded(j));
      }
    }
    return words;
  }

  /** As {@link #folded}, without articles. */
  List<String> bare(Range range) {
    List<String> words = new ArrayList<>(range.length());
    for (String w : folded(range)) {
      words.add(stripped(w));
    }
    return words;
  }

  /** A folded word without its article, also behind an attached letter, in one spelling. */
  static String stripped(String folded) {
    return inOneSpelling(withoutArticle(folded));
  }

  /** أميركي as أمريكي. */
  static String inOneSpelling(String bare) {
    return bare.startsWith(AMERICA_IN_SYRIA)
        ? AMERICA_IN_EGYPT + bare.substring(AMERICA_IN_SYRIA.length())
        : bare;
  }

  private static String withoutArticle(String folded) {
    int n = folded.length();
    if (n > 4 && folded.charAt(0) == Letters.LAM && folded.charAt(1) == Letters.LAM) {
      return folded.substring(2);
    }
    if (n > 5 && folded.charAt(1) == Letters.ALIF && folded.charAt(2) == Letters.LAM) {
      return folded.substring(3);
    }
    return SpeechWords.hasArticle(folded) ? folded.substring(2) : folded;
  }

  /** The words as they stand, without marks and without a conjunction in front. */
  String told(Range range) {
    StringBuilder b = new StringBuilder();
    boolean turned = false;
    for (int j = range.first(); j <= range.last(); j++) {
      if (page.isPercent(j)) {
        b.append('%'); // 35% من المشاركين
        continue;
      }
      if (page.mark(j) != 0) {
        j = b.isEmpty() || isKind(range.first(), j) ? j : spelling(j, range.last());
        continue;
      }
      String s = page.text().surface(j);
      if (j == range.first()) {
        s = opened(s, page.mentions().isForMedium(j) ? 1 : leading(j, s)); // للأناضول
      }
      boolean many = j == range.first() && isManyByDeed(j);
      String subject = j == range.first() || turned ? nominative.of(s, turned || many) : s;
      turned = !subject.equals(s);
      s = subject;
      if (!b.isEmpty()) {
        b.append(' ');
      }
      b.append(s);
    }
    return b.toString();
  }

  /** المحققين، المجتمعين: people told by a participle, which no broken plural ends in ين. */
  private boolean isManyByDeed(int j) {
    Analysis a = page.text().analysis(j);
    return a.isDefinite()
        && a.pos() == Pos.ADJECTIVE
        && a.lemma().charAt(0) == Letters.MIM
        && a.stem().equals(a.lemma() + MANY);
  }

  /** صحيفة (The Horizon): where nothing but a kind stands before the bracket, the name is in it. */
  private boolean isKind(int first, int bracket) {
    return bracket == first + 1 && page.is(first, SpeechWords.CHANNEL | SpeechWords.BODY);
  }

  /** الأفق (The Horizon): the last token of what only spells the name in other letters. */
  private int spelling(int open, int last) {
    if (page.mark(open) != '(') {
      return open;
    }
    int j = open + 1;
    while (j <= last && page.mark(j) == 0 && isForeign(page.text().surface(j).charAt(0))) {
      j++;
    }
    return j > open + 1 && j <= last + 1 && (j > last || page.mark(j) == ')')
        ? Math.min(j, last)
        : open;
  }

  private static boolean isForeign(char c) {
    return c < FIRST_ARABIC && Character.isLetter(c);
  }

  /** Without its first letters; للبلدية gives البلدية. */
  private static String opened(String surface, int letters) {
    boolean contracted = surface.startsWith(FOR_THE) && surface.length() > FOR_THE.length() + 2;
    return contracted && letters > 0
        ? THE + surface.substring(FOR_THE.length())
        : surface.substring(letters);
  }

  /** وفقا، طبقا: ل behind them is never a name's first letter. */
  private static boolean wantsFor(String before) {
    return switch (before) {
      case "وفقا", "ووفقا", "طبقا", "وطبقا", "تبعا", "وتبعا" -> true;
      default -> false;
    };
  }

  private int leading(int token, String surface) {
    String proclitics = page.text().analysis(token).proclitics();
    if (page.mentions().personFirst(token) == token && !page.mentions().beginsInside(token)) {
      return 0; // لحسن is a name
    }
    if (page.is(token, SpeechWords.BEHIND_PREPOSITION)
        || page.mentions().opensMedium(token) && page.mentions().beginsInside(token)
        || surface.startsWith(FOR_THE) && page.text().analysis(token).isDefinite()) {
      return 1;
    }
    if (surface.startsWith(FOR) && page.isWord(token - 1) && wantsFor(page.folded(token - 1))) {
      return 1; // وفقا لبيكر هيوز
    }
    int letters = proclitics.length();
    boolean belongs = proclitics.startsWith(FOR) && page.pos(token) == Pos.NOUN;
    if (belongs && surface.length() > FOR_THE.length() + 1) {
      return 1; // لصندوق
    }
    boolean joined = page.text().analysis(token).hasConjunction();
    if (joined
        && page.is(token, SpeechWords.SPEAKERS)
        && !page.words().is(page.folded(token), SpeechWords.SPEAKERS)) {
      return 1; // ووزارة
    }
    return letters > 0 && letters < surface.length() - 2 && page.isDefinite(token) ? letters : 0;
  }
}
