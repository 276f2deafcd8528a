package org.isnad.extract.statement;

import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Finds the words that name who speaks: behind the verb, before it, or before a relative. */
final class SourceFinder {

  private static final int LONGEST_ANTECEDENT = 7;
  private static final String AS_FOR = "اما";
  private static final String WAS = "كان";
  private static final String WHICH = "التي";
  private static final String THEY = "وا";
  private static final int SHORTEST_PLURAL = 4;

  private final Page page;
  private final NounPhrases nouns;
  private final Addressees addressees;

  SourceFinder(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
    addressees = new Addressees(page);
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
    Range before = hit.form().isVerb() ? before(hit, clauseStart) : null;
    boolean adjacent = before != null && before.last() == hit.first() - 1;
    if (before != null && adjacent && hit.cue().is(Frames.ADDRESSES)) {
      return before;
    }
    if (hit.form().shape() == CueForm.Shape.MASDAR && hit.form().enclitic()) {
      return null;
    }
    Range where = describesWhere(hit) ? nouns.read(hit.end() + 1, opening.at()) : null;
    if (where != null && page.canSpeak(where.first())) {
      return where;
    }
    Range behind = nouns.read(hit.end(), Channels.relayIn(page, hit.end(), opening.at()));
    if (before != null
        && adjacent
        && behind != null
        && (behind.first() > hit.end() || leads(before, behind))) {
      return before;
    }
    if (behind != null && hit.conjoined() && hit.cue().takes(Frames.PREDICATION)) {
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
    if (behind != null
        && hit.form().isVerb()
        && (mayDrop && addressees.isObject(behind.first(), hit)
            || addressees.isAddressed(behind.first(), hit))) {
      behind = null;
    }
    boolean pointer = behind != null && page.pos(behind.first()) == Pos.DEMONSTRATIVE;
    return behind != null && !(pointer && before != null) ? behind : before;
  }

  /** مصدر نفى وجود شروط: what stands behind cannot speak, what stands before can. */
  private boolean leads(Range before, Range behind) {
    return page.canSpeak(before.first()) && !page.canSpeak(behind.first());
  }

  /**
   * العبارة التي تؤكد فيها الوزارة أن: the pronoun stands for what is described, who speaks
   * follows.
   */
  private boolean describesWhere(CueHit hit) {
    return page.is(hit.first() - 1, SpeechWords.RELATIVE | SpeechWords.WHILE)
        && page.is(hit.end(), SpeechWords.RESUMPTIVE | SpeechWords.WITHIN);
  }

  /** لكنه، لكنهم: the pronoun is the subject. */
  private boolean ownSubject(int at) {
    if (!page.isWord(at) || !page.is(at, SpeechWords.CONNECTOR)) {
      return false;
    }
    String word = page.folded(at);
    return word.contains("لكن") && !word.endsWith("لكن");
  }

  /** The subject before the verb; null if there is none. */
  @Nullable Range before(CueHit hit, int clauseStart) {
    if (hit.conjoined()) {
      return asForSubject(hit, clauseStart);
    }
    int at = hit.first() - 1;
    if (page.isWord(at) && page.is(at, SpeechWords.CONNECTOR)) {
      at--;
    }
    if (hit.form().feminine()
        && page.is(at, SpeechWords.UNNAMED)
        && !page.isDefinite(at)
        && !page.isPreposition(at)) {
      return new Range(at, at);
    }
    if (page.is(at, SpeechWords.RELATIVE)) {
      boolean another = page.folded(at).endsWith(WHICH) && !hit.form().feminine();
      if (another && page.hasPronoun(hit.end())) {
        return null; // الغارات التي قال إنها: nobody feminine said it
      }
      Range described = antecedent(at - 1, clauseStart);
      return described == null || isMoment(described.first()) ? null : described;
    }
    Range whole = subjectFrom(clauseStart, hit, at);
    int comma = lastComma(clauseStart, hit.first() - 2);
    if (whole != null || comma < 0) {
      return whole;
    }
    Range near = subjectFrom(comma + 1, hit, at);
    return near != null && near.last() == hit.first() - 1 ? near : null;
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

  /** في الوقت الذي أوردت فيه: a time does not speak. */
  private boolean isMoment(int head) {
    return page.is(head, SpeechWords.TIME | SpeechWords.FORUM)
        && !page.is(head, SpeechWords.SPEAKERS);
  }

  private int lastComma(int from, int end) {
    for (int j = end; j > from; j--) {
      if (page.isComma(j)) {
        return j;
      }
    }
    return -1;
  }

  private @Nullable Range subjectFrom(int clauseStart, CueHit hit, int at) {
    int start = page.skipConnectors(clauseStart, hit.first());
    start = skipLeadingAdjunct(start, hit.first());
    if (start > at
        || nouns.isVerb(start)
        || opensAsVerb(start)
        || nouns.opensAdjunct(start) && !page.isDefinite(start)) {
      return null;
    }
    Range phrase = nouns.read(start, hit.first());
    if (phrase == null || phrase.first() != start) {
      return null;
    }
    return reaches(phrase.last() + 1, at) ? phrase : null;
  }

  /** Between subject and verb stands nothing, a relative clause, or what commas set apart. */
  private boolean reaches(int from, int at) {
    if (from > at || page.is(from, SpeechWords.RELATIVE)) {
      return true;
    }
    boolean set = page.isComma(from) && page.isComma(at) || page.isDash(from) && page.isDash(at);
    return set
        || from == at && (page.mark(at) != 0 || page.is(at, SpeechWords.CONNECTOR))
        || page.is(from, SpeechWords.TIME) && at - from < 4
        || page.mark(from) == '(' && page.mark(at) == ')';
  }

  /** من جانبه، and other openings up to a comma. */
  private int skipLeadingAdjunct(int start, int end) {
    if (start >= end
        || page.isDefinite(start) && !page.text().analysis(start).hasPreposition()
        || !nouns.opensAdjunct(start)) {
      return start;
    }
    for (int j = start; j < end && j < start + 12; j++) {
      if (page.isComma(j)) {
        return page.skipConnectors(j + 1, end);
      }
    }
    return start;
  }

  private @Nullable Range antecedent(int last, int clauseStart) {
    int end = last;
    while (end >= clauseStart && page.mark(end) != 0 && !page.isQuoteMark(end)) {
      end--;
    }
    int first = end + 1;
    while (first > clauseStart && end - first < LONGEST_ANTECEDENT) {
      int j = first - 1;
      CueHit before = page.hit(j);
      boolean stops =
          page.isComma(j)
              || page.isColon(j)
              || page.isComplementiser(j)
              || nouns.isVerb(j)
              || page.isPreposition(j) && !joinsNouns(page.folded(j))
              || (before != null && before.form().isVerb());
      if (stops) {
        break;
      }
      first = j;
    }
    while (first < end && page.isPreposition(first)) {
      first++;
    }
    return first > end ? null : new Range(first, end);
  }

  private static boolean joinsNouns(String preposition) {
    return preposition.equals("في") || preposition.equals("عن") || preposition.equals("بين");
  }

  /** The subject of the clause that begins at the token: before its verb, or behind it. */
  @Nullable Range clauseSubject(int start, int end) {
    int at = page.skipConnectors(start, end);
    if (at < end && page.isWord(at) && !nouns.isVerb(at) && !nouns.opensAdjunct(at)) {
      Range lead = nouns.read(at, end);
      return lead != null && lead.first() == at ? lead : null;
    }
    return sentenceSubject(at, end);
  }

  /** The subject of the sentence's first verb, for a later cue whose own subject is dropped. */
  @Nullable Range sentenceSubject(int start, int end) {
    int at = page.skipConnectors(start, end);
    if (page.isWord(at) && page.folded(at).endsWith(WAS)) {
      at++; // وكان الحزب قد أصدر بيانا
    }
    for (int j = at; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        j = quote.close();
        continue;
      }
      CueHit hit = page.hit(j);
      boolean verb =
          nouns.isVerb(j) || hit != null && hit.form().isVerb() && (!hit.conjoined() || j == at);
      if (verb || j == at && opensAsVerb(j)) {
        Range behind = isPlural(j) ? null : nouns.read(j + 1, Math.min(end, nextStop(j + 1, end)));
        if (behind != null && !isObjectOfLead(at, j, behind)) {
          return withoutObject(behind);
        }
        at = skipLeadingAdjunct(at, j);
        return at < j && !nouns.opensAdjunct(at) ? nouns.read(at, j) : null;
      }
    }
    return null;
  }

  /** صفحة الطلبة نشرت تدوينة: behind a subject that leads the sentence a paper is the object. */
  private boolean isObjectOfLead(int lead, int verb, Range behind) {
    int head = behind.first();
    return lead < verb
        && page.is(head, SpeechWords.DOCUMENT | SpeechWords.FORUM)
        && !page.isDefinite(head)
        && !nouns.opensAdjunct(lead);
  }

  /** رددوا شعارات: the ending is the subject, what stands behind is the object. */
  private boolean isPlural(int verb) {
    return page.folded(verb).length() > SHORTEST_PLURAL && page.folded(verb).endsWith(THEY);
  }

  /** كلمة لرئيس اللجنة، رحب فيها: whoever ل names behind the document the cue points back to. */
  @Nullable Range authorBefore(int cue) {
    for (int j = cue - 1; j > page.sentenceStart(cue); j--) {
      boolean theirs = page.isWord(j) && page.folded(j).charAt(0) == Letters.LAM;
      if (theirs && page.canSpeak(j) && page.is(j - 1, SpeechWords.DOCUMENT | SpeechWords.FORUM)) {
        return nouns.readFrom(j, cue);
      }
    }
    return null;
  }

  private Range withoutObject(Range run) {
    int object = new SubjectSplit(page).objectIn(run);
    return object > run.first() && object <= run.last() && !page.isComma(object - 1)
        ? new Range(run.first(), object - 1)
        : run;
  }

  /** وخاطب رئيس المنظمة: و before what may be a verb, with somebody who can speak behind it. */
  private boolean opensAsVerb(int j) {
    return page.isWord(j)
        && page.pos(j).isNominal()
        && !page.isDefinite(j)
        && !page.is(j, SpeechWords.ANY)
        && page.text().analysis(j).hasConjunction()
        && page.is(j + 1, SpeechWords.SPEAKERS);
  }

  private int nextStop(int from, int end) {
    for (int j = from; j < end; j++) {
      if (page.isComma(j) || page.isPreposition(j) && j > from && !joinsNouns(page.folded(j))) {
        return j;
      }
    }
    return end;
  }
}
