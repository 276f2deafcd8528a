package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;

/** Finds a person's name in a source by the words themselves, whatever names were found before. */
final class NameWords {

  private static final int LONGEST_NAME = 6;
  private static final int SHORTEST_AT_PLACE = 4;
  private static final String WITH_THE = "بال";
  private static final String FAITH = "الدين";

  private NameWords() {}

  static NameParts byWords(Page page, Range phrase) {
    if (page.is(phrase.first(), SpeechWords.CHANNEL | SpeechWords.BODY | Documents.ANY)
        && !page.isGivenName(phrase.first())
        && !NameParts.isOfficial(page, phrase)) {
      return new NameParts(phrase, null);
    }
    int role = roleBehindComma(page, phrase);
    if (role > 0) {
      return new NameParts(phrase, new Range(phrase.first(), role - 2));
    }
    int office = ownRole(page, phrase);
    if (office > 0) {
      return new NameParts(phrase, new Range(phrase.first(), office - 1));
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

  /**
   * سامر نجم فريق النهر، براق سامر مهندس التصميم: the token of an office behind a word or two that
   * call nobody anything; -1 for none.
   */
  private static int ownRole(Page page, Range phrase) {
    int first = phrase.first();
    if (!mayLead(page, first)) {
      return -1;
    }
    if (opensRole(page, phrase, first + 1)) {
      return first + 1;
    }
    boolean second = mayLead(page, first + 1) && isStrange(page, first + 1);
    return second && opensRole(page, phrase, first + 2) ? first + 2 : -1;
  }

  /** اللواء رسول مولياني: so does one behind a title, before a word no news has. */
  private static boolean mayBeGiven(Page page, Range phrase, int j) {
    return isUnlistedGiven(page, phrase, j)
        || j == phrase.first() + 1
            && page.is(phrase.first(), SpeechWords.HONORIFIC)
            && page.isDefinite(phrase.first())
            && page.pos(j).isNominal()
            && !page.isDefinite(j)
            && !page.is(j, SpeechWords.ANY | SpeechWords.PLACE);
  }

  /** A word that news hardly ever has, as the last of the phrase or before another: مولياني. */
  private static boolean endsStrange(Page page, Range phrase, int j) {
    return isStrange(page, j)
        && (j == phrase.last() || j + 1 == phrase.last() && isStrange(page, j + 1));
  }

  private static boolean isStrange(Page page, int j) {
    return page.isWord(j)
        && !page.isDefinite(j)
        && page.text().form(j).frequency() == 0
        && !page.is(j, SpeechWords.ANY | SpeechWords.PLACE)
        && !page.startsWithConjunction(j)
        && (page.text().analysis(j).proclitics().isEmpty() || page.text().form(j).isUnknown());
  }

  private static boolean mayLead(Page page, int j) {
    return page.isWord(j)
        && !page.is(j, SpeechWords.ANY)
        && !page.isDefinite(j)
        && !page.isPreposition(j);
  }

  private static boolean opensRole(Page page, Range phrase, int role) {
    return role < phrase.last()
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
      return apposed || endsStrange(page, phrase, j) && mayBeGiven(page, phrase, j - 1);
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
    return page.isComma(before) && (given || !isOffice(page, j))
        || Initials.endsAt(page, before)
        || page.is(before, SpeechWords.HONORIFIC)
        || page.isDefinite(before) && (given || page.text().form(j).isUnknown())
        || page.quoteClosedAt(before) != null && page.text().form(j).isUnknown()
        || endsStrange(page, phrase, j) && mayBeGiven(page, phrase, before)
        || page.folded(before).length() > 1
            && given
            && !page.is(before, SpeechWords.DOCUMENT | SpeechWords.CHANNEL | SpeechWords.BODY)
        || page.is(before, SpeechWords.PLACE);
  }

  /** أمير البلدة، أمين مجلس: what may be a name is an office before what it is an office of. */
  static boolean isOffice(Page page, int j) {
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
    int most = LONGEST_NAME;
    for (int j = first + 1; j <= phrase.last() && j - first < most; j++) {
      if (page.isWord(j) && opensCompound(page, j - 1) && !page.isComplementiser(j)) {
        most += 2; // صالح بن علي العمري
        last = j;
        continue;
      }
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

  /** سهل بن نشأت: whatever stands behind it is a name. */
  static boolean isSon(Page page, int j) {
    return page.isWord(j) && (page.folded(j).equals("بن") || page.folded(j).equals("بنت"));
  }

  /** عبد الله، بن علي، آل سعود: the next word still belongs to the name. */
  private static boolean opensCompound(Page page, int j) {
    return switch (page.folded(j)) {
      case "عبد", "بن", "بنت", "ال" -> true;
      default -> false;
    };
  }
}
