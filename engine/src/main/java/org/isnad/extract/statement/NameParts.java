package org.isnad.extract.statement;

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

  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_AT_PLACE = 4;
  private static final String WITH_THE = "بال";
  private static final String FAITH = "الدين";

  static NameParts of(Page page, Range phrase) {
    NameParts byWords = byWords(page, phrase);
    Range words = byWords.name();
    Range titled = behindTitle(page, phrase, words);
    if (titled != null) {
      return new NameParts(phrase, titled);
    }
    Range apposed = apposedToBody(page, phrase, words);
    if (apposed != null) {
      return new NameParts(phrase, apposed);
    }
    int lead = page.mentions().personFirst(phrase.first());
    int leadLast = page.mentions().personLast(phrase.first());
    if (lead == phrase.first() && page.is(leadLast + 1, SpeechWords.ROLE)) {
      return new NameParts(phrase, new Range(lead, Math.min(leadLast, phrase.last())));
    }
    if (words == null && lead == phrase.first() && page.mentions().personLast(lead) > lead) {
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
        words == null && first == phrase.last() && SubjectSplit.isNisba(page.folded(at));
    if (nisba && first > phrase.first()) {
      return byWords;
    }
    Range mention = new Range(first, Math.min(phrase.last(), page.mentions().personLast(at)));
    return new NameParts(phrase, words == null ? mention : joined(page, words, mention));
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
    return titled && (words == null || words.first() > last) ? new Range(first, last) : null;
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
            SpeechWords.CHANNEL | SpeechWords.BODY | SpeechWords.DOCUMENT | SpeechWords.COLLECTIVE);
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
    return new Range(Math.min(words.first(), mention.first()), last);
  }

  /** A further name the mention missed; behind a lone surname anything the words show. */
  private static boolean goesOn(Page page, int j, Range mention) {
    return mention.length() == 1
        || page.isWord(j)
            && !page.isDefinite(j)
            && (page.isGivenName(j) || page.text().form(j).isUnknown());
  }

  private static NameParts byWords(Page page, Range phrase) {
    if (page.is(phrase.first(), SpeechWords.CHANNEL | SpeechWords.BODY | Documents.ANY)
        && !page.isGivenName(phrase.first())) {
      return new NameParts(phrase, null);
    }
    int role = roleBehindComma(page, phrase);
    if (role > 0) {
      return new NameParts(phrase, new Range(phrase.first(), role - 2));
    }
    if (leadsRole(page, phrase)) {
      return new NameParts(phrase, new Range(phrase.first(), phrase.first()));
    }
    for (int j = phrase.first(); j <= phrase.last(); j++) {
      j = Initials.after(page, behindQuote(page, phrase, j));
      if (j > phrase.last()) {
        break;
      }
      int other = page.mentions().otherLast(j);
      if (j > phrase.first() && other > j && page.mentions().personFirst(j) < 0) {
        j = other; // مصدر بمدينة غازي عنتاب
        continue;
      }
      if (opensName(page, phrase, j)) {
        int last = endOfName(page, phrase, j);
        if (isUnlistedGiven(page, phrase, j - 1)) {
          return new NameParts(phrase, new Range(j - 1, last));
        }
        if (last > j || isTitled(page, phrase, j) || phrase.first() == j && phrase.last() == j) {
          return new NameParts(phrase, new Range(j, last));
        }
      }
    }
    return new NameParts(phrase, null);
  }

  /** ضيف برنامج «لقاء سامر خليل»: the last token before marks that close the phrase. */
  private static int lastOutside(Page page, Range phrase) {
    Quote quote = page.quoteClosedAt(phrase.last());
    return quote != null && quote.length() > 2 && quote.open() > phrase.first()
        ? quote.open() - 1
        : phrase.last();
  }

  /** لجنة «أصدقاء سامر»، هاني نجم: a name within the marks belongs to what they name. */
  private static int behindQuote(Page page, Range phrase, int j) {
    Quote quote = j > phrase.first() ? page.quoteAt(j) : null;
    if (quote == null || !quote.closed() || quote.close() > phrase.last()) {
      return j;
    }
    boolean whole = quote.close() == phrase.last();
    boolean named =
        isNameLike(page, quote.first())
            || page.is(quote.first(), SpeechWords.HONORIFIC | SpeechWords.ROLE);
    return whole && named ? j : quote.close() + 1;
  }

  /** مدير الصحة سامر خليل: an indefinite word between a finished role and a name belongs to it. */
  private static boolean isUnlistedGiven(Page page, Range phrase, int j) {
    return j > phrase.first() + 1
        && page.isWord(j)
        && page.pos(j).isNominal()
        && !page.isDefinite(j)
        && !page.is(j, SpeechWords.ANY | SpeechWords.PLACE)
        && page.isDefinite(j - 1)
        && !page.text().analysis(j).hasPreposition();
  }

  /** سامر نجم فريق النهر: one word that calls nobody anything, before an office of its own. */
  private static boolean leadsRole(Page page, Range phrase) {
    int role = phrase.first() + 1;
    return role < phrase.last()
        && page.isWord(phrase.first())
        && !page.is(phrase.first(), SpeechWords.ANY)
        && !page.isDefinite(phrase.first())
        && !page.isPreposition(phrase.first())
        && page.is(role, SpeechWords.ROLE)
        && !page.isDefinite(role)
        && !page.isGivenName(role)
        && !page.startsWithConjunction(role)
        && !page.text().analysis(role).hasPreposition();
  }

  /** سامر خليل، مدير الصحة: the token of a role behind a short first run; -1 for none. */
  private static int roleBehindComma(Page page, Range phrase) {
    int end = Math.min(phrase.last(), phrase.first() + LONGEST_NAME);
    if (page.is(phrase.first(), SpeechWords.SPEAKERS & ~SpeechWords.ANAPHOR)
        || page.isDefinite(phrase.first()) && !isGivenWithArticle(page, phrase.first())) {
      return -1;
    }
    for (int j = phrase.first(); j < end; j++) {
      if (page.isComma(j)) {
        boolean named = j > phrase.first() + 1 && page.is(j + 1, SpeechWords.ROLE);
        return named && !page.isDefinite(j + 1) ? j + 1 : -1;
      }
      if (!page.isWord(j) || page.isPreposition(j) && !page.isGivenName(j)) {
        return -1;
      }
    }
    return -1;
  }

  /** العباس، المهدي، الحسن. */
  private static boolean isGivenWithArticle(Page page, int j) {
    String word = page.folded(j);
    return page.isGivenName(j)
        || SpeechWords.hasArticle(word) && page.words().isGivenName(word.substring(2));
  }

  private static boolean opensName(Page page, Range phrase, int j) {
    boolean apposed = isApposed(page, phrase, j);
    if (!isNameLike(page, j)) {
      return apposed;
    }
    boolean given = page.isGivenName(j) && !isOffice(page, j);
    if (j == phrase.first()) {
      return given || !page.is(j, SpeechWords.ANY & ~SpeechWords.BEHIND_PREPOSITION);
    }
    if (page.isPreposition(j - 1)
        || page.text().analysis(j).hasPreposition()
        || isAtPlace(page, j)) {
      return false;
    }
    boolean toPlace =
        page.folded(j).charAt(0) == Letters.LAM
            && !given
            && j < phrase.last()
            && isNameLike(page, j + 1);
    if (toPlace) {
      return false;
    }
    int before = j - 1;
    return page.isComma(before) && isNameLike(page, j)
        || Initials.endsAt(page, before)
        || page.is(before, SpeechWords.HONORIFIC)
        || page.isDefinite(before) && (given || page.text().form(j).isUnknown())
        || page.folded(before).length() > 1
            && given
            && !page.is(before, SpeechWords.DOCUMENT | SpeechWords.CHANNEL | SpeechWords.BODY)
        || page.is(before, SpeechWords.PLACE);
  }

  /** أمير البلدة، أمين مجلس: what may be a name is an office before what it is an office of. */
  private static boolean isOffice(Page page, int j) {
    boolean known = page.isWord(j + 1) && !page.text().form(j + 1).isUnknown();
    boolean common = known && (!page.isDefinite(j + 1) || page.pos(j + 1) == Pos.NOUN);
    long owned = SpeechWords.PLACE | SpeechWords.BODY | SpeechWords.ROLE;
    return page.is(j, SpeechWords.ROLE)
        && (common || page.is(j + 1, owned))
        && (page.is(j + 1, SpeechWords.ROLE) || !page.isGivenName(j + 1))
        && page.mentions().personFirst(j) < 0;
  }

  /** بالخرج: where the body sits, though no list has the town. */
  private static boolean isAtPlace(Page page, int j) {
    String word = page.folded(j);
    return word.length() > SHORTEST_AT_PLACE && word.startsWith(WITH_THE) && !page.isGivenName(j);
  }

  /** A run of two words or more that ends a role's phrase behind a comma. */
  private static boolean isApposed(Page page, Range phrase, int j) {
    return j > phrase.first() + 1
        && page.isComma(j - 1)
        && page.is(phrase.first(), SpeechWords.ROLE)
        && phrase.last() > j
        && phrase.last() - j < LONGEST_NAME
        && page.isWord(j)
        && !page.isDefinite(j)
        && !page.is(j, SpeechWords.ROLE | SpeechWords.BODY);
  }

  private static boolean isTitled(Page page, Range phrase, int j) {
    return j > phrase.first() && page.is(phrase.first(), SpeechWords.ROLE | SpeechWords.HONORIFIC);
  }

  private static boolean isNameLike(Page page, int j) {
    if (!page.isWord(j) || page.isDefinite(j) || page.is(j, SpeechWords.SELF)) {
      return false;
    }
    String word = page.folded(j);
    if (word.length() == 1) {
      return false;
    }
    if (page.words().isGivenName(word)) {
      return true;
    }
    if (page.words().isPlace(word)
        || isAtPlace(page, word)
        || page.is(j, SpeechWords.ANY & ~(SpeechWords.ACTION | SpeechWords.BODY))
            && !page.words().isGivenName(word)) {
      return false;
    }
    boolean belonging = word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
    return page.text().form(j).isUnknown() && !(belonging && SubjectSplit.isNisba(word))
        || page.pos(j) == Pos.NAME;
  }

  /** بمراكش: where somebody serves is no name. */
  private static boolean isAtPlace(Page page, String word) {
    return word.charAt(0) == Letters.BA && page.words().isPlace(word.substring(1));
  }

  private static int endOfName(Page page, Range phrase, int first) {
    int last = first;
    for (int j = first + 1; j <= phrase.last() && j - first < LONGEST_NAME; j++) {
      if (!page.isWord(j) || page.isPreposition(j) || page.startsWithConjunction(j)) {
        break;
      }
      boolean role =
          page.is(j, SpeechWords.ROLE | SpeechWords.DOCUMENT | SpeechWords.CHANNEL)
              && !page.isGivenName(j);
      boolean behind =
          page.text().analysis(j).hasPreposition()
              && (page.folded(j).charAt(0) == Letters.BA || page.isDefinite(j));
      if (role || behind) {
        break;
      }
      last = j;
      if (page.isDefinite(j) && !opensCompound(page, j - 1) && !page.folded(j).equals(FAITH)) {
        break;
      }
    }
    return last;
  }

  /** بيت المال، آل سعود: the next word still belongs to the name. */
  private static boolean opensCompound(Page page, int j) {
    return page.folded(j).equals("عبد");
  }
}
