package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;

/** Splits a run of nouns behind a verb into subject and object. */
final class SubjectSplit {

  private static final String WHO = "من";
  private static final String FOR_THE = "لل";
  private static final String THINGS = "ات";
  private static final String PLURAL = "ون";
  private static final int FARTHEST_PREDICATE = 12;
  private static final int FARTHEST_NAME = 16;
  private static final int SHORTEST_FEMININE_NISBA = 5;

  /** Words that are never adjectives. */
  private static final long NOUNS =
      SpeechWords.BODY
          | SpeechWords.COLLECTIVE
          | SpeechWords.CHANNEL
          | SpeechWords.TALE
          | SpeechWords.ADDRESSEE;

  private final Page page;
  private final Agreement agreement;
  private final OtherNames others;
  private final SecondPhrases seconds;

  SubjectSplit(Page page) {
    this.page = page;
    agreement = new Agreement(page);
    others = new OtherNames(page);
    seconds = new SecondPhrases(page);
  }

  /** First token of the object, -1 if the run does not show where the subject ends. */
  int objectIn(Range run) {
    int office = titledName(run.first());
    boolean closed = office > 0 && office <= run.last();
    boolean people = page.isDefinite(run.first()) && page.folded(run.first()).endsWith(PLURAL);
    for (int j = closed ? office + 1 : run.first(); j <= run.last(); j++) {
      int apposed = page.isComma(j) ? behindApposition(j) : -1;
      if (apposed > 0) {
        return apposed;
      }
      if (page.isComma(j) || people && j > run.first() && others.isSomebodyElse(j)) {
        return page.isComma(j) ? j + 1 : j;
      }
      if (seconds.beginsAt(run.first(), j)) {
        return j;
      }
      if (closed && page.is(j, SpeechWords.SELF)) {
        continue; // المصدر نفسه
      }
      int named = Math.max(page.mentions().personLast(j), page.mentions().otherLast(j));
      named = Math.max(named, page.mentions().titledLast(j));
      if (closed && others.beginsAt(j, run)) {
        return j;
      }
      if (closed && named > j && page.mentions().opensName(j) && isApart(j)) {
        return j;
      }
      int second = seconds.in(run.first(), j + 1, Math.min(named, run.last()));
      if (second > 0) {
        return second;
      }
      if (named > j) {
        closed = true;
        j = named;
        continue;
      }
      if (closed
          && (others.isTheirs(j) || others.isOwnDoing(j) || others.isOfficeBehindBody(run, j))) {
        return j;
      }
      boolean role = page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC);
      boolean counted = page.isNumber(j - 1) || page.pos(j - 1) == Pos.NUMERAL; // 83 عضوا
      if (closed && role && !counted && page.text().analysis(j).has(Analysis.TANWIN)) {
        return j; // اتهم مدعون رجلا
      }
      if (closed && role && agreement.isSomethingElse(run.first(), j)) {
        return j;
      }
      if (j > run.first() && endsName(j - 1) && !leads(j) && !role) {
        return j;
      }
      if (role) {
        closed = page.isDefinite(j) || endsPlural(j);
        continue;
      }
      if (page.isPreposition(j) && !leads(j) || isAttached(j)) {
        closed = false;
        continue;
      }
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed() && j == run.first()) {
        closed = true; // «العمري» منسوبي الفرع
        j = quote.close();
        continue;
      }
      boolean definite = page.isDefinite(j);
      if (closed && isForThe(j)) {
        continue;
      }
      if (isAt(j)) {
        closed = false;
        continue;
      }
      if (closed && definite && page.startsWithConjunction(j)) {
        continue; // الدولة والحكومة
      }
      if (closed && (others.isBehindPeople(run, j) || agreement.isSomethingElse(run.first(), j))) {
        return j;
      }
      boolean unknown = page.text().form(j).isUnknown() && !definite && !isThings(j);
      boolean name = page.isGivenName(j) || unknown;
      boolean place = page.is(j, SpeechWords.PLACE);
      if (closed && page.isWord(j) && !definite && !name && !page.isPreposition(j)) {
        return j;
      }
      if (closed && definite && (followsName(j, run) || disagrees(run.first(), j) || apart(j))) {
        return j;
      }
      if (definite && j > run.first() + 1 && isLooseAdjective(j - 1)) {
        return j;
      }
      closed |= definite || name || place || endsPlural(j);
    }
    int next = run.last() + 1;
    if (page.isComma(next) && isAside(next + 1)) {
      return closed ? behindApposition(next) : -1;
    }
    if (page.isComma(next)) {
      next++;
    }
    return closed
            && page.isWord(next)
            && !leads(next)
            && !isAttached(next)
            && !page.isComplementiser(next)
        ? next
        : -1;
  }

  /**
   * المتحدث باسم الجيش، سامر خليل، القرار: the token behind the second comma, where a name or an
   * office stands between two; -1 elsewhere.
   */
  private int behindApposition(int comma) {
    boolean somebody =
        page.mentions().personFirst(comma + 1) == comma + 1
            || page.is(comma + 1, SpeechWords.ROLE) && !page.isDefinite(comma + 1)
            || page.is(comma + 1, SpeechWords.ROLE) && page.mentions().personFirst(comma + 2) >= 0
            || isAside(comma + 1);
    int end = Math.min(page.sentenceEnd(comma), comma + FARTHEST_PREDICATE);
    for (int j = comma + 2; somebody && j < end && page.hit(j) == null; j++) {
      if (page.isComma(j)) {
        boolean owner = page.pos(j + 1) == Pos.VERB && page.isDefinite(j + 2); // ورش الطريق
        boolean object =
            owner || page.pos(j + 1).isNominal() || page.pos(j + 1) == Pos.DEMONSTRATIVE;
        return page.isWord(j + 1) && object && !isAttached(j + 1) ? j + 1 : -1;
      }
    }
    return -1;
  }

  /** المنظمة، ومقرها لندن، الأحكام: what is told of it by the way. */
  private boolean isAside(int j) {
    return page.isWord(j)
        && page.startsWithConjunction(j)
        && page.pos(j).isNominal()
        && page.text().analysis(j).has(Analysis.ENCLITIC);
  }

  /**
   * وحملت الدولة والحكومة مسؤولية: of a run that shows no second noun phrase, right before the
   * blame, all are blamed.
   */
  boolean isBlamed(Range run) {
    return page.is(run.last() + 1, SpeechWords.BLAME) && !run.contains(objectIn(run));
  }

  /**
   * Where what is said of an object pronoun begins, behind a subject if there is one: قدّرها خبير
   * بألف. -1 if nothing is said of it.
   */
  int predicateBehind(int from) {
    int named = titledName(from);
    boolean closed = named > 0;
    int first = closed ? named + 1 : from;
    int end = Math.min(page.sentenceEnd(from - 1), first + FARTHEST_PREDICATE);
    for (int j = first; j < end; j++) {
      if (page.isComma(j) || page.isColon(j)) {
        return -1;
      }
      if (closed && page.mark(j) == '(') {
        j = closingBracket(j, end); // الحركة (حماس)
        continue;
      }
      if (!page.isWord(j)) {
        return page.quoteAt(j) != null && closed ? j : -1;
      }
      boolean definite = page.isDefinite(j);
      boolean with =
          page.folded(j).charAt(0) == Letters.BA
              && !page.isGivenName(j)
              && page.mentions().personLast(j) < 0;
      boolean said = isAttached(j) || isBlame(j) || with && (closed || j == from);
      if (said || closed && !definite && page.pos(j) == Pos.ADJECTIVE) {
        return j;
      }
      if (closed && !definite && page.pos(j) == Pos.NOUN && !page.isPreposition(j - 1)) {
        return j;
      }
      closed |= definite || page.mentions().personLast(j) == j || page.is(j, SpeechWords.PLACE);
    }
    return -1;
  }

  /**
   * الأمين العام المساعد لشؤون كذا بالجامعة السفير فلان: the last token of the name that a title
   * leads to behind a long office; -1 without one.
   */
  private int titledName(int office) {
    if (!page.is(office, SpeechWords.ROLE)) {
      return -1;
    }
    int end = Math.min(page.sentenceEnd(office), office + FARTHEST_NAME);
    for (int j = office + 1; j < end && page.isWord(j) && page.hit(j) == null; j++) {
      boolean titled =
          page.is(j - 1, SpeechWords.HONORIFIC | SpeechWords.ROLE)
              && !isAttached(j - 1); // الوزير إشادته بالرئيس فلان
      if (titled && page.mentions().personFirst(j) == j) {
        return page.mentions().personLast(j);
      }
      if (page.mentions().personFirst(j) == j && page.isDefinite(j - 1)) {
        return -1; // زعيم المعارضة سامر خليل الرئيس رائد حداد
      }
    }
    return -1;
  }

  private int closingBracket(int open, int end) {
    int j = open;
    while (j < end && page.mark(j) != ')') {
      j++;
    }
    return j;
  }

  private boolean isBlame(int j) {
    return page.is(j, SpeechWords.BLAME);
  }

  private boolean isAttached(int j) {
    return page.isWord(j)
        && page.folded(j).charAt(0) == Letters.BA
        && (page.text().analysis(j).hasPreposition() || page.is(j, SpeechWords.BEHIND_PREPOSITION));
  }

  /** الهيئة العامة للرياضة القائمة: what the subject is for belongs to it. */
  private boolean isForThe(int j) {
    return page.isWord(j) && page.folded(j).startsWith(FOR_THE) && page.isDefinite(j);
  }

  /** السفير لدى البلد، القوة لقتال المتمردين: what leads on with the subject. */
  private boolean isAt(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    String word = page.folded(j);
    return word.equals("لدي")
        || word.charAt(0) == Letters.LAM
            && page.text().analysis(j).hasPreposition()
            && !page.text().analysis(j).has(Analysis.ENCLITIC);
  }

  /** مواصفات: a feminine plural without the article, which no name is. */
  private boolean isThings(int j) {
    return page.isWord(j)
        && page.folded(j).length() > SHORTEST_FEMININE_NISBA
        && page.folded(j).endsWith(THINGS);
  }

  /** The last token of a name, or the mark behind it: «العمري». */
  private boolean endsName(int j) {
    return page.mentions().endsPerson(page.isQuoteMark(j) ? j - 1 : j);
  }

  /** A preposition leads on with the subject; من before a verb is one who. */
  private boolean leads(int j) {
    return page.isPreposition(j)
        && !(page.folded(j).equals(WHO) && page.isWord(j + 1) && page.pos(j + 1) == Pos.VERB);
  }

  /** منظمات حقوقية الحوثيين: an adjective of belonging without the article owns nothing. */
  private boolean isLooseAdjective(int j) {
    return page.isWord(j)
        && page.pos(j) == Pos.ADJECTIVE
        && !page.isDefinite(j)
        && agreement.isFeminine(j)
        && isNisba(page.folded(j));
  }

  /** ناشطون مجموعات: a plural in ون owns nothing, so a noun behind it is the object. */
  private boolean endsPlural(int j) {
    return page.isWord(j)
        && page.folded(j).endsWith(PLURAL)
        && page.isWord(j + 1)
        && !page.folded(j + 1).endsWith(PLURAL);
  }

  /** A feminine noun cannot describe a masculine head: المحافظ الشركة. */
  private boolean disagrees(int head, int j) {
    return j == head + 1
        && page.isDefinite(head)
        && !agreement.isFeminine(head)
        && agreement.isFeminine(j)
        && !isNisba(page.folded(j));
  }

  /** رئيس الإقليم الإدارة الأمريكية: a body of several words with the article is another. */
  private boolean isApart(int j) {
    return page.isDefinite(j)
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && !page.mentions().beginsInside(j)
        && apart(j);
  }

  /**
   * الحكومة الفصائل: of two nouns with the article the second describes the first only as an
   * adjective.
   */
  private boolean apart(int j) {
    return page.isDefinite(j - 1)
        && (page.pos(j) == Pos.NOUN || page.is(j, NOUNS))
        && (page.isListedNoun(j) || !isNisba(page.folded(j)))
        && !page.isGivenName(j)
        && !page.text().form(j).isUnknown()
        && !page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC);
  }

  /** Whether the folded word ends as an adjective of belonging does. */
  static boolean isNisba(String word) {
    int n = word.length();
    char last = word.charAt(n - 1);
    boolean feminine =
        n > SHORTEST_FEMININE_NISBA
            && last == Letters.TA_MARBUTA
            && word.charAt(n - 2) == Letters.YA;
    return last == Letters.YA || feminine;
  }

  /** بولوني اللاعبين: a foreign name, which owns nothing. */
  private boolean isStranger(int j) {
    return page.isWord(j)
        && page.text().form(j).isUnknown()
        && !page.isDefinite(j)
        && !page.isGivenName(j)
        && !page.is(j, SpeechWords.ANY | SpeechWords.PLACE)
        && page.mentions().otherLast(j) < 0;
  }

  /** The article behind a name of two words or more opens a new phrase. */
  private boolean followsName(int j, Range run) {
    if (j - 1 == run.first() && isStranger(j - 1)) {
      return page.pos(j) == Pos.NOUN
          && page.text().form(j).frequency() > 0
          && !isNisba(page.folded(j))
          && !page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC);
    }
    if (j - 1 <= run.first() || page.isDefinite(j - 1)) {
      return false;
    }
    boolean surname = page.text().form(j - 1).isUnknown() || page.isGivenName(j - 1);
    return surname && page.isGivenName(j - 2);
  }
}
