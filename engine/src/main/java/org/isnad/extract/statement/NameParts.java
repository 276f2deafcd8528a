package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A source phrase taken apart.
 *
 * @param phrase all its tokens
 * @param name tokens of a person's name in it, null if it has none
 */
record NameParts(Range phrase, @Nullable Range name) {

  private static final int MOST_IN_MARKS = 4;

  /** حكم سامر is his rule and no judges. */
  private static final int SHORTEST_PLURAL = 3;

  private static final long TITLED = SpeechWords.ROLE | SpeechWords.HONORIFIC;

  static NameParts of(Page page, Range phrase) {
    if (isAbout(page, phrase) || isOfAnother(page, phrase) || arePeopleOf(page, phrase)) {
      return new NameParts(phrase, null);
    }
    NameParts byWords = NameWords.byWords(page, phrase);
    Range words = byWords.name();
    Range titled = behindTitle(page, phrase, words);
    if (titled != null) {
      return new NameParts(phrase, titled);
    }
    Range marked = inMarks(page, phrase);
    if (marked != null) {
      return new NameParts(phrase, marked);
    }
    Range apposed = apposedToBody(page, phrase, words);
    if (apposed != null) {
      return new NameParts(phrase, apposed);
    }
    int lead = page.mentions().personFirst(phrase.first());
    int leadLast = page.mentions().personLast(phrase.first());
    boolean apart = leadLast > lead && page.isComma(leadLast + 1); // خالد بانافع، مالك مستودعات
    if (lead == phrase.first() && (apart || page.is(leadLast + 1, SpeechWords.ROLE))) {
      return new NameParts(phrase, new Range(lead, Math.min(leadLast, phrase.last())));
    }
    boolean alone = page.mentions().personLast(lead) > lead || isAlone(page, leadLast + 1);
    if (words == null && lead == phrase.first() && alone && page.mentions().opensName(lead)) {
      int last = Math.min(phrase.last(), page.mentions().personLast(lead));
      return new NameParts(phrase, new Range(lead, last));
    }
    Range mentioned = words == null ? null : mentionOutside(page, phrase, words);
    if (mentioned != null) {
      return new NameParts(phrase, mentioned);
    }
    int at = words == null ? lastOutside(page, phrase) : words.last();
    if (words != null && page.mentions().personLast(at) < 0) {
      at = words.first();
    }
    int first = page.mentions().personFirst(at);
    boolean outside =
        first < phrase.first()
            || words == null
                && (isBehindBody(page, phrase, first) || isServed(page, phrase, first));
    if (outside) {
      return byWords;
    }
    if (words != null && first > words.first() && isToldTo(page, first)) {
      return new NameParts(phrase, new Range(words.first(), first - 1));
    }
    boolean nisba =
        words == null
            && first == phrase.last()
            && SubjectSplit.isNisba(page.folded(at))
            && !page.mentions().isShortName(at);
    if (nisba && first > phrase.first()) {
      return byWords;
    }
    Range mention = new Range(first, Math.min(phrase.last(), page.mentions().personLast(at)));
    return new NameParts(phrase, words == null ? mention : joined(page, words, mention));
  }

  /** تحقيق في مقتل فلان، تقرير عن فلان: whom a document is about does not speak by it. */
  private static boolean isAbout(Page page, Range phrase) {
    if (!page.is(phrase.first(), Documents.ANY) || page.is(phrase.first(), SpeechWords.ROLE)) {
      return false;
    }
    for (int j = phrase.first() + 1; j < phrase.last(); j++) {
      if (page.isIn(j) || page.isWord(j) && isOn(page.folded(j))) {
        return page.mentions().personFirst(phrase.last()) > j;
      }
    }
    return false;
  }

  /** زوجة سامر خليل: whoever is told by whose he is is not that one. */
  private static boolean isOfAnother(Page page, Range phrase) {
    int name = phrase.first() + 1;
    return page.words().isOfSomebody(page.folded(phrase.first()))
        && !isHalfName(page.folded(phrase.first()))
        && !page.isDefinite(phrase.first())
        && page.mentions().personFirst(phrase.first()) < 0
        && page.mentions().personFirst(name) == name
        && page.mentions().personLast(name) >= phrase.last();
  }

  /** ابن خليل، أم خالد: a name. */
  private static boolean isHalfName(String word) {
    return switch (word) {
      case "ابن", "بنت", "ابو", "ابي", "ام", "اخو", "اخي", "عم", "خال" -> true;
      default -> false;
    };
  }

  /** أبناء سامر خليل، محامو سامر: many who are his, and not he. */
  private static boolean arePeopleOf(Page page, Range phrase) {
    int head = phrase.first();
    if (!page.isWord(head)
        || page.isDefinite(head)
        || page.mentions().personFirst(head) >= 0
        || page.isGivenName(head)
        || page.text().analysis(head).has(Analysis.ENCLITIC)
        || page.mentions().personFirst(head + 1) != head + 1
        || !phrase.contains(head + 1)) {
      return false;
    }
    String word = page.folded(head);
    boolean many = page.pos(head) == Pos.NOUN && page.text().analysis(head).has(Analysis.PLURAL);
    boolean construct = !word.endsWith("ون") && !word.endsWith("ين");
    return page.words().isPeople(word) || many && construct && word.length() > SHORTEST_PLURAL;
  }

  private static boolean isOn(String word) {
    return switch (word) {
      case "عن", "حول", "بشان", "ضد" -> true;
      default -> false;
    };
  }

  /**
   * الدكتور العمري أستاذ التاريخ، اللواء هادي خليل قائد الشرطة: the person found right behind a
   * title that leads; null where nobody is, or where the words show a name there already.
   */
  private static @Nullable Range behindTitle(Page page, Range phrase, @Nullable Range words) {
    int first = phrase.first() + 1;
    int last = page.mentions().personLast(first);
    boolean titled =
        page.is(phrase.first(), SpeechWords.HONORIFIC)
            && page.isDefinite(phrase.first())
            && page.mentions().personFirst(first) == first
            && last <= phrase.last();
    return titled && (words == null || words.first() > last)
        ? new Range(first, last)
        : words == null ? behindTitles(page, phrase) : null;
  }

  /** الجراح البروفسور باولو خليل، المشرف على: the name behind nothing but titles that lead. */
  private static @Nullable Range behindTitles(Page page, Range phrase) {
    int j = phrase.first();
    while (j <= phrase.last()
        && page.isWord(j)
        && page.isDefinite(j)
        && (page.is(j, SpeechWords.HONORIFIC | SpeechWords.ROLE)
            || page.pos(j) == Pos.ADJECTIVE && j > phrase.first())
        && page.mentions().personFirst(j) < 0) {
      j++;
    }
    int last = page.mentions().personLast(j);
    return j > phrase.first()
            && page.mentions().personFirst(j) == j
            && page.mentions().opensName(j)
            && last > j
            && last <= phrase.last()
        ? new Range(j, last)
        : null;
  }

  /** الدكتورة «هدى خليل», الناطق باسم البلدية "سامر خليل": marks around a name found. */
  private static @Nullable Range inMarks(Page page, Range phrase) {
    if (!page.isDefinite(phrase.first()) || !page.is(phrase.first(), TITLED)) {
      return null;
    }
    for (int j = phrase.first() + 1; j <= phrase.last(); j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null
          && quote.closed()
          && quote.close() <= phrase.last()
          && isName(page, quote)) {
        return new Range(quote.first(), quote.close() - 1);
      }
    }
    return null;
  }

  private static boolean isName(Page page, Quote quote) {
    int first = quote.first();
    boolean titled =
        page.is(quote.open() - 1, SpeechWords.HONORIFIC)
            && page.isGivenName(first)
            && quote.length() <= MOST_IN_MARKS;
    return titled
        || page.mentions().personFirst(first) == first
            && page.mentions().personLast(first) == quote.close() - 1;
  }

  /** فرومان من جهته، خليل (46 عاما): what follows one name alone is none of it. */
  private static boolean isAlone(Page page, int next) {
    return !page.isWord(next)
        || page.isDefinite(next)
        || page.isPreposition(next) && !page.isGivenName(next)
        || page.startsWithConjunction(next) && !isCompany(page, next)
        || !page.text().form(next).isUnknown() && !page.isGivenName(next);
  }

  /**
   * صاحب السمو أمير المنطقة الأمير فيصل ناصر: أمير may be a name, but a person found ends the
   * phrase; null where the words overlap a person or none ends it.
   */
  private static @Nullable Range mentionOutside(Page page, Range phrase, Range words) {
    for (int j = words.first(); j <= words.last(); j++) {
      if (page.mentions().personFirst(j) >= 0) {
        return null;
      }
    }
    int first = page.mentions().personFirst(phrase.last());
    boolean titled =
        first > words.last() && page.is(first - 1, SpeechWords.HONORIFIC | SpeechWords.ROLE);
    return titled && first < phrase.last() ? new Range(first, phrase.last()) : null;
  }

  /** المتحدث باسم مركز فلان، علان: the name within the body's is not the speaker's. */
  private static @Nullable Range apposedToBody(Page page, Range phrase, @Nullable Range words) {
    if (words == null || page.mentions().otherLast(words.first() - 1) < words.first()) {
      return null;
    }
    int first = page.mentions().personFirst(phrase.last());
    return first > words.first() && first > page.mentions().otherLast(words.first())
        ? new Range(first, phrase.last())
        : null;
  }

  /** أعرب فلان لفلان: ل leads to the one spoken to. */
  private static boolean isToldTo(Page page, int j) {
    return page.folded(j).charAt(0) == Letters.LAM && page.mentions().beginsInside(j);
  }

  /** مكتب رئيس الوزراء فلان: the body speaks, not the person it is named with. */
  private static boolean isBehindBody(Page page, Range phrase, int first) {
    boolean reporter = // مراسل مجلة كذا في المدينة فلان
        page.is(phrase.first(), SpeechWords.ANAPHOR)
            && page.is(phrase.first() + 1, SpeechWords.CHANNEL)
            && page.mentions().personLast(first) > first;
    return first > phrase.first()
        && !reporter
        && page.is(
            phrase.first(),
            SpeechWords.CHANNEL | SpeechWords.BODY | SpeechWords.DOCUMENT | SpeechWords.COLLECTIVE)
        && !isOfficial(page, phrase);
  }

  /** المحامي سامر خليل: of what calls bodies and people, too, the article makes one person. */
  static boolean isOfficial(Page page, Range phrase) {
    return page.is(phrase.first(), SpeechWords.ROLE)
        && page.isDefinite(phrase.first())
        && !page.is(phrase.first(), SpeechWords.CHANNEL | Documents.ANY);
  }

  /** نائب خادم الحرمين: a person known by an office, behind the office of another. */
  private static boolean isServed(Page page, Range phrase, int first) {
    return first > phrase.first()
        && page.is(first, SpeechWords.ROLE)
        && !page.isGivenName(first)
        && page.is(first - 1, SpeechWords.ROLE)
        && !page.isDefinite(first - 1);
  }

  /** A name known before ends where it ended there; words may add names in front of it. */
  private static Range joined(Page page, Range words, Range mention) {
    int other = page.mentions().personFirst(words.first());
    if (other >= 0 && other != mention.first()) {
      return mention;
    }
    int last = mention.last();
    while (last < words.last() && goesOn(page, last + 1, mention)) {
      last++;
    }
    int first = Math.min(words.first(), mention.first());
    while (first < mention.first() && isAttached(page, first)) {
      first = mention.first(); // النفط والغاز سامر خليل
    }
    return new Range(first, last);
  }

  /** خان ومساعدوه: who speaks with the one named. */
  private static boolean isCompany(Page page, int j) {
    return page.canSpeak(j)
        || page.text().analysis(j).has(Analysis.ENCLITIC) && page.pos(j) == Pos.NOUN;
  }

  private static boolean isAttached(Page page, int j) {
    return page.startsWithConjunction(j) && !page.isGivenName(j)
        || page.text().analysis(j).hasPreposition() && !page.text().form(j).isUnknown()
        || page.is(j, SpeechWords.BEHIND_PREPOSITION)
        || page.mentions().beginsInside(j) && page.mentions().personFirst(j) < 0;
  }

  /** A further name the mention missed; behind a lone surname anything the words show. */
  private static boolean goesOn(Page page, int j, Range mention) {
    return mention.length() == 1
        || page.isWord(j)
            && !page.isDefinite(j)
            && !NameWords.isOffice(page, j)
            && (page.isGivenName(j) || page.text().form(j).isUnknown());
  }

  /** ضيف برنامج «لقاء سامر خليل»: the last token before marks that close the phrase. */
  private static int lastOutside(Page page, Range phrase) {
    Quote quote = page.quoteClosedAt(phrase.last());
    return quote != null && quote.length() > 2 && quote.open() > phrase.first()
        ? quote.open() - 1
        : phrase.last();
  }
}
