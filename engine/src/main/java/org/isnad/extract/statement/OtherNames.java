package org.isnad.extract.statement;

import java.util.List;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;

/** Whether a word behind a subject that is told whole begins somebody or something else. */
final class OtherNames {

  private static final String PLURAL = "ون";
  private static final int SHORTEST_PLURAL = 5;
  private static final int LONGEST_OFFICE = 8;

  /** مواطنيه، رعاياها: plurals in the accusative with the pronoun of the subject. */
  private static final List<String> OWNED_PEOPLE = List.of("يه", "يها", "اياه", "اياها");

  private static final String AT = "لدي";

  private final Page page;

  OtherNames(Page page) {
    this.page = page;
  }

  /** A name, a place or somebody at the token, which the subject before it does not own. */
  boolean beginsAt(int j, Range run) {
    return isOtherBody(run, j)
        || isPersonBehindBody(run, j)
        || isBehindPlace(run, j)
        || isAnotherPlace(j)
        || isDeedBehindName(run, j)
        || isBehindWholeName(j)
        || isTitledBehindPerson(run, j);
  }

  /**
   * سامر خليل الرئيس رائد حداد, سامر خليل وزير التجارة رائد حداد: behind a person's name an office
   * that leads to another's.
   */
  private boolean isTitledBehindPerson(Range run, int j) {
    boolean other = page.mentions().endsPerson(j - 1) && page.mentions().personFirst(j) == j;
    if (other && j - 1 == run.first() && page.mentions().opensName(j)) {
      return true; // ترامب بايدن
    }
    if (!page.mentions().endsPerson(j - 1)
        || !isHeld(run, page.mentions().personFirst(j - 1))
        || !page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC)
        || page.startsWithConjunction(j)
        || page.text().analysis(j).hasPreposition()) {
      return false;
    }
    if (page.mentions().personFirst(j) == j) {
      return page.mentions().opensName(j) && !page.mentions().isShortName(j);
    }
    int name = j + 1;
    while (name < j + LONGEST_OFFICE && isOfOffice(name)) {
      name++;
    }
    boolean his = page.is(name - 1, SpeechWords.ROLE) && name - 1 > j && !page.isDefinite(j);
    return page.mentions().personFirst(name) >= 0
        && page.mentions().personFirst(name) != page.mentions().personFirst(j - 1)
        && !page.mentions().isShortName(name)
        && !his; // سامر خليل محامي الرئيس رائد
  }

  /** وزير التجارة سامر خليل, not مستشفى سامر خليل: the name is that of the phrase's own head. */
  private boolean isHeld(Range run, int name) {
    return name <= run.first()
        || page.is(name - 1, SpeechWords.ROLE | SpeechWords.HONORIFIC)
        || page.isDefinite(name - 1);
  }

  /** Whether the word may stand between an office and who holds it. */
  private boolean isOfOffice(int j) {
    return page.isWord(j)
        && page.pos(j).isNominal()
        && !(page.mentions().personFirst(j) == j && page.mentions().opensName(j))
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && page.hit(j) == null;
  }

  /** الرئيس الأميركي مواطنيه: whoever belongs to the finished subject is the object. */
  boolean isTheirs(int j) {
    return page.isWord(j)
        && OWNED_PEOPLE.stream().anyMatch(page.folded(j)::endsWith)
        && !page.isPreposition(j)
        && !SpeechWords.hasArticle(page.folded(j))
        && !page.isGivenName(j)
        && page.mentions().personFirst(j) < 0
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && !page.isPreposition(j - 1);
  }

  /** الوزير إشادته: what somebody does is no part of him. */
  boolean isOwnDoing(int j) {
    return page.isWord(j)
        && page.text().analysis(j).has(Analysis.ENCLITIC)
        && page.text().analysis(j).has(Analysis.MASDAR)
        && SpeechWords.hasArticle(page.folded(j - 1))
        && page.isDefinite(j - 1)
        && !page.isPreposition(j - 1)
        && !page.isPreposition(j)
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && page.mentions().personFirst(j) < 0;
  }

  /** نقابة الصحفيين وزير الداخلية: behind the whole name of a body an office is somebody else. */
  boolean isOfficeBehindBody(Range run, int j) {
    return page.is(run.first(), SpeechWords.BODY)
        && !page.is(run.first(), SpeechWords.ROLE | SpeechWords.HONORIFIC)
        && (j > run.first() + 1 || page.isDefinite(run.first()))
        && page.is(j, SpeechWords.ROLE)
        && !page.is(j - 1, SpeechWords.ROLE)
        && page.isWord(j - 1)
        && !page.isPreposition(j - 1)
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && !SubjectSplit.isNisba(page.folded(j));
  }

  /** النيابة سامر خليل: nobody's name stands beside that of a body but as another. */
  private boolean isPersonBehindBody(Range run, int j) {
    return j > run.first()
        && page.is(run.first(), SpeechWords.BODY)
        && !page.is(run.first(), SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.COLLECTIVE)
        && page.isDefinite(run.first())
        && page.isDefinite(j - 1)
        && page.mentions().personFirst(j) == j
        && page.mentions().opensName(j)
        && !page.startsWithConjunction(j)
        && !holdsOffice(run.first() + 1, j);
  }

  /** القوات الموالية للرئيس سامر خليل: the name is that of an office told on the way. */
  private boolean holdsOffice(int from, int end) {
    for (int k = from; k < end; k++) {
      if (page.is(k, SpeechWords.ROLE | SpeechWords.HONORIFIC)) {
        return true;
      }
    }
    return false;
  }

  /** الجماعة جبهة النصرة: a name whose head owns the next noun describes no noun with article. */
  private boolean isOtherBody(Range run, int j) {
    return j > run.first()
        && page.mentions().otherLast(j) > j
        && page.mentions().opensName(j)
        && page.isDefinite(j - 1)
        && !page.isDefinite(j)
        && !page.is(j - 1, SpeechWords.HONORIFIC)
        && (!page.is(j - 1, SpeechWords.ROLE) || page.is(j, SpeechWords.BODY))
        && !page.text().analysis(j).hasPreposition()
        && !page.startsWithConjunction(j);
  }

  /** المحتجون السلطات: behind people in the plural a noun with the article describes nobody. */
  boolean isSomebodyElse(int j) {
    return page.isDefinite(j)
        && !page.folded(j).endsWith(PLURAL)
        && !SubjectSplit.isNisba(page.folded(j))
        && !page.startsWithConjunction(j)
        && !page.isPreposition(j - 1)
        && !page.text().analysis(j).hasPreposition()
        && page.pos(j) == Pos.NOUN
        && page.isDefinite(j - 1);
  }

  /** الحكومة روسيا، فرنسا ألمانيا: neither owns the place behind it, but العاصمة صنعاء is one. */
  private boolean isAnotherPlace(int j) {
    return page.is(j, SpeechWords.PLACE)
        && page.mentions().opensName(j)
        && (!page.isDefinite(j) || isLandBehindNoun(j))
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && !page.isPreposition(j - 1)
        && page.isWord(j - 1)
        && !page.folded(j - 1).equals(AT)
        && (endsPlace(j - 1) || page.isDefinite(j - 1) && !page.is(j - 1, SpeechWords.PLACE));
  }

  /** التقرير المغرب: a country by one word with the article describes no noun. */
  private boolean isLandBehindNoun(int j) {
    return page.mentions().otherLast(j) == j
        && page.pos(j - 1) == Pos.NOUN
        && page.isDefinite(j - 1)
        && !page.is(j - 1, SpeechWords.ROLE | SpeechWords.HONORIFIC)
        && !SubjectSplit.isNisba(page.folded(j));
  }

  private boolean endsPlace(int j) {
    return page.is(j, SpeechWords.PLACE) && page.mentions().otherLast(j) == j;
  }

  /** واشنطن السلطات: a place owns no noun with the article, which is not adjective to it either. */
  private boolean isBehindPlace(Range run, int j) {
    boolean joined = page.startsWithConjunction(j - 1) && page.mentions().endsOther(j - 1);
    return (j - 1 == run.first() && page.is(j - 1, SpeechWords.PLACE) || joined)
        && !page.isDefinite(j - 1)
        && page.isDefinite(j)
        && page.pos(j) == Pos.NOUN
        && !SubjectSplit.isNisba(page.folded(j))
        && page.mentions().otherLast(j - 1) < j;
  }

  /** أبل التعليق: nor does a body by a foreign name own what is done. */
  private boolean isDeedBehindName(Range run, int j) {
    return j - 1 == run.first()
        && page.mentions().otherLast(j - 1) == j - 1
        && !page.isDefinite(j - 1)
        && !page.is(j - 1, SpeechWords.ANY | SpeechWords.PLACE)
        && page.isDefinite(j)
        && page.text().analysis(j).has(Analysis.MASDAR)
        && !SubjectSplit.isNisba(page.folded(j));
  }

  /** منظمة هيومن رايتس ووتش التحالف: so does a name of several words. */
  private boolean isBehindWholeName(int j) {
    return page.mentions().otherLast(j - 1) == j - 1
        && page.mentions().otherLast(j - 2) == j - 1
        && page.isDefinite(j)
        && page.pos(j) == Pos.NOUN
        && (page.isListedNoun(j) || !SubjectSplit.isNisba(page.folded(j)))
        && !page.startsWithConjunction(j)
        && !page.text().analysis(j).hasPreposition()
        && (!page.is(j, SpeechWords.ROLE | SpeechWords.HONORIFIC)
            || page.is(j, SpeechWords.ADDRESSEE));
  }

  /** ناشطون الحوثيين: a plural in ون without the article neither owns nor is described so. */
  boolean isBehindPeople(Range run, int j) {
    return j > run.first()
        && page.isWord(j - 1)
        && page.isDefinite(j)
        && !page.isDefinite(j - 1)
        && page.folded(j - 1).length() > SHORTEST_PLURAL
        && page.folded(j - 1).endsWith(PLURAL)
        && page.mentions().otherLast(j - 1) < j
        && page.mentions().personLast(j - 1) < 0;
  }
}
