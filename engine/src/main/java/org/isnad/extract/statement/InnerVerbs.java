package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a verb that و joins to a content's clause is said of that clause's subject: قالت
 * الشرطة إن الرجل اتصل بها وقال إنه. Its form shows it, where it rules out the one who speaks.
 */
final class InnerVerbs {

  /** How far behind its clause's subject, in tokens, such a verb may stand. */
  private static final int FARTHEST = 40;

  private static final String FEMININE_PLURAL = "ات";

  private final Page page;
  private final SentenceSubjects subjects;
  private final Forms forms;

  InnerVerbs(Page page) {
    this.page = page;
    subjects = new SentenceSubjects(page, new NounPhrases(page));
    forms = new Forms(page);
  }

  /**
   * Whether the verb goes on inside the content.
   *
   * @param outer whose content it is
   * @param first first token of the content
   * @param next what the verb tells
   */
  boolean goesOn(Draft outer, int first, Draft next) {
    int verb = next.cue().first();
    if (next.hasSource()
        || next.joint() != Draft.Joint.CONJOINED && next.joint() != Draft.Joint.PARTICIPLE
        || next.agreement().continues()
        || next.isUnnamed()
        || mayBeElse(next)
        || outer.opening().kind() != Opening.Kind.CLAUSE
        || outer.cue().first() > first
        || page.hasPronoun(outer.opening().at())
        || verb - first > FARTHEST
        || page.sentenceStart(verb) > first
        || !isInSameQuote(first, verb)
        || !rulesOut(next, outer)) {
      return false;
    }
    Range subject = subjects.clauseSubject(first, verb);
    return subject != null
        && subject.last() < verb - 1
        && (next.joint() == Draft.Joint.PARTICIPLE
            ? isSomebody(subject.first())
            : page.canSpeak(subject.first()) && !page.is(subject.first(), SpeechWords.ABSTRACT))
        && agrees(subject, next.agreement());
  }

  /** وطلب نقل العداد، وتأسف لغياب: a noun, or a man's verb in the past, too. */
  private boolean mayBeElse(Draft next) {
    CueHit hit = page.hit(next.cue().first());
    return hit == null
        || hit.cue().is(Frames.HOMOGRAPH) && !next.opening().isStrong()
        || hit.form().shape() == CueForm.Shape.PRESENT
            && hit.form().feminine()
            && !hit.form().plural();
  }

  private boolean isInSameQuote(int first, int verb) {
    Quote around = page.quoteAround(verb);
    return around == null || around == page.quoteAround(first);
  }

  private boolean isSomebody(int head) {
    return page.mentions().personFirst(head) == head
        || page.isGivenName(head)
        || page.words().isPeople(page.folded(head))
        || page.mentions().otherLast(head) >= 0 && !page.mentions().isThing(head)
        || page.is(head, SpeechWords.SPEAKERS | SpeechWords.PLACE)
            && !page.is(head, SpeechWords.ABSTRACT);
  }

  /** Whether the form of the verb is not that of whoever says what stands around it. */
  private boolean rulesOut(Draft next, Draft outer) {
    Draft.Agreement verb = next.agreement();
    Draft.Joint joint = outer.joint();
    Range source = outer.source();
    if (joint == Draft.Joint.NOUN || joint == Draft.Joint.PHRASE || !outer.channels().isEmpty()) {
      return source != null && !isOpen(source) && !forms.mayShare(source, next);
    }
    boolean many = outer.agreement().plural() || source != null && forms.areMany(source.first());
    if (verb.plural()) {
      return source != null && !many && !isOpen(source);
    }
    return many || verb.feminine() != outer.agreement().feminine();
  }

  /** الوزير والسفير، عدد من الناس: of whom one and many may be said. */
  private boolean isOpen(Range source) {
    return forms.areSeveral(source);
  }

  private boolean agrees(Range subject, Draft.Agreement verb) {
    int head = subject.first();
    if (!page.isWord(head)) {
      return false;
    }
    String word = page.folded(head);
    boolean person = page.mentions().personFirst(head) == head;
    if (verb.plural()) {
      return !person && forms.areSeveral(subject);
    }
    Genders.@Nullable Gender gender = person ? forms.genderOf(head) : null;
    if (verb.feminine()) {
      return gender == null ? isHers(head, word) : gender != Genders.Gender.MASCULINE;
    }
    return gender == null
        ? !isHers(head, word) && !forms.areMany(head) && !page.is(head, SpeechWords.PLACE)
        : gender != Genders.Gender.FEMININE;
  }

  /** السلطات، الوزارة، فصائل، إيران. */
  private boolean isHers(int head, String word) {
    return forms.isHers(head)
        || forms.isHerPlural(head)
        || word.endsWith(FEMININE_PLURAL)
        || page.is(head, SpeechWords.PLACE)
        || page.text().analysis(head).has(Analysis.PLURAL) && !forms.areMany(head);
  }
}
