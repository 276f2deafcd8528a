package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.WordSet;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what was found as a cue's source can be one: a pronoun that points back, a thing,
 * an indefinite subject or the impersonal passive is nobody who speaks.
 */
final class SourceChecks {

  private static final String WHICH = "التي";
  private static final String PLURAL_WHO = "الذين";
  private static final String HAS = "قد";
  private static final String FROM = "من";
  private static final String FIND = "وجد";
  private static final String IN_IT = "به"; // المشتبه به
  private static final int LONGEST_NAME = 4;

  /** Verbs that open a sentence as the impersonal passive. */
  private static final WordSet IMPERSONAL =
      WordSet.asWritten("extract/statement/impersonal-verbs.txt");

  private static final String[] OWNERS = {"ها", "هم", "ه"};
  private static final long FINDERS =
      SpeechWords.ROLE | SpeechWords.COLLECTIVE | SpeechWords.BODY | SpeechWords.FORUM;
  private static final long DOCUMENTS = SpeechWords.DOCUMENT | SpeechWords.REPORT;

  private final Page page;
  private final Preposed preposed;

  SourceChecks(Page page) {
    this.page = page;
    preposed = new Preposed(page);
  }

  /** Whether the cue has no draft with such a source, or with none. */
  boolean refuses(CueHit hit, Opening opening, @Nullable Range source) {
    if (isImpersonal(hit, opening, source)
        || isPassive(hit, opening, source)
        || isAskedByNobody(hit, source)
        || isOwnFinding(hit, source)
        || describesThing(hit, source)
        || isShown(hit)) {
      return true;
    }
    return source != null
        && (Pointing.isAll(page, source)
            || page.mentions().isForMedium(source.first()) && source.first() == hit.end()
            || isAskedFor(hit, opening, source)
            || goesOnWithWork(hit, opening)
            || passesNothingOn(hit, source)
            || isThing(hit, opening, source)
            || isAccused(hit, opening, source)
            || source.last() < hit.first()
                && !mayLead(source)
                && !isNamedBefore(source, hit)
                && !tells(hit, opening, source)
                && !(opening.isStrong() && QuotedWords.follow(page, opening)));
  }

  /** وشرحت فكرتها قائلة، وأكمل دراسته: what news never names as a speaker is told of, or done. */
  boolean isUnheard(Range source) {
    int head = source.first();
    return page.isUnheard(head)
        && page.quoteAt(head - 1) == null
        && !page.isPress(head, PressWords.Kind.BANNER)
        && !(page.isWord(head + 1) && page.folded(head + 1).equals(IN_IT))
        && !page.is(head, SpeechWords.FORUM | SpeechWords.TALE)
        && page.mentions().personLast(source.last()) < 0
        && !mayBeName(source);
  }

  /** The same of a cue's source: of يخشى العدو أن the noun can be nothing but the subject. */
  boolean isUnheard(CueHit hit, Opening opening, Range source) {
    boolean subject =
        source.first() == hit.end()
            && page.isDefinite(source.first())
            && opening.kind() == Opening.Kind.CLAUSE
            && hit.form().isVerb()
            && !hit.cue().is(Frames.HOMOGRAPH)
            && !hit.cue().is(Frames.ADDRESSES)
            && !hit.cue().takes(Frames.PREDICATION);
    return !subject && !isClauseSubject(hit, opening, source) && isUnheard(source);
  }

  /**
   * إن المشتبه به قال إنه، إن بلاده أكدت أن: between the two stands the subject and nothing else.
   */
  private boolean isClauseSubject(CueHit hit, Opening opening, Range source) {
    int next = source.last() + 1;
    int verb = page.isWord(next) && page.folded(next).equals(IN_IT) ? next + 1 : next;
    return verb == hit.first()
        && page.isComplementiser(source.first() - 1)
        && !page.hasPronoun(source.first() - 1)
        && (page.isDefinite(source.first())
            || page.isDefinite(source.last())
            || page.text().analysis(source.last()).has(Analysis.ENCLITIC))
        && opening.kind() == Opening.Kind.CLAUSE
        && saysByItself(hit, opening);
  }

  /** وجدان بوقس: an ordinary word before one that no list knows. */
  private boolean mayBeName(Range source) {
    for (int j = source.first() + 1; j <= source.last() && j - source.first() < LONGEST_NAME; j++) {
      if (page.isWord(j) && (page.text().form(j).isUnknown() || page.pos(j) == Pos.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** وأخبر الوفود بأن: the verb wants nothing but somebody who speaks, be it not named here. */
  static boolean saysByItself(CueHit hit, Opening opening) {
    return opening.isStrong()
        && hit.cue().register() == Cue.Register.SPEECH
        && !hit.cue().is(Frames.HOMOGRAPH)
        && hit.form().shape() != CueForm.Shape.PRESENT;
  }

  /** وجدت موسكو أن: what is found is told by studies and those who make them, not by who finds. */
  private boolean isOwnFinding(CueHit hit, @Nullable Range source) {
    if (!hit.form().isVerb() || !hit.cue().lemma().equals(FIND)) {
      return false;
    }
    if (source == null) {
      return !hit.form().plural() && (!hit.conjoined() || hit.form().feminine());
    }
    return !page.is(source.first(), Documents.ANY | FINDERS);
  }

  /** طلب التأمين، وطلب الفاتورة: behind the noun stands what is asked for, and nobody who asks. */
  private boolean isAskedFor(CueHit hit, Opening opening, Range source) {
    int head = source.first();
    return hit.cue().takes(Frames.REQUEST)
        && hit.cue().is(Frames.HOMOGRAPH)
        && hit.form().shape() == CueForm.Shape.PAST
        && !hit.form().feminine()
        && opening.kind() == Opening.Kind.OBJECT
        && head == hit.end()
        && !page.canSpeak(head)
        && page.mentions().otherLast(head) < 0
        && !(page.isWord(source.last() + 1) && page.folded(source.last() + 1).equals(FROM));
  }

  /** واصل الفريق تدريباته، تواصل اللجنة استقبال: it goes on with what it does, not with words. */
  private boolean goesOnWithWork(CueHit hit, Opening opening) {
    boolean goesOn =
        switch (hit.cue().lemma()) {
          case "واصل", "تابع", "أكمل" -> true;
          default -> false;
        };
    if (!goesOn || !hit.form().isVerb() || page.isWord(opening.at() - 1) && isManner(opening)) {
      return false;
    }
    for (int j = hit.end() + 1; j < opening.at(); j++) {
      if (page.isWord(j) && isOwnWork(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOwnWork(int j) {
    long words = SpeechWords.OWN_WORDS | SpeechWords.MUTE | SpeechWords.FORUM | SpeechWords.ADJUNCT;
    words |= SpeechWords.SELF; // وتابع المصدر نفسه
    boolean owned =
        ActionNouns.isOwnAction(page, j)
            || page.pos(j).isNominal() && page.text().analysis(j).has(Analysis.ENCLITIC);
    return owned
        && !page.canSpeak(j)
        && !page.is(j, words)
        && !page.is(j - 1, SpeechWords.ADJUNCT)
        && !page.isPreposition(j - 1)
        && !page.text().analysis(j).hasPreposition();
  }

  /** قائلا، بالقول: what leads on to the words. */
  private boolean isManner(Opening opening) {
    String before = page.folded(opening.at() - 1);
    return before.startsWith("قائل") || before.startsWith("بقول") || before.equals("بالقول");
  }

  /** أصبحت تتداول قرب قيمتها: what cannot speak passes no words on. */
  private boolean passesNothingOn(CueHit hit, Range source) {
    int head = source.first();
    return hit.cue().register() == Cue.Register.CHANNEL
        && head > hit.first()
        && !page.canSpeak(head)
        && !page.isDefinite(head)
        && page.mentions().otherLast(head) < 0;
  }

  /** تسريبات سابقة قد ذكرت أن: behind قد or a relative the verb can be nothing else. */
  private boolean tells(CueHit hit, Opening opening, Range subject) {
    int before = hit.first() - 1;
    boolean led = page.is(before, SpeechWords.RELATIVE) || page.folded(before).equals(HAS);
    led |= subject.last() == before && !hit.cue().is(Frames.HOMOGRAPH); // كاجي قال إنه
    return opening.kind() == Opening.Kind.CLAUSE
        && hit.cue().register() == Cue.Register.SPEECH
        && hit.form().shape() == CueForm.Shape.PAST
        && led
        && page.pos(subject.first()).isNominal()
        && !page.startsWithConjunction(subject.first());
  }

  /** الرجال اتهموا من قبل قاض بالسرقة: those before the verb are the accused. */
  private boolean isAccused(CueHit hit, Opening opening, Range source) {
    int first = opening.content();
    first = page.quoteAt(first) == null ? first : first + 1;
    boolean of = page.isWord(first) && page.folded(first).charAt(0) == Letters.BA;
    boolean by = page.isWord(hit.end()) && page.folded(hit.end()).equals(FROM);
    return hit.cue().stance() == Stance.ACCUSE
        && hit.cue().takes(Frames.WITH)
        && hit.form().shape() == CueForm.Shape.PAST
        && !hit.form().enclitic()
        && source.last() < hit.first()
        && (by || of && opening.at() == hit.end());
  }

  /** التي يعتقد أنها، الذين يفترض أنهم: the verb is another's than what is described. */
  private static boolean isOfMany(String relative) {
    return relative.equals(WHICH) || relative.endsWith(PLURAL_WHO);
  }

  /** A subject before its verb is definite or somebody who can speak. */
  private boolean mayLead(Range subject) {
    int head = subject.first();
    return page.canSpeak(head)
        || page.isPress(head, PressWords.Kind.BANNER)
        || page.isDefinite(head)
        || page.pos(head) == Pos.NUMERAL && page.canSpeak(head + 1)
        || page.isEachOf(head)
        || page.isWord(head) && isShare(page.folded(head))
        || page.isWord(head) && isSuperlative(page.folded(head)) && page.isDefinite(head + 1)
        || page.isComplementiser(head - 1) && page.pos(head).isNominal()
        || page.text().analysis(head).has(Analysis.ENCLITIC)
            && !page.text().analysis(head).hasPreposition()
            && page.pos(head) != Pos.UNKNOWN
        || page.mentions().personFirst(head) == head
        || page.mentions().personLast(subject.last()) >= 0;
  }

  /** غير أن الحركة نفت: what has a name, right before the verb. */
  private boolean isNamedBefore(Range subject, CueHit hit) {
    int head = subject.first();
    int between = hit.first() - 1;
    return (subject.last() == between || subject.last() == between - 1 && page.isComma(between))
        && page.mentions().otherLast(head) >= 0
        && !page.mentions().isThing(head);
  }

  /** أكثر من نصف الناس: so many of them. */
  private static boolean isShare(String word) {
    return switch (word) {
      case "اكثر", "اقل", "نصف", "ثلث", "ربع" -> true;
      default -> false;
    };
  }

  /** أحدث الإحصائيات، آخر الدراسات. */
  private static boolean isSuperlative(String word) {
    return switch (word) {
      case "احدث", "اخر", "ابرز", "اهم", "اغلب", "معظم" -> true;
      default -> false;
    };
  }

  /** الإسلام الذي يدعو إلى: what cannot speak does so in a relative clause by way of speaking. */
  private boolean isThing(CueHit hit, Opening opening, Range source) {
    int before = hit.first() - 1;
    boolean described =
        source.last() == before
            && page.isWord(before)
            && !page.isDefinite(before)
            && !page.text().analysis(before).has(Analysis.ENCLITIC);
    boolean leads = source.last() <= before && hit.cue().is(Frames.HOMOGRAPH);
    return (page.is(before, SpeechWords.RELATIVE) || described || leads)
        && !opening.isStrong()
        && !QuotedWords.follow(page, opening)
        && !page.isPress(source.first(), PressWords.Kind.BANNER)
        && !page.canSpeak(source.first())
        && !(leads && isBody(source));
  }

  /**
   * الخارجية اليونانية، إسلام آباد: a ministry or a force called by its adjective, or what has a
   * name.
   */
  private boolean isBody(Range source) {
    int head = source.first();
    boolean called =
        source.length() > 1
            && page.isDefinite(head)
            && SubjectSplit.isNisba(page.folded(head))
            && page.isDefinite(head + 1)
            && SubjectSplit.isNisba(page.folded(head + 1));
    return called || page.mentions().otherLast(head) >= 0;
  }

  /** يذكر أن، ويعتقد أن at the head of a sentence speak in the outlet's own voice. */
  private boolean isImpersonal(CueHit hit, Opening opening, @Nullable Range source) {
    boolean mismatched =
        page.is(hit.first() - 1, SpeechWords.RELATIVE) && isOfMany(page.folded(hit.first() - 1));
    mismatched |= source != null && source.last() == hit.first() - 1 && isIndefinite(source.last());
    if (source != null && !mismatched
        || page.pos(hit.first() - 1) == Pos.PRONOUN
        || CueSpotter.tellsNext(page, hit.first())
        || hit.form().shape() != CueForm.Shape.PRESENT
        || hit.form().feminine()
        || hit.form().plural()
        || !opensAtOnce(hit, opening)) {
      return false;
    }
    return switch (hit.cue().lemma()) {
      case "قال" -> !hit.conjoined() && !goesOn(hit.first() - 1);
      case "حكى", "روى" -> !hit.conjoined(); // ويقول إن goes on; يقول إن tells of another
      default -> IMPERSONAL.contains(hit.cue().lemma());
    };
  }

  /** لكنه يقول إن, حيث يقول: what is before the verb goes on with who spoke. */
  private boolean goesOn(int before) {
    return page.is(before, SpeechWords.CONNECTOR)
        || page.hasPronoun(before)
        || page.isComma(before) && page.sentenceStart(before) < before;
  }

  /** كتب تحث على كذا، الحقائق تقول إن: things tell by way of speaking, as no document does. */
  private boolean describesThing(CueHit hit, @Nullable Range source) {
    if (hit.form().shape() != CueForm.Shape.PRESENT || hit.conjoined()) {
      return false;
    }
    if (source != null) {
      return source.last() < hit.first()
          && !isLaw(hit, source.first())
          && !mayTell(source.first())
          && page.mentions().personFirst(source.first() + 2) < 0 // العم «سالم»
          && page.pos(source.first()).isNominal();
    }
    int before = hit.first() - 1;
    return page.isWord(before)
        && page.pos(before).isNominal()
        && !page.isDefinite(before)
        && !mayTell(before)
        && !mayTell(before - 1);
  }

  /** ويشير هذا القرار، هذه المعطيات تشير: what is pointed at shows by way of speaking. */
  private boolean isShown(CueHit hit) {
    boolean tells = hit.cue().stance() == Stance.SAY || hit.cue().stance() == Stance.AFFIRM;
    if (!tells || hit.form().shape() != CueForm.Shape.PRESENT || hit.form().enclitic()) {
      return false; // وينفي ذلك عضو في المجلس
    }
    int before = hit.first() - 2;
    int head = isPointed(hit.end()) ? hit.end() + 1 : isPointed(before) ? before + 1 : -1;
    return head >= 0
        && (head > hit.end() || !hit.conjoined())
        && page.isDefinite(head)
        && !mayTell(head);
  }

  private boolean isPointed(int j) {
    return page.isWord(j) && page.pos(j) == Pos.DEMONSTRATIVE && !page.isPreposition(j - 1);
  }

  /** المادة الثانية تنص على: what has clauses says what they say. */
  private boolean isLaw(CueHit hit, int head) {
    return hit.cue().register() == Cue.Register.DOCUMENT
        && page.isDefinite(head)
        && page.is(head, SpeechWords.BASIS);
  }

  private boolean mayTell(int j) {
    return page.canSpeak(j)
        || page.isPress(j, PressWords.Kind.BANNER)
        || page.is(j, SpeechWords.FORUM | SpeechWords.TALE)
        || page.mentions().otherLast(j) >= 0
        || page.isWord(j) && ownsDocument(page.folded(j));
  }

  /** تحقيقها، تقريره. */
  private boolean ownsDocument(String word) {
    for (String owner : OWNERS) {
      int end = word.length() - owner.length();
      if (end > 2 && word.endsWith(owner) && page.words().is(word.substring(0, end), DOCUMENTS)) {
        return true;
      }
    }
    return false;
  }

  /** منذ أن أعلن عن الموعد: nobody says it. */
  private boolean isPassive(CueHit hit, Opening opening, @Nullable Range source) {
    return source == null
        && hit.form().shape() == CueForm.Shape.PAST
        && !hit.conjoined()
        && !opening.isStrong()
        && page.isComplementiser(hit.first() - 1)
        && !page.hasPronoun(hit.first() - 1)
        && page.is(hit.first() - 2, SpeechWords.BEFORE_CLAUSE)
        && preposed.mainVerb(hit.first(), hit.form().feminine(), hit.form().plural()) < 0;
  }

  /** ما طلب منه، ويطلب منهم: with nobody named who asks the verb is passive. */
  private boolean isAskedByNobody(CueHit hit, @Nullable Range source) {
    boolean asked = hit.cue().takes(Frames.REQUEST) && page.is(hit.end(), SpeechWords.ASKED);
    boolean bare = !hit.form().feminine() && !hit.form().plural();
    boolean goesOn =
        hit.form().shape() == CueForm.Shape.PAST
            && (hit.conjoined()
                || page.hasPronoun(hit.first() - 1)
                || page.is(hit.first() - 1, SpeechWords.ADDS | SpeechWords.CONNECTOR));
    return asked && bare && source == null && hit.form().isVerb() && !goesOn;
  }

  /** يذكر أن، ويذكر أيضا أن. */
  private boolean opensAtOnce(CueHit hit, Opening opening) {
    int at = hit.end();
    while (at < opening.at() && page.is(at, SpeechWords.ADVERB)) {
      at++;
    }
    return at == opening.at();
  }

  /** غارات يرجح أنها: the verb is passive and the noun before it what is believed of. */
  private boolean isIndefinite(int noun) {
    return page.isWord(noun)
        && !page.isDefinite(noun)
        && !page.canSpeak(noun)
        && page.pos(noun).isNominal();
  }
}
