package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Recognises content that opens as the object of its cue: a verbal noun, a tale that is denied, a
 * feeling, or what has the head ما, behind a subject that is complete.
 */
final class ObjectOpenings {

  private static final String REFUSE = "رفض";
  private static final String THE = "ال";
  private static final int SHORTEST_ACTION = 6;

  private static final String ANY = "اي";
  private static final String HELP = "المساعدة";
  private static final String PLURAL = "ون";
  private static final String NISBA = "ية";
  private static final String FROM = "من";
  private static final String CLAIM = "زعم";
  private static final String OCCASION = "بمناسبة";
  private static final String GOD = "الله";
  private static final String SEVERAL = "عدة";
  private static final String MENTION = "ذكر";
  private static final String NAMES = "اسماء";
  private static final int LONG_PLURAL = 5;
  private static final int FARTHEST_CLAUSE = 14;

  private final Page page;
  private final PlainVerbs verbs;
  private final ToldFeelings feelings;
  private final PhraseCloses closes;
  private final TellersBehind tellers;

  ObjectOpenings(Page page, PlainVerbs verbs) {
    this.page = page;
    this.verbs = verbs;
    feelings = new ToldFeelings(page);
    closes = new PhraseCloses(page);
    tellers = new TellersBehind(page, new Documents(page));
  }

  /** The opening with the word at the token; null if it is no object of the cue. */
  @Nullable Opening at(CueHit hit, int j) {
    Cue cue = hit.cue();
    boolean titled =
        page.is(j - 1, SpeechWords.HONORIFIC)
            && page.mentions().otherLast(j - 1) < 0 // تنظيم الدولة
            && !(page.isDefinite(j - 1) && ActionNouns.isOwnAction(page, j)) // الفريق تعاقده
            && !page.is(j - 1, SpeechWords.HIS_TITLE)
            && j > hit.end();
    if (page.mentions().goesOnAt(j)
        || titled && !page.isPreposition(j)
        || page.is(j - 1, SpeechWords.RELATIVE) // الذي طلب: a verb, however it is spelt
        || page.isEachOf(j) // أكد كل من الوزير والسفير
        || page.is(j, SpeechWords.ISSUED) // تقرير صدر في الصيف
        || tellers.isAt(hit, j)
        || hit.cue().lemma().equals(CLAIM) && clauseIsNear(j) // زعم خبر بالصحيفة أن
        || isPrayer(j)
        || page.is(j, SpeechWords.SELF) && !page.isWord(j + 1) // يورد المتحدث نفسه
        || Namelessness.opens(page, j)
        || TimesOfDay.opens(page, j)
        || isSide(page.folded(j))) {
      return null;
    }
    if (cue.takes(Frames.WHAT) && page.folded(j).equals("ما") && isRelative(j)) {
      return new Opening(Opening.Kind.OBJECT, j, j);
    }
    if (cue.takes(Frames.TALE) && page.is(j, SpeechWords.TALE) && closesSubject(hit, j)) {
      return new Opening(Opening.Kind.OBJECT, j, j);
    }
    if (cue.takes(Frames.DEED) && isDeed(j) && closesSubject(hit, j)) {
      return new Opening(Opening.Kind.OBJECT, j, j);
    }
    if (cue.takes(Frames.TALE) && page.folded(j).equals(ANY) && closesSubject(hit, j)) {
      return new Opening(Opening.Kind.OBJECT, j, j); // نفى أي علاقة
    }
    if (j == hit.end() && (page.mentions().opensName(j) || tellers.agreesWith(hit, j))) {
      return null;
    }
    boolean own = ActionNouns.isOwnAction(page, j);
    if (cue.takes(Frames.FEELING)
        && (feelings.isOwnAt(hit, j) || feelings.isToldAt(hit, j) && closesSubject(hit, j))) {
      return new Opening(Opening.Kind.OBJECT, j, j);
    }
    if (!cue.takes(Frames.ACTION) && !cue.takes(Frames.REQUEST) && !isMentioned(hit, j)) {
      return null;
    }
    if (!own
        && !isBound(hit, j)
        && !isFreeAction(j)
        && !opensDefiniteAction(hit, j)
        && !isFreeObject(hit, j)) {
      return null;
    }
    boolean closed =
        j == hit.end()
            || isBound(hit, j)
            || (closes.before(hit, j)
                    || !isOpenRole(j - 1)
                        && (closesPhrase(j - 1) || isBehindForum(j) || closesAsked(hit, j - 1)))
                && !verbs.standsBetween(hit.end(), j);
    return closed && !isGoverned(j) ? new Opening(Opening.Kind.OBJECT, j, j) : null;
  }

  /** ما نشر, not ما لم يتراجع: unless. */
  private boolean isRelative(int what) {
    return page.isWord(what + 1) && !page.folded(what + 1).equals("لم");
  }

  /** حفظه الله، رحمه الله: what is wished behind a name. */
  private boolean isPrayer(int j) {
    return page.isWord(j + 1) && page.folded(j + 1).equals(GOD);
  }

  /** الهجوم، غالبية هذه الهجمات. */
  private boolean isDeed(int j) {
    int deed = page.is(j, SpeechWords.WHOLE | SpeechWords.BLAME) ? j + 1 : j;
    deed = page.isWord(deed) && page.pos(deed) == Pos.DEMONSTRATIVE ? deed + 1 : deed;
    return page.isWord(deed) && page.words().isDeed(page.folded(deed));
  }

  /** ، معلنا وقف، مثمنا جهوده: right behind a participle that stands apart. */
  private boolean isBound(CueHit hit, int j) {
    int behind = hit.end();
    while (behind < j
        && (ActionNouns.isAlso(page, behind) || page.is(behind, SpeechWords.ADVERB))) {
      behind++;
    }
    return hit.form().isParticiple()
        && j == behind
        && (page.isComma(hit.first() - 1) || isCircumstance(hit))
        && !page.is(j, SpeechWords.BEHIND_PREPOSITION | SpeechWords.ADVERB)
        && (page.pos(j).isNominal() || page.is(j, SpeechWords.WHOLE));
  }

  /** الرئيس مثمنا جهوده: who praises or blames at the same time, in the accusative. */
  private boolean isCircumstance(CueHit hit) {
    String word = page.folded(hit.first());
    boolean judges =
        switch (hit.cue().stance()) {
          case PRAISE, CONDEMN -> true;
          default -> false;
        };
    return judges
        && word.charAt(word.length() - 1) == Letters.ALIF
        && (page.isDefinite(hit.first() - 1) || page.mentions().endsPerson(hit.first() - 1));
  }

  /** شخصيات سياسية: of the same ending as a verbal noun, it describes the noun before it. */
  private boolean isAdjective(int j) {
    int before = j - 1;
    if (page.folded(j).equals(SEVERAL)) {
      return true;
    }
    return page.folded(j).endsWith(NISBA)
        && !page.is(j, SpeechWords.ACTION)
        && page.isWord(before)
        && page.pos(before) != Pos.VERB
        && page.hit(before) == null
        && !page.isDefinite(before)
        && !page.isPreposition(before)
        && (describesSpeaker(j) || page.canSpeak(before));
  }

  /** مصادر قضائية مطلعة: a participle behind an adjective of whoever speaks is another. */
  private boolean isOneMore(int j) {
    String word = page.folded(j);
    return word.charAt(0) == Letters.MIM
        && word.charAt(word.length() - 1) == Letters.TA_MARBUTA
        && page.pos(j) == Pos.ADJECTIVE
        && !page.is(j, SpeechWords.ACTION)
        && describesSpeaker(j - 1);
  }

  private boolean isFreeAction(int j) {
    return ActionNouns.isAction(page, j, 0)
        && !(page.text().form(j).isUnknown() && page.is(j - 1, SpeechWords.COLLECTIVE)) // أتراك
        && !isAdjective(j)
        && !isOneMore(j)
        && !page.isDefinite(j)
        && !page.isPreposition(j)
        && !page.is(j, SpeechWords.ADJUNCT | SpeechWords.OPENS_PHRASE)
        && (!page.is(j, SpeechWords.ADVERB) || ownsNext(j));
  }

  /** مباشرة اللجنة أعمالها, not رسميا or مباشرة على الهواء. */
  private boolean ownsNext(int j) {
    String word = page.folded(j);
    return word.charAt(word.length() - 1) == Letters.TA_MARBUTA && page.pos(j + 1) == Pos.NOUN;
  }

  /**
   * تقترح الحكومة مأسسة الحوار: an indefinite noun that owns the next describes no subject with the
   * article.
   */
  private boolean isFreeObject(CueHit hit, int j) {
    int before = j - 1;
    boolean subject =
        before >= hit.end()
            && (page.isDefinite(before)
                || page.mentions().endsPerson(before)
                || describesSpeaker(before))
            && page.canSpeak(hit.end());
    return subject
        && hit.form().isVerb()
        && page.pos(j) == Pos.NOUN
        && page.isDefinite(j + 1)
        && !page.isDefinite(j)
        && (areNames(j) || !page.canSpeak(j) && !page.is(j, SpeechWords.MUTE))
        && !page.text().analysis(j).hasPreposition()
        && !page.startsWithConjunction(j)
        && !page.is(j, SpeechWords.TIME | SpeechWords.ADJUNCT)
        && page.mentions().otherLast(j) < 0
        && !clauseFollows(j);
  }

  /** أعلنت اللجنة أسماء الفائزين: of many, no woman's name. */
  private boolean areNames(int j) {
    return page.folded(j).equals(NAMES) && page.mentions().personFirst(j) < 0;
  }

  /** ذكرت مصادر طبية مقتل خمسة: what happened, with no clause behind it. */
  private boolean isMentioned(CueHit hit, int j) {
    return hit.cue().lemma().equals(MENTION)
        && hit.form().shape() == CueForm.Shape.PAST
        && !hit.form().enclitic()
        && j > hit.end()
        && page.is(hit.end(), SpeechWords.COLLECTIVE | Documents.ANY)
        && !page.isDefinite(hit.end())
        && page.is(j, SpeechWords.ACTION)
        && !page.isDefinite(j)
        && !clauseFollows(j);
  }

  /** رئيس المجلس غرب العراق: where somebody is. */
  private static boolean isSide(String word) {
    return switch (word) {
      case "شمال", "جنوب", "شرق", "غرب", "وسط", "شمالي", "جنوبي", "شرقي", "غربي" -> true;
      default -> false;
    };
  }

  private boolean clauseIsNear(int j) {
    int end = Math.min(page.sentenceEnd(j), j + FARTHEST_CLAUSE);
    for (int k = j; k < end; k++) {
      if (page.isComplementiser(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean clauseFollows(int j) {
    int end = page.sentenceEnd(j);
    for (int k = j; k < end; k++) {
      if (page.isComplementiser(k) || page.isColon(k)) {
        return true;
      }
    }
    return false;
  }

  /** قبل أيام، منذ أسبوع: with the word before it tells when. */
  private boolean isSpan(int j) {
    return page.is(j - 1, SpeechWords.ADJUNCT | SpeechWords.BEFORE_CLAUSE)
        && page.isWord(j)
        && switch (page.folded(j)) {
          case "ايام", "ساعات", "اسابيع", "اشهر", "سنوات", "يومين", "اسبوع", "شهر", "عام" -> true;
          default -> false;
        };
  }

  /** هذه الأنباء, not هذا alone: a proposal is refused, news is denied. */
  private boolean isToldTale(int j) {
    return page.pos(j) != Pos.DEMONSTRATIVE
        || page.is(j + 1, SpeechWords.TALE) && page.pos(j + 1) != Pos.DEMONSTRATIVE;
  }

  private boolean closesSubject(CueHit hit, int j) {
    return !page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && (!hit.cue().lemma().equals(REFUSE) || isToldTale(j))
        && (j == hit.end() || closes.behindManner(hit, j) || endsHere(j) && !isGoverned(j));
  }

  /** المتحدث باسم حماس نبأ: behind a whole name, too. */
  private boolean endsHere(int j) {
    boolean named = page.mentions().endsOther(j - 1) && !page.mentions().beginsInside(j);
    return named || closesPhrase(j - 1);
  }

  /** Whether a preposition governs the noun; نفى فيها سقوط المدينة: one with a pronoun does not. */
  private boolean isGoverned(int j) {
    long pronouns = SpeechWords.RESUMPTIVE | SpeechWords.WITHIN | SpeechWords.ASKED;
    boolean complete = page.is(j - 1, pronouns);
    boolean occasion = page.isWord(j - 1) && page.folded(j - 1).equals(OCCASION);
    return occasion || page.isPreposition(j - 1) && (!complete || clauseFollows(j));
  }

  /** أعلنت الوزارة السيطرة على: a verbal noun with the article behind a definite subject. */
  private boolean opensDefiniteAction(CueHit hit, int j) {
    int commas = 0;
    for (int k = hit.end(); k < j; k++) {
      commas += page.isComma(k) ? 1 : 0;
    }
    boolean named = commas == 1 && page.mentions().endsPerson(j - 2);
    boolean setApart = (commas > 0 && commas % 2 == 0 || named) && page.isComma(j - 1);
    if (commas > 0 && !setApart && !isAskedOf(hit, j)) {
      return false;
    }
    return j > hit.end()
        && page.isDefinite(j)
        && page.folded(j).startsWith(THE)
        && (setApart
            || page.isDefinite(j - 1)
            || page.mentions().endsPerson(j - 1)
            || page.is(j - 1, SpeechWords.PLACE | SpeechWords.TIME)
            || page.isNumber(j - 1)
            || hit.cue().takes(Frames.REQUEST)
                && (page.is(j - 1, SpeechWords.ASKED) || isSpan(j - 1))
            || isIndefinitePair(hit, j))
        && (page.text().analysis(j).has(Analysis.MASDAR) || page.is(j, SpeechWords.ACTION))
        && (page.folded(j).length() >= SHORTEST_ACTION || page.is(j, SpeechWords.ACTION))
        && (leadsOn(j + 1) || hit.cue().stance() == Stance.CONDEMN || isAskedOf(hit, j))
        && !SubjectSplit.isNisba(page.folded(j))
        && (!page.is(j, SpeechWords.SPEAKERS & ~SpeechWords.DOCUMENT) || isHelp(hit, j));
  }

  /** طلب من الحلف المساعدة في: help, no woman who helps. */
  private boolean isHelp(CueHit hit, int j) {
    return page.folded(j).equals(HELP) && page.isPreposition(j + 1) && isAskedOf(hit, j);
  }

  /** طلبوا من السكان الخروج: whom something is asked of stands between. */
  private boolean isAskedOf(CueHit hit, int j) {
    boolean asks = hit.cue().takes(Frames.REQUEST);
    boolean from = false;
    for (int k = hit.end(); asks && k < j; k++) {
      from |= page.is(k, SpeechWords.ASKED) || page.isWord(k) && page.folded(k).equals(FROM);
    }
    return from;
  }

  /** طلب منهم، طلب من شقيقه: with whose he is, the one asked is told. */
  private boolean closesAsked(CueHit hit, int j) {
    boolean theirs = page.isWord(j) && page.text().analysis(j).has(Analysis.ENCLITIC);
    return hit.cue().takes(Frames.REQUEST)
        && (page.is(j, SpeechWords.ASKED) || theirs && isAskedOf(hit, j));
  }

  /** التوصل إلى، الانتهاء من: a preposition follows where the verbal noun acts. */
  private boolean leadsOn(int j) {
    return page.isPreposition(j) || page.isWord(j) && page.text().analysis(j).hasPreposition();
  }

  /** فصائل معارضة التوصل إلى: an adjective without the article owns nothing. */
  private boolean isIndefinitePair(CueHit hit, int j) {
    return j == hit.end() + 2 && page.pos(j - 1) == Pos.ADJECTIVE && page.canSpeak(hit.end());
  }

  /** أخصائي طب: a role without the article goes on with the noun behind it. */
  private boolean isOpenRole(int j) {
    return page.is(j, SpeechWords.ROLE)
        && !page.is(j - 1, SpeechWords.FORUM)
        && !page.isDefinite(j)
        && !page.mentions().endsPerson(j);
  }

  /** نفت الشركة في بيان وجود شراكة, not في بيان نشره. */
  private boolean isBehindForum(int j) {
    boolean carried = page.is(j, SpeechWords.PUBLISHES) && page.isPreposition(j + 1);
    return page.is(j - 1, SpeechWords.FORUM)
        && page.isIn(j - 2)
        && !carried // في بيان نشر على موقعه
        && (page.is(j, SpeechWords.ACTION) || page.text().analysis(j).has(Analysis.MASDAR))
        && !page.text().analysis(j).has(Analysis.ENCLITIC);
  }

  /** خلال مؤتمر صحافي، في بيان مقتضب: where it was said ends with its adjective. */
  private boolean describesForum(int j) {
    return page.isWord(j)
        && page.is(j - 1, SpeechWords.FORUM)
        && (page.isPreposition(j - 2) || page.is(j - 2, SpeechWords.ADJUNCT))
        && page.pos(j).isNominal()
        && !page.isDefinite(j)
        && !ActionNouns.isAction(page, j, 0);
  }

  /** مصادر أمنية عراقية: adjectives behind somebody who speaks end the phrase. */
  private boolean describesSpeaker(int j) {
    int head = j;
    while (head > 0 && page.isWord(head) && isDescription(head)) {
      head--;
    }
    return head < j && page.canSpeak(head);
  }

  private boolean isDescription(int j) {
    String word = page.folded(j);
    if (page.is(j, SpeechWords.SPEAKERS)
        || page.mentions().personFirst(j) >= 0
        || page.text().form(j).isUnknown()
        || page.text().analysis(j).hasPreposition()
        || page.isDefinite(j)) {
      return false;
    }
    return page.pos(j) == Pos.ADJECTIVE || SubjectSplit.isNisba(word) || word.endsWith(NISBA);
  }

  /** Whether a noun phrase may end with the token, so that an object may follow. */
  private boolean closesPhrase(int j) {
    return page.isDefinite(j)
        || page.isComma(j)
        || page.isNumber(j)
        || page.isQuoteMark(j)
        || isSpan(j)
        || page.mark(j) == ')'
        || page.is(j, SpeechWords.TIME | SpeechWords.ADJUNCT | SpeechWords.ADVERB)
        || page.is(j, SpeechWords.MONTH)
        || page.is(j, SpeechWords.HIS_TITLE)
        || page.is(j, SpeechWords.PLACE | SpeechWords.RESUMPTIVE | SpeechWords.WITHIN)
        || page.mentions().endsPerson(j)
        || page.isWord(j)
            && page.folded(j).length() > LONG_PLURAL
            && page.folded(j).endsWith(PLURAL)
        || describesSpeaker(j)
        || describesForum(j)
        || closes.behindInsertion(j)
        || page.text().form(Math.max(j, 0)).isUnknown()
        || page.isGivenName(j);
  }
}
