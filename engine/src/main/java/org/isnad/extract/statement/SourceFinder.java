package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds the words that name who speaks: behind the verb, before it, or before a relative. */
final class SourceFinder {

  private static final String AS_FOR = "اما";
  private static final String BUT = "لكن";
  private static final String WHAT = "ما";

  /** والوزارة إذ تعلن ذلك تؤكد: the clause it opens has its subject before it. */
  private static final String AS = "اذ";

  private final Page page;
  private final NounPhrases nouns;
  private final Leads leads;
  private final Addressees addressees;
  private final Strangers strangers;
  private final Pluperfects pluperfects;
  private final Antecedents antecedents;

  SourceFinder(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
    leads = new Leads(page, nouns);
    addressees = new Addressees(page);
    strangers = new Strangers(page);
    pluperfects = new Pluperfects(page, nouns);
    antecedents = new Antecedents(page, nouns);
  }

  /**
   * The source of a cue; null where its subject is dropped.
   *
   * @param clauseStart first token of the clause that may hold a subject before the verb
   */
  @Nullable Range find(CueHit hit, Opening opening, int clauseStart) {
    if (hit.form().isParticiple() || ownSubject(hit.first() - 1)) {
      return null;
    }
    Range lead = hit.form().isVerb() ? leading(hit, clauseStart) : null;
    Range before = lead != null && isSpokenIn(lead, hit) ? null : lead;
    boolean adjacent = before != null && before.last() == leads.beforeAuxiliaries(hit.first());
    if (before != null && adjacent && before.last() < hit.first() - 1) {
      return before; // كان الوزير قد حث الدولة
    }
    boolean apposed =
        before != null && page.isComma(hit.first() - 1) && before.last() == hit.first() - 2;
    apposed &= before != null && page.canSpeak(before.first()) && hasComma(before);
    if (before != null && (adjacent || apposed) && hit.cue().is(Frames.ADDRESSES)) {
      return before; // رئيس الحكومة، سامر خليل، دعا الشركات إلى
    }
    if (hit.form().shape() == CueForm.Shape.MASDAR && hit.form().enclitic()) {
      return null;
    }
    if (callsSo(hit)) {
      return null;
    }
    Range where = describesWhere(hit) ? nouns.read(hit.end() + 1, opening.at()) : null;
    if (where != null && isTargetAlone(where, hit)) {
      return null;
    }
    if (where != null && page.canSpeak(where.first())) {
      return where;
    }
    Range behind = nouns.read(hit.end(), Channels.relayIn(page, hit.end(), opening.at()));
    if (before != null
        && adjacent
        && behind != null
        && (behind.first() > hit.end()
            || page.mentions().isForMedium(behind.first()) // مصادر قالت لرويترز
            || outranks(before, behind))) {
      return before;
    }
    if (behind != null
        && hit.conjoined()
        && hit.cue().takes(Frames.PREDICATION)
        && !Throwing.throwsBlame(hit.cue())) {
      Range run = nouns.read(hit.end(), page.sentenceEnd(hit.first()));
      if (run != null && new SubjectSplit(page).isBlamed(run)) {
        return before;
      }
    }
    if (hit.form().plural() && hit.form().shape() == CueForm.Shape.PAST) {
      return before; // ودعوا روسيا إلى: the ending is the subject
    }
    boolean mayDrop =
        hit.conjoined() || before != null || page.is(hit.first() - 1, SpeechWords.ADDS);
    boolean split =
        behind != null
            && page.is(behind.first(), SpeechWords.ADDRESSEE)
            && hit.cue().takes(Frames.PREDICATION)
            && opening.kind() == Opening.Kind.OBJECT
            && opening.at() > behind.first(); // وناشد أهالي القرية المحافظ
    if (behind != null
        && hit.form().isVerb()
        && !split
        && (mayDrop && addressees.isObject(behind.first(), hit)
            || addressees.isAddressed(behind.first(), hit))) {
      behind = null;
    }
    if (behind != null
        && page.hasPronoun(hit.first() - 1)
        && page.is(behind.first(), SpeechWords.BEHIND_PREPOSITION)) {
      return before; // أنه قال للرئيس
    }
    if (behind != null && isSaidOutright(behind.first(), hit)) {
      return before;
    }
    boolean pointer = behind != null && page.pos(behind.first()) == Pos.DEMONSTRATIVE;
    return behind != null && !(pointer && before != null) ? behind : before;
  }

  private boolean hasComma(Range phrase) {
    for (int j = phrase.first(); j <= phrase.last(); j++) {
      if (page.isComma(j)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Range leading(CueHit hit, int clauseStart) {
    Range near = before(hit, clauseStart);
    return near == null ? pluperfects.subject(hit) : near;
  }

  /** وأضاف، نتشرف بأن: behind a comma begins what was said, unless somebody stands there. */
  private boolean isSaidOutright(int head, CueHit hit) {
    return hit.conjoined()
        && hit.form().isVerb()
        && page.isComma(hit.end())
        && head == hit.end() + 1
        && page.isWord(head)
        && !page.isDefinite(head)
        && !page.is(head, SpeechWords.SPEAKERS)
        && !page.isGivenName(head)
        && page.mentions().personFirst(head) < 0
        && page.mentions().otherLast(head) < 0;
  }

  /** ما اعتبرتها أربعة عوائق: right behind stands what it was called, nobody who calls it so. */
  private boolean callsSo(CueHit hit) {
    return hit.form().enclitic()
        && hit.form().isVerb()
        && page.isWord(hit.first() - 1)
        && page.folded(hit.first() - 1).endsWith(WHAT)
        && (page.pos(hit.end()) == Pos.NUMERAL || isThing(hit.end()));
  }

  /** محاولات, تقاعسا: a noun without the article that is nobody's name. */
  private boolean isThing(int j) {
    return isIndefinite(j)
        && !page.canSpeak(j)
        && !page.isGivenName(j)
        && !page.text().form(j).isUnknown()
        && !page.is(j, SpeechWords.PLACE)
        && !page.isPreposition(j)
        && page.mentions().personFirst(j) < 0
        && page.mentions().otherLast(j) < 0;
  }

  /** مصدر نفى وجود شروط: what stands behind cannot speak, what stands before can. */
  private boolean outranks(Range before, Range behind) {
    return page.canSpeak(before.first()) && !page.canSpeak(behind.first());
  }

  /**
   * العبارة التي تؤكد فيها الوزارة أن: the pronoun stands for what is described, who speaks
   * follows.
   */
  private boolean describesWhere(CueHit hit) {
    int before = hit.first() - 1;
    boolean described =
        page.is(before, SpeechWords.RELATIVE | SpeechWords.WHILE)
            || page.is(hit.end(), SpeechWords.WITHIN) && isIndefinite(before); // تسجيلا قال فيه
    return described && page.is(hit.end(), SpeechWords.RESUMPTIVE | SpeechWords.WITHIN);
  }

  /** بيانا اتهمت فيه الحكومة بالتقصير: of one noun phrase alone the one accused or asked. */
  private boolean isTargetAlone(Range phrase, CueHit hit) {
    boolean aims = hit.cue().is(Frames.ADDRESSES) || hit.cue().stance() == Stance.ACCUSE;
    return aims
        && isIndefinite(hit.first() - 1)
        && !page.is(hit.first() - 1, SpeechWords.WHILE) // في وقت حذر فيه خبراء
        && !phrase.contains(new SubjectSplit(page).objectIn(phrase));
  }

  /** ألقى الوزير كلمة رحب فيها: what somebody speaks in does not speak. */
  private boolean isSpokenIn(Range lead, CueHit hit) {
    boolean described =
        lead.last() == hit.first() - 1
            && page.text().analysis(lead.last()).has(Analysis.TANWIN); // شريطا مصورا
    return page.is(hit.end(), SpeechWords.WITHIN)
        && isIndefinite(lead.first())
        && (described || page.is(lead.first(), SpeechWords.FORUM | Documents.ANY));
  }

  private boolean isIndefinite(int j) {
    return page.isWord(j) && page.pos(j).isNominal() && !page.isDefinite(j);
  }

  /** لكنه، لكنهم: the pronoun is the subject. */
  private boolean ownSubject(int at) {
    if (!page.isWord(at) || !page.is(at, SpeechWords.CONNECTOR)) {
      return false;
    }
    String word = page.folded(at);
    return word.contains(BUT) && !word.endsWith(BUT);
  }

  /** The subject before the verb; null if there is none. */
  @Nullable Range before(CueHit hit, int clauseStart) {
    if (hit.conjoined()) {
      return asForSubject(hit, clauseStart);
    }
    int at = leads.beforeAuxiliaries(hit.first());
    if (page.is(at, SpeechWords.MEANWHILE) && at > clauseStart) {
      return null; // …، فيما نددوا: another clause begins
    }
    if (page.isWord(at) && page.is(at, SpeechWords.CONNECTOR)) {
      if (page.pos(at) == Pos.CONJUNCTION && !page.folded(at).equals(AS)) {
        return null; // الرهانات المشتركة، ثم ذكرت: a clause of its own
      }
      at--;
    }
    if (hit.form().feminine()
        && (page.is(at, SpeechWords.UNNAMED)
            || page.isPress(at, PressWords.Kind.BANNER) && demands(hit))
        && !page.isDefinite(at)
        && !page.isPreposition(at)) {
      return new Range(at, at);
    }
    if (page.is(at, SpeechWords.RELATIVE)) {
      return antecedents.of(at, clauseStart, hit);
    }
    Range described = strangers.before(hit, at, clauseStart);
    if (described != null) {
      return described;
    }
    Range whole = subjectFrom(clauseStart, hit, at);
    int comma = lastBreak(clauseStart, hit.first() - 2);
    if (whole != null || comma < 0) {
      return whole;
    }
    Range near = subjectFrom(comma + 1, hit, at);
    return near != null && near.last() == hit.first() - 1 && !isWhere(near, hit) ? near : null;
  }

  /** شعارات تطالب، رسالة تدعو: what is held up or sent says what it wants. */
  private static boolean demands(CueHit hit) {
    return hit.form().shape() == CueForm.Shape.PRESENT
        && switch (hit.cue().stance()) {
          case DEMAND, CONDEMN, ACCUSE, WARN -> true;
          default -> false;
        };
  }

  /** ، كلمة رحب فيها: the pronoun stands for where it was said. */
  private boolean isWhere(Range subject, CueHit hit) {
    return page.is(hit.end(), SpeechWords.WITHIN)
        && page.is(subject.first(), SpeechWords.DOCUMENT | SpeechWords.FORUM);
  }

  /** أما الوزير فقال: the subject stands between أما and the verb. */
  private @Nullable Range asForSubject(CueHit hit, int clauseStart) {
    boolean opened =
        page.folded(hit.first()).charAt(0) == Letters.FA
            && page.isWord(clauseStart)
            && page.folded(clauseStart).endsWith(AS_FOR);
    Range lead = opened ? nouns.read(clauseStart + 1, hit.first()) : null;
    return lead != null && lead.first() == clauseStart + 1 ? lead : null;
  }

  /** وكان «سامر خليل» قد أورد: somebody in marks before what only gives the verb its time. */
  private boolean isCalled(int start, CueHit hit) {
    return page.quoteAt(start) != null && leads.beforeAuxiliaries(hit.first()) < hit.first() - 1;
  }

  /** The last comma, or لكن before a clause of its own. */
  private int lastBreak(int from, int end) {
    for (int j = end; j > from; j--) {
      if (page.isComma(j) || page.isWord(j) && page.folded(j).endsWith(BUT)) {
        return j;
      }
    }
    return -1;
  }

  private @Nullable Range subjectFrom(int clauseStart, CueHit hit, int at) {
    int start = page.skipConnectors(clauseStart, hit.first());
    start = leads.skipAdjunct(start, hit.first());
    if (page.isResumption(start)) {
      start++; // …، فإن الوزير أكد
    }
    if (page.isWord(start) && Leads.isWas(page.folded(start)) && start + 1 < at) {
      start++;
    }
    if (start > at
        || nouns.isVerb(start)
        || leads.opensAsVerb(start)
        || nouns.opensAdjunct(start) && !page.isDefinite(start) && !isCalled(start, hit)) {
      return null;
    }
    Range phrase = nouns.read(start, hit.first());
    if (phrase == null || phrase.first() != start) {
      return null;
    }
    if (leads.isApposed(start, at + 1)) {
      return new Range(start, at - 1);
    }
    return leads.reaches(phrase.last() + 1, at) ? phrase : null;
  }
}
