package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Tells where behind one noun phrase another begins that cannot belong to it: what is definite
 * behind a phrase that an indefinite adjective has closed, and what disagrees in number or gender
 * with every noun before it.
 */
final class SecondPhrases {

  private static final String OBLIQUE = "ين";
  private static final String SUBJECTS = "ون";
  private static final String EYE = "عيان";
  private static final String THINGS = "ات";
  private static final String NISBA = "ية";
  private static final String FOR_THE = "لل";
  private static final String OPPOSING = "معارضة";
  private static final int SHORTEST_OBLIQUE = 6;
  private static final int FARTHEST_NOUN = 6;

  private static final long HEADS = SpeechWords.BODY | SpeechWords.ROLE | SpeechWords.CHANNEL;

  private final Page page;

  SecondPhrases(Page page) {
    this.page = page;
  }

  /** The first token from {@code from} to {@code last} at which another phrase begins; -1 else. */
  int in(int first, int from, int last) {
    for (int j = from; j <= last; j++) {
      if (beginsAt(first, j)) {
        return j;
      }
    }
    return -1;
  }

  /**
   * Whether another phrase begins at the token.
   *
   * @param first first token of the phrase before it
   */
  boolean beginsAt(int first, int token) {
    if (token <= first
        || !page.isWord(token)
        || !page.isWord(token - 1)
        || page.isPreposition(token)
        || page.folded(token).startsWith(FOR_THE)
        || page.isPreposition(token - 1)
        || page.startsWithConjunction(token)
        || page.text().analysis(token).hasPreposition()
        || page.is(token, SpeechWords.BEHIND_PREPOSITION)) {
      return false;
    }
    if (goesOnWithName(token)) {
      return isDefinite(token) && isForeignToName(first, token);
    }
    if (closes(first, token - 1) || page.folded(token - 1).equals(EYE)) {
      return isDefinite(token) || ownsNext(token) || isName(token);
    }
    if (isAgency(token) || isBodyBehindBody(first, token)) {
      return true;
    }
    return isTheirs(token) || isDefinite(token) && (areMany(first, token) || isShe(first, token));
  }

  /** المدرب رويترز: an agency by its bare name, behind one who is none of it. */
  private boolean isAgency(int token) {
    boolean whole = page.isDefinite(token - 1) || page.mentions().endsPerson(token - 1);
    return whole
        && page.is(token, SpeechWords.AGENCY)
        && !page.is(token - 1, SpeechWords.CHANNEL | SpeechWords.STAFF);
  }

  /** حثت منظمة أوكسفام صندوق النقد الدولي: two bodies named side by side. */
  private boolean isBodyBehindBody(int first, int token) {
    return page.mentions().endsOther(token - 1)
        && page.is(first, SpeechWords.BODY)
        && page.is(token, SpeechWords.BODY)
        && page.mentions().otherLast(token) > token;
  }

  /** السفير نظيره: behind the article somebody told by whose they are. */
  private boolean isTheirs(int token) {
    return page.facts(token).theirs() && page.isDefinite(token - 1);
  }

  /** قائد الجيش المتظاهرين, taken for one name: many behind one are none of its words. */
  private boolean isForeignToName(int first, int token) {
    return !page.mentions().goesOnAt(token)
        && page.mentions().otherLast(token) == token
        && !page.text().analysis(token - 1).has(Analysis.PLURAL)
        && areMany(first, token);
  }

  /** الأمم المتحدة، أبو خالد: a name that began before the token. */
  private boolean goesOnWithName(int token) {
    return page.mentions().goesOnAt(token) || page.mentions().otherLast(token - 1) >= token;
  }

  private boolean isDefinite(int token) {
    return page.isDefinite(token) && SpeechWords.hasArticle(page.folded(token));
  }

  /**
   * زعيم حزب معارض، شركات طيران أوروبية: behind an indefinite noun, or more of them, its adjective,
   * which owns nothing.
   */
  boolean closes(int first, int adjective) {
    int noun = isNot(adjective - 1) ? adjective - 2 : adjective - 1;
    if (!describes(adjective)) {
      return false;
    }
    while (noun >= first && !isDescribedBy(noun, adjective) && leadsTo(noun)) {
      noun--;
    }
    return noun >= first && isDescribedBy(noun, adjective);
  }

  /** طيران in شركات طيران أوروبية: a thing between a head and the head's adjective. */
  private boolean leadsTo(int noun) {
    return page.isWord(noun)
        && page.pos(noun) == Pos.NOUN
        && !page.isDefinite(noun)
        && !page.is(noun, SpeechWords.PLACE | SpeechWords.ROLE | SpeechWords.ACTION)
        && !page.text().analysis(noun).hasPreposition()
        && page.mentions().personFirst(noun) < 0
        && page.mentions().otherLast(noun) < 0;
  }

  private boolean isDescribedBy(int noun, int adjective) {
    return page.isWord(noun)
        && !page.isDefinite(noun)
        && !page.isPreposition(noun)
        && page.mentions().personFirst(noun) < 0
        && page.mentions().otherLast(noun) < 0
        && !page.is(noun, SpeechWords.PLACE)
        && !isQuantity(noun)
        && !isMinistry(noun)
        && !isOffice(noun, adjective)
        && agrees(noun, adjective)
        && (isFeminine(adjective) || page.canSpeak(noun) || describes(noun))
        && (page.pos(noun).isNominal() || describes(noun));
  }

  /** أحد مشرفي الموقع: behind it stands what owns the next. */
  private boolean isQuantity(int j) {
    return switch (page.folded(j)) {
      case "احد", "احدي", "كبار", "بعض", "معظم", "اغلب", "غالبية", "كل", "جميع", "اكثر" -> true;
      default -> false;
    };
  }

  /** وزير خارجية، وزارة مالية: behind it stands what the office is for. */
  private boolean isMinistry(int j) {
    return switch (page.folded(j)) {
      case "وزير", "وزيرة", "وزراء", "وزارة", "وزارات" -> true;
      default -> false;
    };
  }

  /** وزير مالية: a feminine ending describes no man. */
  private boolean agrees(int noun, int adjective) {
    boolean feminine = isFeminine(adjective);
    boolean many = page.text().analysis(noun).has(Analysis.PLURAL) || isSeveral(noun);
    return feminine
        ? isFeminine(noun) || many && !page.is(noun, SpeechWords.ROLE)
        : !isFeminine(noun) || page.is(noun, SpeechWords.MASCULINE);
  }

  private boolean isFeminine(int j) {
    String word = page.folded(j);
    return word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
  }

  /** نائب مدير الشركة, not خبير اقتصادي: of two offices the first owns the second. */
  private boolean isOffice(int noun, int second) {
    return page.is(noun, SpeechWords.ROLE)
        && page.is(second, SpeechWords.ROLE)
        && !SubjectSplit.isNisba(page.folded(second));
  }

  /** غير in منظمة غير حكومية. */
  private boolean isNot(int j) {
    return page.isWord(j) && page.folded(j).equals("غير");
  }

  private boolean describes(int j) {
    String word = page.folded(j);
    if (page.isDefinite(j)
        || page.isGivenName(j)
        || page.mentions().personFirst(j) >= 0
        || page.mentions().otherLast(j) >= 0
        || page.is(j, SpeechWords.PLACE)
        || page.text().form(j).isUnknown()
        || page.text().analysis(j).hasPreposition()
        || page.isPress(j, PressWords.Kind.OWNING)) {
      return false;
    }
    if (word.equals(OPPOSING) && page.is(j - 1, SpeechWords.BODY)) {
      return true; // أحزاب معارضة
    }
    if (word.endsWith(SUBJECTS) && page.pos(j) == Pos.ADJECTIVE || SubjectSplit.isNisba(word)) {
      return page.pos(j).isNominal() && word.length() > 3;
    }
    return page.pos(j) == Pos.ADJECTIVE && (isParticiple(word) || isShortNisba(word));
  }

  /** دولية، أمنية: what SubjectSplit leaves open, since many a noun of five letters ends so. */
  private static boolean isShortNisba(String word) {
    return word.length() == SHORTEST_OBLIQUE - 1 && word.endsWith(NISBA);
  }

  /** معارض، مستقلة. */
  private static boolean isParticiple(String word) {
    return word.length() > 4 && word.charAt(0) == Letters.MIM;
  }

  /** قوات الأمن، رئيس الوزراء: an indefinite head that a noun with the article completes. */
  private boolean ownsNext(int token) {
    boolean body = page.is(token, SpeechWords.BODY) && !page.is(token, SpeechWords.ROLE);
    return page.is(token, HEADS)
        && page.pos(token).isNominal()
        && (page.isDefinite(token + 1) || body)
        && !SubjectSplit.isNisba(page.folded(token));
  }

  private boolean isName(int token) {
    return page.mentions().opensName(token)
        && (page.mentions().otherLast(token) >= token || page.is(token, SpeechWords.PLACE));
  }

  /** وزير النقل المتضررين، قائد الشرطة المحتجين: many, behind nouns that are one each. */
  private boolean areMany(int first, int token) {
    String word = page.folded(token);
    boolean many =
        word.length() > SHORTEST_OBLIQUE
            && word.endsWith(OBLIQUE)
            && page.pos(token).isNominal()
            && page.mentions().personFirst(token) < 0
            && (page.isDefinite(token - 1) || page.folded(token - 1).equals(EYE));
    return many && token - first < FARTHEST_NOUN && areAllOne(first, token);
  }

  private boolean areAllOne(int first, int end) {
    for (int j = first; j < end; j++) {
      boolean several = isSeveral(j) && !isCabinet(first, j);
      if (!page.isWord(j) || page.startsWithConjunction(j) || several) {
        return false;
      }
    }
    return true;
  }

  /** رئيس الوزراء، مجلس النواب: one, however many stand behind it. */
  private boolean isCabinet(int first, int j) {
    return j == first + 1
        && switch (page.folded(first)) {
          case "رئيس", "رئيسة", "مجلس" -> true;
          default -> false;
        };
  }

  private boolean isSeveral(int j) {
    String word = page.folded(j);
    boolean several = word.endsWith(SUBJECTS) || word.endsWith(OBLIQUE) || word.endsWith(THINGS);
    return several
        || page.words().isPeople(word)
        || page.is(j, SpeechWords.COLLECTIVE) && !isOneSource(j)
        || page.is(j, SpeechWords.ADDRESSEE)
        || page.pos(j) == Pos.NUMERAL;
  }

  private boolean isOneSource(int j) {
    return switch (page.folded(j)) {
      case "مصدر", "المصدر", "موظف", "قاضي", "شرطي", "جندي", "سائق" -> true;
      default -> false;
    };
  }

  /** رئيس الوزراء العراقي العملية: a feminine behind an office whose adjective is masculine. */
  private boolean isShe(int first, int token) {
    String word = page.folded(token);
    String before = page.folded(token - 1);
    return word.charAt(word.length() - 1) == Letters.TA_MARBUTA
        && token > first + 2
        && page.is(first, SpeechWords.ROLE)
        && page.folded(first).charAt(page.folded(first).length() - 1) != Letters.TA_MARBUTA
        && SpeechWords.hasArticle(before)
        && before.charAt(before.length() - 1) == Letters.YA
        && page.pos(token - 1).isNominal()
        && page.mentions().personFirst(token) < 0;
  }
}
