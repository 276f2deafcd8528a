package org.isnad.extract.statement;

import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject that a cue without one of its own shares with its sentence: زار الوزير المدينة
 * وأكد, أجاب الوزير بالقول.
 */
final class SharedSubjects {

  private final Page page;
  private final SentenceSubjects subjects;
  private final NearSubjects near;
  private final DroppedSubjects dropped;

  SharedSubjects(Page page, SentenceSubjects subjects, NearSubjects near, DroppedSubjects dropped) {
    this.page = page;
    this.subjects = subjects;
    this.near = near;
    this.dropped = dropped;
  }

  /**
   * The subject of the sentence, or where the last words were said in it, of the clause behind
   * them; null where none can be meant.
   *
   * @param running the statement made last
   * @param speaker who made it
   */
  @Nullable Range subject(Draft d, @Nullable Draft running, @Nullable Known speaker) {
    return running != null && sameSentence(d, running)
        ? behind(running, d)
        : subjectOfSentence(d, speaker);
  }

  private boolean sameSentence(Draft d, Draft running) {
    return page.sentenceStart(running.cue().first()) == page.sentenceStart(d.cue().first());
  }

  /** قال الوزير كذا، فيما نشر المدير صورة مؤكدا: the last clause behind what was said. */
  private @Nullable Range behind(Draft running, Draft d) {
    boolean clause = d.joint() == Draft.Joint.PARTICIPLE || d.joint() == Draft.Joint.CONJOINED;
    return clause ? near.before(d, running.content().last()) : null;
  }

  /** A conjoined verb or a participle shares the subject of the verb that leads its sentence. */
  private @Nullable Range subjectOfSentence(Draft d, @Nullable Known running) {
    if (d.joint() == Draft.Joint.NOUN) {
      return isManner(d) ? subjectOfClause(d.cue().first()) : null;
    }
    if (d.joint() == Draft.Joint.PHRASE) {
      return null;
    }
    int start = page.sentenceStart(d.cue().first());
    if (start == d.cue().first()) {
      return null;
    }
    Range last = near.before(d, start);
    Range subject = last != null ? last : subjects.sentenceSubject(start, d.cue().first());
    if (subject != null && !near.mayShare(subject, d)) {
      subject = subjects.lastSomebody(start, d.cue().first());
    }
    boolean meant =
        subject != null
            && near.mayShare(subject, d)
            && (mayBeMeant(subject)
                || near.isCrowd(subject)
                || isDescribed(subject.last())
                || running != null
                    && dropped.clashes(d, running)
                    && (near.isShown(subject, d) || isBody(subject.first())));
    return meant ? subject : null;
  }

  /** أودي غونو، رئيسة البنك: somebody, however strange the name. */
  private boolean isDescribed(int last) {
    return page.isComma(last + 1)
        && page.is(last + 2, SpeechWords.ROLE)
        && !page.isDefinite(last + 2)
        && !page.startsWithConjunction(last + 2);
  }

  /** صفحة الطلبة نشرت تدوينة تقول: a forum is meant, too; a thing is not: النصر سهل، مؤكدا. */
  private boolean mayBeMeant(Range subject) {
    int head = subject.first();
    boolean alone = subject.length() == 1 || page.isPercent(subject.last());
    boolean figure = page.isNumber(head) && alone; // بلغت النسبة 15%
    return (page.canSpeak(head) && !figure
            || page.is(head, SpeechWords.FORUM | SpeechWords.HIS_TITLE)
            || namesSomebody(subject))
        && !page.is(head, SpeechWords.ABSTRACT);
  }

  /** الحرفي سامر خليل، القاص والروائي سامر: whatever he is, the name shows that he is somebody. */
  private boolean namesSomebody(Range subject) {
    int j = subject.first();
    while (j < subject.last() && page.isWord(j) && page.isDefinite(j)) {
      j++;
    }
    return j > subject.first()
        && page.mentions().personFirst(j) == j
        && !page.isUnheard(subject.first());
  }

  /** مطار المدينة، أبل: a body by name. */
  private boolean isBody(int head) {
    return page.mentions().opensName(head)
        && page.mentions().otherLast(head) >= head
        && !page.mentions().isThing(head);
  }

  /** رد الوزير بالقول: the verbal noun tells how its clause's verb was done. */
  private boolean isManner(Draft d) {
    return page.folded(d.cue().first()).charAt(0) == Letters.BA;
  }

  private @Nullable Range subjectOfClause(int cue) {
    int start = page.sentenceStart(cue);
    int from = cue - 1;
    while (from > start && !page.isComma(from) && !page.isComplementiser(from)) {
      from--;
    }
    return subjects.sentenceSubject(from, cue);
  }
}
