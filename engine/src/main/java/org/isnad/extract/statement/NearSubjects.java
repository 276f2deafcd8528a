package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of the last clause before a cue whose own subject is dropped: …، وقدم المدير
 * درعا، مؤكدا. A subject that the cue's form rules out is none.
 */
final class NearSubjects {

  private static final long SOMEBODY =
      SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.BODY | SpeechWords.CHANNEL;

  /** How many tokens back a subject is still in mind. */
  private static final int FARTHEST = 80;

  private static final String BOTH = "ا";
  private static final String THEY = "وا";
  private static final String SUBJECTS = "ون";
  private static final String OF = "من";
  private static final String ALL = "الجميع";

  private final Page page;
  private final SentenceSubjects subjects;
  private final Forms forms;

  NearSubjects(Page page, SentenceSubjects subjects) {
    this.page = page;
    this.subjects = subjects;
    forms = new Forms(page);
  }

  /**
   * The subject of the last clause that begins behind the token {@code start}; null where none
   * names somebody.
   */
  @Nullable Range before(Draft d, int start) {
    int cue = d.cue().first();
    int end = page.isComma(cue - 1) ? cue - 1 : cue;
    for (int j = end - 1; j > Math.max(start, cue - FARTHEST); j--) {
      if (page.isComma(j) && opensClause(j + 1)) {
        Range subject = subjects.sentenceSubject(j + 1, end);
        if (subject != null && isSomebody(subject.first()) && forms.mayShare(subject, d)) {
          return subject;
        }
      }
    }
    return null;
  }

  /** Whether the head is a masculine plural. */
  boolean areMany(Range subject) {
    return forms.areMany(subject.first());
  }

  /** أصدرت القائمة بيانا، وقالت: the form shows what no list of those who speak does. */
  boolean isShown(Range subject, Draft d) {
    return d.agreement().feminine()
        && !d.agreement().plural()
        && (page.isDefinite(subject.first())
            || subject.length() > 1 && page.isDefinite(subject.first() + 1)) // فرق المعارضة
        && !page.is(subject.first(), SpeechWords.ABSTRACT | SpeechWords.MUTE)
        && !ActionNouns.isAction(page, subject.first(), 2)
        && (forms.isHers(subject.first()) || forms.isHerPlural(subject.first()));
  }

  /**
   * وتبادل الجميع التهاني، داعين: the many whom the cue's sentence told of last; null where the cue
   * is said of one or opens a clause of its own.
   */
  @Nullable Range several(Draft d) {
    return d.joint() == Draft.Joint.FREE ? null : many(d, true);
  }

  /**
   * ردد المتظاهرون شعارات ضد ما وصفوه: the same of any cue.
   *
   * @param governed whether they may be whom something is done to: اتهم المتمردين بأنهم قالوا
   */
  @Nullable Range many(Draft d, boolean governed) {
    int cue = d.cue().first();
    String form = page.folded(d.cue().first());
    boolean two = form.endsWith(BOTH) && !form.endsWith(THEY);
    boolean shares = d.agreement().plural() && !two && !d.agreement().feminine();
    int first = Math.max(page.sentenceStart(cue), cue - FARTHEST);
    Range object = null;
    for (int j = cue - 1; shares && j >= first; j--) {
      if (areMany(j)) {
        int last = j;
        while (last + 1 < cue && page.isDefinite(last + 1) && isPlural(last + 1)) {
          last++;
        }
        Range many = new Range(countedFrom(describedBefore(j)), last);
        if (!isGoverned(many.first()) && (governed || isMeant(many))) {
          return many;
        }
        object = object == null ? many : object;
      }
    }
    return governed ? object : null;
  }

  /** المتظاهرون; اتهم المتمردين: a subject, or whom a verb is done to. */
  private boolean isMeant(Range many) {
    String word = page.folded(many.last());
    CueHit before = page.hit(many.first() - 1);
    return word.endsWith(SUBJECTS)
        || page.pos(many.first() - 1) == Pos.VERB
        || before != null && before.form().isVerb();
  }

  /** بالمسافرين، مع المواطنين، مجلس الوزراء: whom somebody else does something with, or owns. */
  private boolean isGoverned(int j) {
    boolean owns =
        page.isWord(j - 1)
            && page.pos(j - 1) == Pos.NOUN
            && !page.isDefinite(j - 1)
            && page.pos(j) != Pos.ADJECTIVE
            && !page.folded(j).equals(ALL);
    return owns || page.text().analysis(j).hasPreposition() || page.isPreposition(j - 1);
  }

  /** زوار المرضى المنومين: where the noun stands that plurals with the article describe. */
  private int describedBefore(int j) {
    int head = j;
    while (page.isDefinite(head) && page.isDefinite(head - 1) && areMany(head - 1)) {
      head--;
    }
    boolean construct = page.isDefinite(head) && !page.isDefinite(head - 1);
    return construct && page.isWord(head - 1) && page.words().isPeople(page.folded(head - 1))
        ? head - 1
        : head;
  }

  /** عدد من الناشطين، آلاف المواطنين: where the phrase begins that the plural ends. */
  private int countedFrom(int j) {
    int counted = page.isPreposition(j - 1) && page.folded(j - 1).equals(OF) ? j - 2 : j - 1;
    boolean some =
        page.is(counted, SpeechWords.COLLECTIVE) && !page.isDefinite(counted) || isCount(counted);
    return some ? counted : j;
  }

  /** آلاف الجزائريين: a crowd by its number. */
  boolean isCrowd(Range subject) {
    return isCount(subject.first()) && areMany(subject.first() + 1);
  }

  private boolean isCount(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "الاف", "مئات", "عشرات", "ملايين", "مءات", "الوف" -> true;
          default -> false;
        };
  }

  /** الجميع، المواطنين، أهالي الحي. */
  private boolean areMany(int j) {
    if (!page.isWord(j)
        || page.mentions().personFirst(j) >= 0
        || page.mentions().otherLast(j) > j
        || page.mentions().otherLast(j) == j && !page.isDefinite(j)) {
      return false;
    }
    String word = page.folded(j);
    return page.words().isPeople(word)
        || word.equals(ALL)
        || (page.isDefinite(j) || page.is(j, SpeechWords.SPEAKERS)) && isPlural(j);
  }

  private boolean isPlural(int j) {
    return Forms.isSoundPlural(page, j);
  }

  /** Whether nothing in the form of the cue speaks against the subject. */
  boolean mayShare(Range subject, Draft d) {
    return forms.mayShare(subject, d);
  }

  /** ، وقدم، ، فيما نشر، ، حيث تبادل. */
  private boolean opensClause(int j) {
    return page.startsWithConjunction(j) && !page.is(j, SpeechWords.POINTS_BACK)
        || page.is(j, SpeechWords.BUT) && page.isComplementiser(j + 1) && !page.hasPronoun(j + 1)
        || page.is(j, SpeechWords.MEANWHILE) && !page.is(j + 1, SpeechWords.REGARDING)
        || isWhereas(j);
  }

  private boolean isWhereas(int j) {
    return page.isWord(j)
        && switch (page.folded(j)) {
          case "بينما", "حيث", "عندما", "بعدما" -> true;
          default -> false;
        };
  }

  private boolean isSomebody(int head) {
    return page.is(head, SOMEBODY) || page.mentions().personFirst(head) == head;
  }
}
