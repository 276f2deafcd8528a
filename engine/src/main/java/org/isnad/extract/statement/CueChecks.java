package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;

/**
 * Decides whether a cue with its opening reports at all, or is a homograph, an attribute of the
 * noun before it, or said of a thing.
 */
final class CueChecks {

  private static final int NEAR = 6;
  private static final int LONG = 4;

  /** Words of a plain subject behind أن, at the most, and one more. */
  private static final int SUBJECT = 4;

  private static final String AGREE = "اتفق";
  private static final String EXCHANGE = "تبادل";
  private static final String WITNESS = "شهد";
  private static final String ALSO = "كما";
  private static final String THANK = "شكر";
  private static final String SHOW = "أظهر";
  private static final String WHAT = "ما";
  private static final String FROM = "من";
  private static final String PERHAPS = "قد";

  /** What is pointed at may show, prove and stress, but only a person says: وهو يقول. */
  private static final String SAY = "قال";

  private static final String CALL_UPON = "طالب";
  private static final String WARN = "حذر";

  /** Tokens of a subject before the participle that is said of it. */
  private static final int LONGEST_SUBJECT = 12;

  private final Page page;
  private final Topics topics;

  CueChecks(Page page) {
    this.page = page;
    topics = new Topics(page);
  }

  /** Whether the cue reports what stands behind the opening. */
  boolean reports(CueHit hit, Opening opening) {
    return isLikely(hit, opening)
        && !isAbstract(hit)
        && !isCarried(hit, opening)
        && !isDecided(hit, opening)
        && !topics.names(hit, opening)
        && (!hit.cue().lemma().equals(EXCHANGE) || isExchanged(hit, opening.at() - 1))
        && (!hit.cue().is(Frames.PERSONAL) || isPersonal(hit, opening) || isFelt(hit, opening));
  }

  /** تبادل الطرفان الاتهامات بكذا: of what is exchanged, accusations tell what for. */
  boolean isExchanged(CueHit hit, int token) {
    return hit.cue().lemma().equals(EXCHANGE)
        && page.isWord(token)
        && switch (page.folded(token)) {
          case "الاتهامات", "الاتهام", "اتهامات" -> true;
          default -> false;
        };
  }

  /** ووجه الوزير بتنفيذ، ووجه بتنفيذ, not وجه الطيران ضربة بصاروخ. */
  private boolean isPersonal(CueHit hit, Opening opening) {
    int subject = hit.end();
    boolean somebody =
        page.is(subject, SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.BODY)
                && !page.is(subject, SpeechWords.DOCUMENT)
            || page.mentions().personFirst(subject) == subject;
    boolean dropped = hit.conjoined() && !hit.cue().is(Frames.ADDRESSES) && opening.at() == subject;
    return !hit.form().enclitic() && (somebody || dropped);
  }

  /** اتفقوا على أن تعقد: what is agreed on to be done is a deed, what is held to be so is said. */
  private boolean isDecided(CueHit hit, Opening opening) {
    if (!hit.cue().lemma().equals(AGREE)) {
      return false;
    }
    int first = opening.content();
    boolean held = page.isComplementiser(first - 1) && page.isPreposition(first - 2);
    boolean done = page.pos(first) == Pos.VERB && page.text().analysis(first).has(Analysis.PRESENT);
    return !held || done && !page.hasPronoun(first - 1);
  }

  private boolean isLikely(CueHit hit, Opening opening) {
    if (hit.cue().register() == Cue.Register.CHANNEL && !opening.isStrong()) {
      return false;
    }
    if (hit.form().shape() == CueForm.Shape.MASDAR) {
      return hit.cue().is(Frames.NOMINAL)
              && (opening.isStrong() || isOwned(hit, opening) || governs(hit, opening))
          || tellsClause(hit, opening);
    }
    if (isQuality(hit)) {
      return false;
    }
    if (hit.form().isParticiple()) {
      return !isCalledUpon(hit) && isFreeParticiple(hit, opening);
    }
    if (!hit.cue().is(Frames.HOMOGRAPH)) {
      return true;
    }
    boolean seen = opening.at() - hit.end() > NEAR || opening.isQuotedObject(page);
    if (hit.cue().lemma().equals(WITNESS) && seen) {
      return false; // شهدت المدينة أحداثا
    }
    return CueSpotter.readsAsVerb(page, hit)
        || isAlso(hit, opening)
        || isPredicate(hit, opening)
        || opensSentence(hit)
        || page.isComma(hit.first() - 1) && page.mentions().personFirst(hit.end()) == hit.end()
        || page.is(opening.content(), SpeechWords.BELIEF | SpeechWords.FEELING)
        || isFelt(hit, opening)
        || isAsked(hit)
        || isThanking(hit)
        || isDescribing(hit, opening)
        || isLongVerb(hit)
            && opening.kind() == Opening.Kind.CLAUSE
            && (opening.at() == hit.end() || isMeanwhile(hit.first() - 1))
        || opening.kind() == Opening.Kind.CLAUSE
            && page.isComma(hit.first() - 1)
            && opening.at() - hit.end() <= NEAR
        || opening.isStrong()
            && (hit.conjoined() || hit.first() == page.sentenceStart(hit.first()));
  }

  /**
   * إن الحكومة مطالبة بالتدخل: right behind the subject the participle tells what is asked of it.
   */
  private boolean isCalledUpon(CueHit hit) {
    if (!hit.cue().lemma().equals(CALL_UPON)) {
      return false;
    }
    int least = Math.max(page.sentenceStart(hit.first()), hit.first() - LONGEST_SUBJECT);
    for (int j = hit.first() - 1; j > least; j--) {
      if (page.isComplementiser(j)) {
        return !page.hasPronoun(j);
      }
      if (page.isComma(j) || page.isWord(j) && page.pos(j) == Pos.VERB || page.hit(j) != null) {
        return false;
      }
    }
    return false;
  }

  /** الرئيس حذر للغاية: how somebody is. */
  private boolean isQuality(CueHit hit) {
    return hit.cue().lemma().equals(WARN)
        && page.isWord(hit.end())
        && switch (page.folded(hit.end())) {
          case "للغاية", "جدا" -> true;
          default -> false;
        };
  }

  /** الذي بين أن، الذي عبر عن سعادته: behind a relative, right before what it governs. */
  private boolean isDescribing(CueHit hit, Opening opening) {
    boolean governs =
        opening.kind() == Opening.Kind.CLAUSE || opening.kind() == Opening.Kind.PREPOSITION;
    String relative = page.isWord(hit.first() - 1) ? page.folded(hit.first() - 1) : "";
    boolean own = relative.endsWith(hit.form().feminine() ? "التي" : "الذي");
    return own
        && hit.form().shape() == CueForm.Shape.PAST
        && governs
        && opening.at() - hit.end() <= 1;
  }

  /** طلب منه، لكنه طلب من المجلس، وطلب من السكان: the one asked stands right behind. */
  private boolean isAsked(CueHit hit) {
    boolean from = page.isWord(hit.end()) && page.folded(hit.end()).equals(FROM);
    int before = hit.first() - 1;
    boolean subject = page.hasPronoun(before) || page.is(before, SpeechWords.CONNECTOR);
    return hit.cue().takes(Frames.REQUEST)
        && hit.form().isVerb()
        && (page.is(hit.end(), SpeechWords.ASKED) || from && (hit.conjoined() || subject));
  }

  /** كما شكر كل من، من جانبه، شكر المحافظ، كلمة شكر فيها: what follows is thanked, or thanks. */
  private boolean isThanking(CueHit hit) {
    if (!hit.cue().lemma().equals(THANK) || hit.form().shape() != CueForm.Shape.PAST) {
      return false;
    }
    int before = hit.first() - 1;
    boolean also = page.isWord(before) && page.folded(before).equals(ALSO);
    boolean turn = page.isComma(before) && Adjuncts.isForOnesPart(page, before - 2);
    boolean all =
        page.is(hit.end(), SpeechWords.WHOLE) && !page.text().analysis(hit.end()).hasPreposition();
    return page.is(hit.end(), SpeechWords.WITHIN)
        || all && (also || turn || hit.conjoined())
        || (turn || Adjuncts.isForOnesPart(page, before - 1)) && page.canSpeak(hit.end());
  }

  /** عبر السكان عن سعادتهم, not عبر المواقع تعبيرا عن غضبهم. */
  private boolean isFelt(CueHit hit, Opening opening) {
    return page.isWord(opening.content())
        && ActionNouns.isOwnFeeling(page, opening.content())
        && !page.is(hit.end(), SpeechWords.CHANNEL | SpeechWords.PLATFORM);
  }

  /** فيما أظهر تحليل أن: behind it stands a verb. */
  private boolean isMeanwhile(int j) {
    return page.is(j, SpeechWords.MEANWHILE | SpeechWords.CONNECTOR)
        && !page.is(j, SpeechWords.NEGATION);
  }

  /** تقرير أظهر أن: of four letters and more, right before its clause it is no noun. */
  private boolean isLongVerb(CueHit hit) {
    boolean other =
        switch (hit.cue().lemma()) {
          case "أجمع", "أعلم" -> true; // للعالم أجمع أن، أنا أعلم أن
          default -> false;
        };
    return !other
        && hit.form().shape() == CueForm.Shape.PAST
        && page.folded(hit.first()).length() >= LONG
        && page.folded(hit.first()).charAt(0) == Letters.ALIF;
  }

  /**
   * خلص أحد الخبراء إلى, ونص الاتفاق على: at the head of a sentence, with somebody who speaks, or
   * what tells in writing, right behind it.
   */
  private boolean opensSentence(CueHit hit) {
    long speakers = SpeechWords.ROLE | SpeechWords.BODY | SpeechWords.COLLECTIVE;
    boolean shows = hit.cue().lemma().equals(SHOW); // أظهر استطلاع
    if (hit.cue().register() == Cue.Register.DOCUMENT && (shows || page.isDefinite(hit.end()))) {
      speakers |= Documents.ANY | SpeechWords.BASIS;
    }
    return hit.form().shape() == CueForm.Shape.PAST
        && hit.first() == page.sentenceStart(hit.first())
        && (page.is(hit.end(), speakers) || page.mentions().personFirst(hit.end()) == hit.end());
  }

  /**
   * كما حذر المدير، كما كشف أن: behind كما, with somebody who speaks behind it, or at the head of a
   * sentence with what it governs near, the homograph is the verb.
   */
  private boolean isAlso(CueHit hit, Opening opening) {
    int before = hit.first() - 1;
    if (!page.isWord(before) || !page.folded(before).equals(ALSO)) {
      return false;
    }
    boolean opens =
        before == page.sentenceStart(before) && hit.form().shape() == CueForm.Shape.PAST;
    return page.is(hit.end(), SpeechWords.ROLE | SpeechWords.BODY)
        || page.mentions().personFirst(hit.end()) == hit.end()
        || opens && opening.kind() != Opening.Kind.OBJECT && opening.at() - hit.end() <= NEAR;
  }

  /** أن التقرير خلص إلى كذا: right behind the subject of أن, with what it governs behind it. */
  private boolean isPredicate(CueHit hit, Opening opening) {
    int head = hit.first() - 1;
    if (hit.form().shape() != CueForm.Shape.PAST || opening.at() != hit.end()) {
      return false;
    }
    while (head > hit.first() - SUBJECT && page.isDefinite(head)) {
      head--;
    }
    return head < hit.first() - 1
        && page.isComplementiser(head)
        && opening.kind() == Opening.Kind.PREPOSITION;
  }

  /** إعلان الحكومة فتح تحقيق: a verbal noun with whose it is and what was said. */
  private boolean isOwned(CueHit hit, Opening opening) {
    return opening.at() > hit.end()
        && !hit.form().enclitic()
        && !page.isDefinite(hit.first())
        && (page.canSpeak(hit.end()) || page.isNumber(hit.end()))
        && !page.isPreposition(hit.end())
        && (page.isPreposition(hit.first() - 1)
            || page.is(hit.first() - 1, SpeechWords.ADJUNCT)
            || hit.first() > 0 && page.pos(hit.first() - 1) == Pos.VERB);
  }

  /** بعد إعلانها عن استثمار، بدعوته إلى الحوار: whose it is, and right behind it what was said. */
  private static boolean governs(CueHit hit, Opening opening) {
    return hit.form().enclitic()
        && opening.kind() == Opening.Kind.PREPOSITION
        && opening.at() == hit.end();
  }

  /** مع إقراره بأن، إشارته إلى أن: whose it is, and right behind it the clause. */
  private boolean tellsClause(CueHit hit, Opening opening) {
    return hit.form().enclitic()
        && hit.cue().register() == Cue.Register.SPEECH
        && opening.kind() == Opening.Kind.CLAUSE
        && (opening.at() == hit.end()
            || opening.at() == hit.end() + 1 && page.isPreposition(hit.end()));
  }

  /** A participle that describes the noun before it is no cue. */
  private boolean isFreeParticiple(CueHit hit, Opening opening) {
    int before = hit.first() - 1;
    if (hit.conjoined() && opening.kind() == Opening.Kind.OBJECT && hit.form().feminine()) {
      return !page.isWord(before); // الحديقة الخضراء ومدينة نصر
    }
    if (hit.conjoined()
        || page.mark(before) != 0
        || hit.first() == page.sentenceStart(hit.first())) {
      return true;
    }
    if (isDone(hit.cue().lemma())
        && opening.at() == hit.end()
        && opening.kind() == Opening.Kind.PREPOSITION) {
      return false; // كان الاجتماع مهددا بالتأجيل
    }
    if (opening.at() == hit.end() && QuotedWords.follow(page, opening)) {
      return true; // قال الرئيس مهددا «…»
    }
    boolean near = opening.at() <= hit.end() + 1 || opening.isStrong() && !hit.form().feminine();
    boolean indefinite =
        page.isWord(before) && !page.isDefinite(before) && !page.isGivenName(before);
    if (opening.kind() == Opening.Kind.OBJECT
        && indefinite
        && page.pos(before).isNominal()
        && !page.text().form(before).isUnknown()) {
      return false;
    }
    boolean describes =
        page.isNumber(before)
            || hit.form().plural() && indefinite && !opening.isStrong()
            || hit.form().feminine() && !page.isDefinite(before) && !opening.isStrong();
    return near && !describes && !page.isPreposition(before);
  }

  /** مهدد، متهم: without an object behind it the participle tells what is done to its noun. */
  private static boolean isDone(String lemma) {
    return switch (lemma) {
      case "هدد", "اتهم" -> true;
      default -> false;
    };
  }

  /** الفيديو الذي أوردته الصحيفة: the pronoun stands for a thing, and nothing is said of it. */
  private boolean isCarried(CueHit hit, Opening opening) {
    return hit.form().enclitic()
        && hit.form().isVerb()
        && page.is(hit.first() - 1, SpeechWords.RELATIVE)
        && (!opening.isStrong()
            || opening.kind() == Opening.Kind.QUOTE && !page.isColon(opening.at())
            || hit.cue().is(Frames.HOMOGRAPH) && opening.kind() != Opening.Kind.CLAUSE)
        && !hit.cue().takes(Frames.PREDICATION);
  }

  /** ما يؤكد أن، مما قد يشير إلى: nobody speaks. */
  private boolean isAbstract(CueHit hit) {
    boolean perhaps = page.isWord(hit.first() - 1) && page.folded(hit.first() - 1).equals(PERHAPS);
    int before = hit.first() - (perhaps ? 2 : 1);
    if (!hit.form().isVerb() || hit.conjoined() || !page.isWord(before)) {
      return false;
    }
    boolean says = hit.cue().lemma().equals(SAY);
    if (says && page.folded(before).equals(WHAT) && page.hasPronoun(hit.end())) {
      return false; // ما قال إنه
    }
    return !hit.form().enclitic()
        && !WhatBefore.isUsually(page, before)
        && page.is(before, SpeechWords.ABSTRACT)
        && !isGoverned(before)
        && !(says && page.pos(before) == Pos.PRONOUN);
  }

  /** في غضون ذلك، بعد ذلك: the state of things says when, it is no subject. */
  private boolean isGoverned(int pointer) {
    int head = pointer - 1;
    return page.isWord(head)
        && (page.isPreposition(head)
            || page.is(head, SpeechWords.ADJUNCT)
            || page.isPreposition(head - 1) && !page.isDefinite(head));
  }
}
