package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Finds the words that name who speaks: behind the verb, before it, or before a relative. */
final class SourceFinder {

  private static final int LONGEST_ANTECEDENT = 7;
  private static final int LONGEST_NAMED = 14;
  private static final int LONGEST_BRACKET = 8;
  private static final String AS_FOR = "اما";
  private static final String BUT = "لكن";
  private static final String WHAT = "ما";
  private static final String WHICH = "التي";
  private static final String WHO = "الذي";

  /** والوزارة إذ تعلن ذلك تؤكد: the clause it opens has its subject before it. */
  private static final String AS = "اذ";

  private static final String MANY = "ين";

  private final Page page;
  private final NounPhrases nouns;
  private final Leads leads;
  private final Addressees addressees;
  private final Strangers strangers;
  private final Pluperfects pluperfects;

  SourceFinder(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
    leads = new Leads(page, nouns);
    addressees = new Addressees(page);
    strangers = new Strangers(page);
    pluperfects = new Pluperfects(page, nouns);
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
    if (before != null && adjacent && hit.cue().is(Frames.ADDRESSES)) {
      return before;
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
        && (behind.first() > hit.end() || outranks(before, behind))) {
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
        && page.pos(hit.end()) == Pos.NUMERAL;
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

  /** رئيسها، وزيرها: an office with its owner's pronoun. */
  private boolean isTheirs(int j) {
    return page.isWord(j)
        && page.text().analysis(j).has(Analysis.ENCLITIC)
        && page.words().is(Letters.fold(page.text().analysis(j).lemma()), SpeechWords.ROLE);
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
        && page.is(at, SpeechWords.UNNAMED)
        && !page.isDefinite(at)
        && !page.isPreposition(at)) {
      return new Range(at, at);
    }
    if (page.is(at, SpeechWords.RELATIVE)) {
      boolean hers = page.folded(at).endsWith(WHICH);
      boolean his = page.folded(at).endsWith(WHO);
      boolean another = hers && !hit.form().feminine() || his && hit.form().feminine();
      if (another && page.hasPronoun(hit.end())) {
        return null; // الغارات التي قال إنها: nobody feminine said it
      }
      if (isTheirs(hit.end())) {
        return null; // التي حذر رئيسها من
      }
      Range described = whoSpeaks(antecedent(at - 1, clauseStart), page.folded(at));
      return described == null || isMoment(described.first()) || isTold(described, hit)
          ? null
          : described;
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

  /** ، كلمة رحب فيها: the pronoun stands for where it was said. */
  private boolean isWhere(Range subject, CueHit hit) {
    return page.is(hit.end(), SpeechWords.WITHIN)
        && page.is(subject.first(), SpeechWords.DOCUMENT | SpeechWords.FORUM);
  }

  /** دخول المستوطنين الذين دعوا، باستثناء سامر خليل الذي أقر: the people of what is described. */
  private @Nullable Range whoSpeaks(@Nullable Range described, String relative) {
    if (described == null || page.canSpeak(described.first())) {
      return described;
    }
    for (int j = described.first() + 1; j <= described.last(); j++) {
      if (page.isWord(j) && !page.isPreposition(j) && isDescribedBy(j, relative)) {
        return new Range(j, described.last());
      }
    }
    return described;
  }

  private boolean isDescribedBy(int noun, String relative) {
    if (relative.endsWith(MANY)) {
      return page.isDefinite(noun)
          && (page.folded(noun).endsWith(MANY) || page.is(noun, SpeechWords.COLLECTIVE));
    }
    return relative.endsWith(WHO) && page.mentions().personFirst(noun) == noun;
  }

  /**
   * هذه الأعمال التي اعتبرت أنها، بالغارة التي قالت إنها: what cannot speak is what the clause is
   * about.
   */
  private boolean isTold(Range described, CueHit hit) {
    int head = described.first();
    boolean pointedAt = page.pos(head) == Pos.DEMONSTRATIVE;
    return !page.canSpeak(pointedAt ? head + 1 : head)
        && (pointedAt || isNoName(described))
        && page.isComplementiser(hit.end())
        && page.hasPronoun(hit.end());
  }

  private boolean isNoName(Range described) {
    int head = described.first();
    return page.mentions().personFirst(head) < 0
        && page.mentions().otherLast(head) < 0
        && !page.mentions().endsPerson(described.last());
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

  /** Where the quotation or bracket opens that ends at the token; else the token. */
  private int beforeGroup(int j) {
    Quote quote = page.quoteClosedAt(j);
    if (quote != null) {
      return quote.open();
    }
    int open = j;
    while (page.mark(j) == ')' && open > 0 && j - open < LONGEST_BRACKET) {
      if (page.mark(open) == '(') {
        return open;
      }
      open--;
    }
    return j;
  }

  private @Nullable Range antecedent(int last, int clauseStart) {
    int end = page.mark(last) == ')' ? beforeGroup(last) - 1 : last;
    while (end >= clauseStart && page.mark(end) != 0 && !page.isQuoteMark(end)) {
      end--;
    }
    int first = end + 1;
    int words = 0;
    boolean grouped = false;
    int most = page.mentions().endsPerson(end) ? LONGEST_NAMED : LONGEST_ANTECEDENT;
    while (first > clauseStart && words < most) {
      int j = beforeGroup(first - 1);
      words++;
      if (j < first - 1) {
        first = Math.max(j, clauseStart);
        grouped = true;
        continue;
      }
      CueHit before = page.hit(j);
      boolean stops =
          page.isComma(j)
              || page.isColon(j)
              || page.isComplementiser(j)
              || page.is(j, SpeechWords.ADVERB)
              || nouns.isVerb(j)
              || page.isPreposition(j) && !Leads.joinsNouns(page.folded(j))
              || (before != null && before.form().isVerb());
      if (stops) {
        break;
      }
      first = j;
      if (page.pos(j) == Pos.DEMONSTRATIVE) {
        break;
      }
    }
    while (first < end && page.isPreposition(first)) {
      first++;
    }
    boolean mute = grouped && !page.canSpeak(first) && !page.canSpeak(first + 1);
    return first > end || mute ? null : new Range(officeOf(first, end), end);
  }

  /** البعثة مدير المنتخب سامر خليل الذي: where a name ends the words, from its own office on. */
  private int officeOf(int first, int end) {
    int name = page.mentions().personFirst(end);
    if (name <= first || page.is(first, SpeechWords.ROLE | SpeechWords.HONORIFIC)) {
      return first;
    }
    for (int j = first + 1; j < name; j++) {
      boolean title = j == name - 1 && page.is(j, SpeechWords.HONORIFIC) && page.isDefinite(j);
      boolean office =
          page.is(j, SpeechWords.ROLE) && !page.isDefinite(j) && page.isDefinite(j - 1);
      if (title || office) {
        return j;
      }
    }
    return first;
  }
}
