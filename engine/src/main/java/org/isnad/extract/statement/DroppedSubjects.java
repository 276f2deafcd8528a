package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a cue without a subject means where nobody has spoken, or its form does not agree with
 * the one who spoke last: the subject of what was told right before. أحبطت الوزارة … . وقالت إن …
 */
final class DroppedSubjects {

  /** How many sentences back a subject is still in mind. */
  private static final int SENTENCES = 2;

  private static final int LONGEST_OCCASION = 5;

  private static final long NO_MEN = SpeechWords.CHANNEL | SpeechWords.DOCUMENT;
  private static final String COUNTRY = "بلاد";
  private static final String PLURAL = "ون";
  private static final String PEOPLE = "يون";
  private static final String DUAL = "ان";
  private static final String FEMININE_PLURAL = "ات";

  private final Page page;
  private final SentenceSubjects subjects;

  DroppedSubjects(Page page, SentenceSubjects subjects) {
    this.page = page;
    this.subjects = subjects;
  }

  /** Whether the form of the cue rules out that the speaker goes on. */
  boolean clashes(Draft d, Known speaker) {
    boolean hers = speaker.isFeminine() || page.genders().of(speaker) == Genders.Gender.FEMININE;
    boolean person = speaker.isPerson() && !hers;
    boolean body = !hers && !endsFeminine(speaker.head());
    if (d.agreement().plural()) {
      return speaker.isPerson() && !speaker.isPlural() && !speaker.head().endsWith(PLURAL);
    }
    if (d.agreement().feminine()) {
      return (person || body) && !endsFeminine(speaker.paper());
    }
    boolean verb = d.joint() != Draft.Joint.NOUN && d.joint() != Draft.Joint.PHRASE;
    return !speaker.isPerson()
        && verb
        && (areMen(speaker) && speaker.paper().isEmpty()
            || speaker.isMany() && speaker.issued().isEmpty());
  }

  /** المسؤولون، القادة: of whom no singular is said; not التلفزيون، البنتاغون، جون. */
  private boolean areMen(Known speaker) {
    String head = speaker.head();
    boolean many =
        head.endsWith(PLURAL)
            && (head.endsWith(PEOPLE) || !speaker.isLinked())
            && !page.words().is(SourceWords.stripped(head), NO_MEN)
            && !page.words().isGivenName(head);
    return many || page.words().isPeople(head);
  }

  /** أعلنت المنظمة كذا. وقال إن: the form shows beyond doubt that somebody else speaks. */
  boolean isAnother(Draft d, Known speaker) {
    return isMans(d)
        && !speaker.isPerson()
        && !page.is(d.cue().last() + 1, SpeechWords.OWN_WORDS | SpeechWords.MUTE) // وأشار بيانها
        && (isHers(speaker.head()) || speaker.isFeminine())
        && (speaker.paper().isEmpty() || endsFeminine(speaker.paper()));
  }

  /**
   * قالت الصحيفة … وأشار: not she; of «وتابع البيان» the paper goes on, whoever issued it, but not
   * behind «أظهرت البيانات».
   *
   * @param last what the speaker said last
   */
  boolean isAnother(Draft d, Known speaker, Draft last) {
    Range source = last.source();
    boolean paper = source != null && page.is(source.first(), Documents.ANY);
    return paper
        ? isMans(d) && last.agreement().feminine() && !speaker.isPerson()
        : isAnother(d, speaker);
  }

  private static boolean isMans(Draft d) {
    return d.joint() == Draft.Joint.CONJOINED
        && !d.agreement().feminine()
        && !d.agreement().plural();
  }

  /** قال سامر … وقالت: behind a man's name the form shows that a woman or a body speaks. */
  boolean isHer(Draft d, Known speaker) {
    return d.agreement().feminine()
        && !d.agreement().plural()
        && !speaker.isFeminine()
        && page.genders().of(speaker) == Genders.Gender.MASCULINE;
  }

  /** نظرت جلسة في الطلب، مضيفا: a man's participle does not tell what a feminine thing does. */
  boolean isOtherThan(Draft d, int subject) {
    return d.joint() == Draft.Joint.PARTICIPLE
        && !d.agreement().feminine()
        && !d.agreement().plural()
        && page.isWord(subject)
        && page.is(subject, SpeechWords.FORUM)
        && isFeminine(subject, page.folded(subject));
  }

  /** أكدت أن شقيقها بخير، حيث قالت: a brother does not speak in the feminine, his country does. */
  boolean isHisKin(Draft d, int subject) {
    if (!d.agreement().feminine() || d.agreement().plural() || !page.facts(subject).theirs()) {
      return false;
    }
    String word = page.folded(subject);
    int owner = word.length() - (word.charAt(word.length() - 1) == Letters.HA ? 1 : 2);
    return word.charAt(owner - 1) != Letters.TA && !word.substring(0, owner).equals(COUNTRY);
  }

  /** Whether the speaker is what takes the feminine: the organisation, the country. */
  boolean isHers(Known speaker) {
    return !speaker.isPerson() && isHers(speaker.head());
  }

  private boolean isHers(String head) {
    String bare = SourceWords.stripped(head);
    boolean feminine = endsFeminine(head) && !page.words().is(bare, SpeechWords.MASCULINE);
    boolean country = page.words().isPlace(head) && head.charAt(head.length() - 1) == Letters.ALIF;
    return country || feminine && page.words().is(bare, SpeechWords.BODY | SpeechWords.CHANNEL);
  }

  /** الكاتبان، مرشحون، عدد من الناس. */
  boolean areSeveral(Known speaker) {
    String head = speaker.head();
    return speaker.isMany()
        || speaker.isPlural()
        || head.endsWith(PLURAL)
        || head.endsWith(DUAL) && !speaker.isPerson()
        || !speaker.isPerson()
            && page.words().is(SourceWords.stripped(head), SpeechWords.COLLECTIVE)
            && !page.words().is(SourceWords.stripped(head), SpeechWords.CHANNEL);
  }

  /** The subject of an earlier sentence that the cue may go on with; null if there is none. */
  @Nullable Range before(Draft d) {
    int start = page.sentenceStart(d.cue().first());
    if (page.skipConnectors(start, d.cue().first()) < d.cue().first()) {
      return null;
    }
    int end = start;
    for (int n = 0; n < SENTENCES && end > 0; n++) {
      int from = page.sentenceStart(end - 1);
      Range subject = subjects.sentenceSubject(from, end);
      if (subject != null && mayBe(subject, d.agreement()) && agrees(subject, d.agreement())) {
        return subject;
      }
      end = from;
    }
    return null;
  }

  /**
   * ورد الحاكم سامر خليل على ذلك. وقال: the person of whom the sentence before tells, where nobody
   * has spoken since; null if there is none.
   *
   * @param spoken last token of what was said before
   */
  @Nullable Range justTold(Draft d, int spoken) {
    int start = page.sentenceStart(d.cue().first());
    boolean opens = page.skipConnectors(start, d.cue().first()) == d.cue().first();
    boolean told = opens || isOwnOccasion(start, d);
    if (!told || d.agreement().continues() || start == 0 || page.startsParagraph(start)) {
      return null;
    }
    int before = page.sentenceStart(start - 1);
    Range subject = spoken < before ? subjects.sentenceSubject(before, start) : null;
    return subject != null && isPerson(subject.first()) && agrees(subject, d.agreement())
        ? subject
        : null;
  }

  /** وفي أحد تصريحاته قال: where he said it is his, so he was just told of. */
  private boolean isOwnOccasion(int start, Draft d) {
    int cue = d.cue().first();
    boolean own = false;
    for (int j = start; j < cue && cue - start <= LONGEST_OCCASION; j++) {
      if (page.isComma(j) || page.isDefinite(j)) {
        return false;
      }
      own |=
          page.is(j, SpeechWords.FORUM | SpeechWords.OWN_WORDS)
              && page.text().analysis(j).has(Analysis.ENCLITIC);
    }
    return own;
  }

  private boolean isPerson(int head) {
    return page.mentions().personFirst(head) == head || page.mentions().titledLast(head) >= 0;
  }

  /** Somebody who can speak, or two of whatever they are: وأشادتا. */
  private boolean mayBe(Range subject, Draft.Agreement cue) {
    int head = subject.first();
    boolean two = cue.plural() && page.isWord(head) && page.folded(head).endsWith(DUAL);
    return two || page.canSpeak(head) && !page.is(head, SpeechWords.ABSTRACT);
  }

  private boolean agrees(Range subject, Draft.Agreement cue) {
    int head = subject.first();
    if (!page.isWord(head)) {
      return false;
    }
    String word = page.folded(head);
    if (cue.plural()) {
      return word.endsWith(PLURAL)
          || word.endsWith(DUAL) && page.pos(head).isNominal()
          || page.words().isPeople(word)
          || page.is(head, SpeechWords.COLLECTIVE);
    }
    boolean feminine = isFeminine(head, word) || followsFeminineVerb(head);
    return cue.feminine() == feminine || page.is(head, SpeechWords.PLACE) && cue.feminine();
  }

  private boolean isFeminine(int head, String word) {
    return !page.is(head, SpeechWords.MASCULINE)
        && (endsFeminine(word) || word.endsWith(FEMININE_PLURAL));
  }

  private static boolean endsFeminine(String word) {
    return !word.isEmpty() && word.charAt(word.length() - 1) == Letters.TA_MARBUTA;
  }

  /** زارت هيفاء، تشير التقارير: the verb shows what the name does not. */
  private boolean followsFeminineVerb(int head) {
    int verb = head - 1;
    CueHit hit = page.hit(verb);
    return hit != null && hit.form().isVerb() && hit.form().feminine()
        || page.isWord(verb)
            && page.pos(verb) == Pos.VERB
            && page.folded(verb).charAt(page.folded(verb).length() - 1) == Letters.TA;
  }
}
