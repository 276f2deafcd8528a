package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;

/**
 * Tells where a noun phrase has ended: before a verb, a clause, an adjunct, an object, or behind a
 * person's whole name.
 */
final class PhraseEnds {

  private static final long MAY_BE_VERBS =
      SpeechWords.ACTION
          | SpeechWords.FEELING
          | SpeechWords.BELIEF
          | SpeechWords.MODAL
          | SpeechWords.PUBLISHES;

  /** A word of the news that is mostly a verb stands there more often than this. */
  private static final int RARE = 60;

  private static final int SHORTEST_CONJUNCTION = 3;

  private static final String SAYING = "القول";
  private static final String BY_SAYING = "بالقول";
  private static final String ON = "علي";
  private static final String ABOUT = "عن";
  private static final String FROM = "من";

  private final Page page;
  private final Documents documents;
  private final SourceTails tails;
  private final Hearers hearers;

  PhraseEnds(Page page) {
    this.page = page;
    documents = new Documents(page);
    tails = new SourceTails(page);
    hearers = new Hearers(page, documents);
  }

  /** Whether the token can be part of no noun phrase that begins before it. */
  boolean isBefore(int j) {
    if (isInBody(j)) {
      return false;
    }
    if (page.is(j, SpeechWords.TIME | SpeechWords.RELATIVE | SpeechWords.NOTICE)
        || page.pos(j) == Pos.DEMONSTRATIVE && page.text().analysis(j).hasPreposition()
        || page.isTold(j)
        || opensSpan(j)
        || tails.opensManner(j)
        || page.repeatsCue(j)
        || page.pos(j) == Pos.PRONOUN && page.startsWithConjunction(j)
        || page.isComplementiser(j)
        || page.is(j, SpeechWords.CONNECTOR) && !isNot(j)
        || isWithout(j)
        || Namelessness.opens(page, j)
        || opensClause(j)
        || page.isResumption(j)) {
      return true;
    }
    if (page.is(j, SpeechWords.ADJUNCT | SpeechWords.ADVERB)
        && !page.is(j, SpeechWords.ROLE)
        && !SpeechWords.hasArticle(page.folded(j))) {
      return true; // عند, not the town of العند
    }
    boolean made = documents.isMade(j) && (page.pos(j) == Pos.VERB || documents.before(j) >= 0);
    if (made || isThrown(j) || page.isWord(j) && page.folded(j).equals(BY_SAYING)) {
      return true; // تقرير بالصحيفة كتبته فلانة
    }
    if (documents.leadsToIssuer(j) || leadsToName(j)) {
      return false;
    }
    if (page.isPreposition(j)) {
      return leadsAway(j);
    }
    return page.folded(j).length() == 1 || hearers.isAddressed(j) || goesBeyond(j) || isVerb(j);
  }

  /** الاتحاد الدولي للصحفيين، حركة 6 أبريل: what a body's name holds goes on with it. */
  private boolean isInBody(int j) {
    int first = j;
    while (page.mentions().otherLast(first - 1) >= j) {
      first--;
    }
    return first < j && page.is(first, SpeechWords.BODY | SpeechWords.COLLECTIVE);
  }

  /** منظمة غير حكومية: an adjective, if only denied. */
  private boolean isNot(int j) {
    return page.isWord(j)
        && page.folded(j).equals("غير")
        && page.isWord(j + 1)
        && page.pos(j + 1) == Pos.ADJECTIVE
        && !page.isDefinite(j + 1)
        && page.isWord(j - 1)
        && !page.isDefinite(j - 1)
        && page.pos(j - 1).isNominal();
  }

  /** المدير أول أمس، الشركة نهاية الأسبوع، الجامعة بداية أن: when somebody spoke. */
  private boolean opensSpan(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    int next = page.isWord(j + 1) && page.folded(j + 1).equals(FROM) ? j + 2 : j + 1;
    return switch (page.folded(j)) {
      case "اول" -> page.is(next, SpeechWords.TIME);
      case "العام", "السنة" -> isPast(j + 1) && !page.is(j - 1, SpeechWords.ROLE);
      case "نهاية", "بداية" -> isSpan(j + 1) || page.isComplementiser(j + 1);
      case "مطلع", "منتصف", "اواخر", "اوائل" -> isSpan(j + 1);
      default -> false;
    };
  }

  private boolean isPast(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "الماضي", "الماضية", "المنصرم", "المنصرمة", "الفائت", "الفائتة" -> true;
          default -> false;
        };
  }

  /** سامر خليل دون الكشف عن: what somebody did not do is no part of him. */
  private boolean isWithout(int j) {
    return page.isWord(j)
        && page.mentions().personFirst(j) < 0
        && switch (page.folded(j)) {
          case "دون", "بدون", "دونما" -> true;
          default -> false;
        };
  }

  private boolean isSpan(int j) {
    return page.is(j, SpeechWords.TIME | SpeechWords.MONTH)
        || page.isWord(j)
            && switch (page.folded(j)) {
              case "عام", "العام", "سنة", "السنة", "شهر", "الشهر", "الاسبوع", "هذا" -> true;
              default -> false;
            };
  }

  /** ألقى المسؤول باللائمة على: the blame that is thrown, not the one who throws it. */
  private boolean isThrown(int j) {
    return page.is(j, SpeechWords.BLAME) && page.is(j, SpeechWords.BEHIND_PREPOSITION);
  }

  /** الاتحاد لا يستطيع، اللجنة لأنها: a clause of its own; أو and بل only join nouns. */
  private boolean opensClause(int j) {
    Pos pos = page.isWord(j) ? page.pos(j) : Pos.UNKNOWN;
    return pos == Pos.CONJUNCTION && page.folded(j).length() >= SHORTEST_CONJUNCTION
        || pos == Pos.PARTICLE && isVerb(j + 1);
  }

  /** Whether what the preposition governs is no part of the source. */
  private boolean leadsAway(int j) {
    return page.isIn(j) && page.mentions().endsPerson(j - 1) && !isOwner(j - 1)
        || (page.isIn(j) || page.is(j + 1, SpeechWords.OWN_WORDS)) && isTheirs(j + 1)
        || page.folded(j).equals(ON) && isWholeBody(j - 1)
        || tails.leadsOut(j)
            && (page.mentions().endsPerson(j - 1) && !isOwner(j - 1) || tails.isGroup(j - 1))
        || page.is(j + 1, SpeechWords.FORUM | SpeechWords.TIME | SpeechWords.CHANNEL)
        || page.isWord(j + 1) && page.folded(j + 1).equals(SAYING)
        || page.isIn(j) && page.is(j + 1, SpeechWords.MONTH | SpeechWords.OWN_WORDS)
        || page.isIn(j) && (page.isPress(j + 1, PressWords.Kind.STEP) || tellsWhere(j))
        || page.quoteAt(j + 1) != null && page.folded(j).length() == 1
        || page.folded(j).equals(ABOUT) && !documents.isIssuedBy(j) && !standsFor(j)
        || page.isComplementiser(j + 1)
        || page.is(j + 1, SpeechWords.ADDRESS);
  }

  /** منسق اللجنة بـ«نادي البلدة» سامر خليل: behind where the office is stands whose it is. */
  private boolean leadsToName(int j) {
    Quote quote = page.quoteAt(j + 1);
    return page.isWord(j)
        && page.folded(j).length() == 1
        && page.folded(j).charAt(0) == Letters.BA
        && quote != null
        && quote.closed()
        && page.mentions().personFirst(quote.close() + 1) == quote.close() + 1;
  }

  /** النائبة عن حركة البناء سناء خليل: behind whom the office stands for stands its name. */
  private boolean standsFor(int about) {
    int body = page.mentions().otherLast(about + 1);
    return page.is(about - 1, SpeechWords.ROLE)
        && body > about
        && page.mentions().personFirst(body + 1) == body + 1;
  }

  /** اشترط المركز على الراغبين: a body by its one word is over nothing, as القائمون على is. */
  private boolean isWholeBody(int j) {
    return page.is(j, SpeechWords.BODY)
        && !page.is(j, SpeechWords.ROLE | SpeechWords.COLLECTIVE)
        && page.isDefinite(j);
  }

  /** الوزارة في دليلها الجديد: what the speaker has is no part of who speaks. */
  private boolean isTheirs(int j) {
    return page.isWord(j)
        && page.pos(j).isNominal()
        && page.text().analysis(j).has(Analysis.ENCLITIC)
        && !page.is(j, SpeechWords.PLACE);
  }

  /** سفير خادم الحرمين الشريفين في البلدة: the one named owns the office before the name. */
  private boolean isOwner(int last) {
    int office = page.mentions().personFirst(last) - 1;
    return page.is(office, SpeechWords.ROLE | SpeechWords.BODY) && !page.isDefinite(office);
  }

  /** المرصد في رسالة قصيرة: behind a body named in full the forum is no part of it. */
  private boolean tellsWhere(int in) {
    return page.isDefinite(in - 1)
        && !page.is(in - 1, SpeechWords.ROLE | SpeechWords.COLLECTIVE | SpeechWords.ANAPHOR)
        && page.pos(in - 1) != Pos.ADJECTIVE
        && page.pos(in - 1) != Pos.NUMERAL
        && !SubjectSplit.isNisba(page.folded(in - 1))
        && page.isWord(in + 1)
        && !page.isDefinite(in + 1)
        && page.pos(in + 1) == Pos.NOUN
        && page.mentions().otherLast(in + 1) < 0
        && !page.is(in + 1, SpeechWords.BODY | SpeechWords.PLACE | SpeechWords.CHANNEL);
  }

  /** A further cue, or an indefinite accusative that no longer belongs to the phrase. */
  private boolean goesBeyond(int j) {
    CueHit hit = page.hit(j);
    if (hit != null && (hit.conjoined() || hit.form().isParticiple())) {
      return true;
    }
    CueForm form = page.facts(j).cue();
    boolean circumstance = form != null && form.isParticiple() && page.isDefinite(j - 1);
    return (circumstance || isAccusative(j)) && page.text().analysis(j).has(Analysis.TANWIN);
  }

  /** الوزارة شكوكا: behind a definite noun an indefinite accusative is object or adverb. */
  private boolean isAccusative(int j) {
    return page.isDefinite(j - 1)
        && !page.isDefinite(j)
        && !page.isDefinite(j + 1)
        && page.pos(j) == Pos.NOUN
        && !page.is(j, SpeechWords.ROLE | SpeechWords.PLACE | SpeechWords.GIVEN)
        && page.mentions().otherLast(j) < 0
        && page.mentions().personLast(j) < 0;
  }

  /** A finite verb, not a name that could be read as one. */
  boolean isVerb(int j) {
    if (!page.isWord(j)
        || page.pos(j) != Pos.VERB
        || NameWords.isSon(page, j - 1)
        || page.mentions().otherLast(j) > j
        || page.mentions().personLast(j) > j
        || page.mentions().goesOnAt(j)
        || page.mentions().endsPerson(j) && page.hit(j) == null) {
      return false; // يلين
    }
    if (page.text().analysis(j).has(Analysis.IMPERATIVE)) {
      return false; // الكيني: no one is ordered about in a source
    }
    if (page.mentions().endsOther(j) && page.mentions().otherLast(j - 1) == j) {
      return false;
    }
    if (page.isGivenName(j)
        || page.is(j, SpeechWords.ANY & ~MAY_BE_VERBS)
        || page.is(j, SpeechWords.PLACE)) {
      return false;
    }
    if (isNamedChannel(j) || isNamedOffice(j) || isSurname(j)) {
      return false;
    }
    String proclitics = page.text().analysis(j).proclitics();
    if (proclitics.isEmpty() || proclitics.length() == 1 && proclitics.charAt(0) == Letters.WAW) {
      return page.text().form(j).frequency() > 0;
    }
    boolean future = proclitics.charAt(proclitics.length() - 1) == Letters.SIN;
    return future
        && page.text().analysis(j).has(Analysis.PRESENT)
        && page.text().form(j).frequency() > 0;
  }

  /** صحيفة تشرين: behind the kind of a medium stands its name; وحسب الصحيفة بلغ is no name. */
  private boolean isNamedChannel(int j) {
    return page.is(j - 1, SpeechWords.CHANNEL)
        && !page.is(j, SpeechWords.PUBLISHES)
        && !page.isDefinite(j - 1)
        && !page.mentions().endsOther(j - 1);
  }

  /** محافظ تنعم: an office without the article wants its name, however like a verb that looks. */
  private boolean isNamedOffice(int j) {
    return page.is(j - 1, SpeechWords.ROLE)
        && !page.is(j - 1, SpeechWords.ANAPHOR | SpeechWords.COLLECTIVE)
        && !page.isDefinite(j - 1)
        && page.hit(j) == null
        && (page.mentions().endsOther(j) || page.text().form(j).frequency() < RARE);
  }

  /** الدكتورة وديعة يكن، …: behind a title and one name the last word before a stop is a name. */
  private boolean isSurname(int j) {
    return page.is(j - 2, SpeechWords.HONORIFIC)
        && page.isWord(j - 1)
        && !page.isDefinite(j - 1)
        && page.hit(j) == null
        && (page.isComma(j + 1) || page.isComplementiser(j + 1));
  }

  /** Behind a finished subject a verbal noun, or كافة, opens the object. */
  boolean opensObject(int first, int j) {
    boolean finished = isFinished(j - 1) || page.pos(j) == Pos.DEMONSTRATIVE;
    if (page.isDefinite(j) || !page.isWord(j) || page.isPreposition(j - 1) || !finished) {
      return false;
    }
    if (isOfThese(j)) {
      return false;
    }
    return page.is(j, SpeechWords.WHOLE | SpeechWords.OWN_WORDS)
        || page.pos(j) == Pos.DEMONSTRATIVE
        || ActionNouns.isOwnAction(page, j)
        || j - 1 > first && page.is(j, SpeechWords.ACTION) && ActionNouns.isAction(page, j, 0);
  }

  /** قائد هذه القوات: the office belongs to what is pointed at. */
  private boolean isOfThese(int j) {
    return page.pos(j) == Pos.DEMONSTRATIVE
        && page.is(j - 1, SpeechWords.ROLE | SpeechWords.COLLECTIVE)
        && !page.isDefinite(j - 1)
        && page.isDefinite(j + 1)
        && page.is(j + 1, SpeechWords.BODY | SpeechWords.PLACE);
  }

  private boolean isFinished(int j) {
    return page.isDefinite(j)
        || page.is(j, SpeechWords.PLACE)
        || page.isQuoteMark(j)
        || page.mentions().endsPerson(j);
  }

  /** الحوثيون الأمم المتحدة: behind a whole name with the article another one is the object. */
  boolean leavesBody(int j) {
    return page.isDefinite(j - 1)
        && page.mentions().otherLast(j - 1) == j - 1
        && page.isDefinite(j)
        && page.mentions().opensName(j)
        && page.mentions().otherLast(j) > j
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition();
  }

  /** وكالة «المدار» تدافع: behind a medium's name in marks no noun without the article goes on. */
  boolean leavesTitle(int medium, int j) {
    Quote quote = page.quoteClosedAt(j - 1);
    return quote != null
        && quote.open() == medium + 1
        && page.is(medium, SpeechWords.CHANNEL)
        && page.isWord(j)
        && page.pos(j) == Pos.NOUN
        && !page.isDefinite(j)
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && (!page.is(j, SpeechWords.ANY) || page.text().analysis(j).has(Analysis.TANWIN));
  }

  /** Behind a person's whole name only a role, a further name or what و joins goes on. */
  boolean leavesName(int j) {
    return page.isWord(j)
        && page.mentions().endsPerson(j - 1)
        && !page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.SELF)
        && !page.isGivenName(j)
        && page.mentions().personFirst(j) < 0
        && !page.startsWithConjunction(j)
        && !page.isPreposition(j)
        && (!page.text().form(j).isUnknown() || isForeignThing(j));
  }

  /** سامر خليل الفيديو: behind a name of two words what has the article and no list knows. */
  private boolean isForeignThing(int j) {
    return page.mentions().personFirst(j - 1) < j - 1
        && SpeechWords.hasArticle(page.folded(j))
        && !SubjectSplit.isNisba(page.folded(j))
        && page.mentions().otherLast(j) < 0;
  }
}
