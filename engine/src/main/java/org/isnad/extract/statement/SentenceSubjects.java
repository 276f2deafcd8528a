package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a sentence or clause, for a later cue whose own subject is dropped. */
final class SentenceSubjects {

  private static final String HAPPENED_BEFORE = "سبق";
  private static final String THEY = "وا";
  private static final String MANY = "ين";
  private static final String HAS = "قد";
  private static final String TO = "الي";
  private static final String CABLE = "برقي";
  private static final String BUT = "لكن";
  private static final int SHORTEST_PLURAL = 4;
  private static final int LONGEST_WHEN = 40;
  private static final int LONGEST_TIME = 5;

  private final Page page;
  private final NounPhrases nouns;
  private final Leads leads;

  SentenceSubjects(Page page, NounPhrases nouns) {
    this.page = page;
    this.nouns = nouns;
    leads = new Leads(page, nouns);
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

  /** The subject of the sentence's main verb, for a later cue whose own subject is dropped. */
  @Nullable Range sentenceSubject(int start, int end) {
    int main = behindTime(page.skipConnectors(start, end), end);
    Range subject = main < 0 ? null : firstSubject(main, end);
    return subject == null ? firstSubject(start, end) : subject;
  }

  /** عندما دارت المعركة، وقف الوزير: where the clause of time ends; -1 without one. */
  private int behindTime(int at, int end) {
    int when = page.isWord(at - 1) && isWhen(at - 1) ? at - 1 : at;
    if (!page.isWord(when) || !isWhen(when)) {
      return -1;
    }
    for (int j = when + 1; j < Math.min(end - 1, when + LONGEST_WHEN); j++) {
      if (page.isComma(j)) {
        return nouns.isVerb(j + 1) && !page.startsWithConjunction(j + 1) ? j + 1 : -1;
      }
    }
    return -1;
  }

  private boolean isWhen(int j) {
    return switch (page.folded(j)) {
      case "عندما", "وعندما", "بعدما", "وبعدما", "حين", "وحين", "حينما", "وحينما", "لما", "ولما" ->
          true;
      default -> false;
    };
  }

  /** The subject of the first verb behind the token. */
  private @Nullable Range firstSubject(int start, int end) {
    int at = page.skipConnectors(start, end);
    if (page.isWord(at) && Leads.isWas(page.folded(at))) {
      at++; // وكان الحزب قد أصدر بيانا
    } else if (page.isComplementiser(at) && at > start) {
      at++; // غير أن الوزير بدا
    }
    boolean asFor = isAsFor(start);
    for (int j = at; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.closed()) {
        j = quote.close();
        continue;
      }
      if (asFor && isSoVerb(j)) {
        return clauseSubject(at, j);
      }
      if (j == at + 2 && page.isComplementiser(j) && page.isPreposition(j - 1)) {
        return clauseSubject(j + 1, end); // يشار إلى أن تقريرا أفاد
      }
      CueHit hit = page.hit(j);
      boolean verb =
          nouns.isVerb(j) || hit != null && hit.form().isVerb() && (!hit.conjoined() || j == at);
      if (verb && page.isComplementiser(j + 1)) {
        return clauseSubject(j + 2, end); // وأذكر أن الكاتب رد عليه وقال
      }
      if ((verb || j == at) && isSubjectOfBefore(j)) {
        return nouns.readFrom(j + 1, end); // وسبق للوزارة أن أعلنت
      }
      if (verb || (j == at || leads.isBehindAdjunct(start, j)) && leads.opensAsVerb(j)) {
        Range lead = j > at ? leadSubject(at, j) : null;
        if (lead != null) {
          return lead;
        }
        int stop = carriesOut(j) ? deedBehind(j, end) : end;
        boolean him = j == at && page.is(j + 1, SpeechWords.RESUMPTIVE); // ورد عليه سامر خليل
        int from = him ? j + 2 : j + 1;
        Range behind = isPlural(j) ? null : nouns.read(from, Math.min(stop, nextStop(from, end)));
        if (behind != null && !isObjectOfLead(at, j, behind)) {
          return withName(withoutObject(behindObject(behind)));
        }
        at = leads.skipAdjunct(at, j);
        return at < j && !nouns.opensAdjunct(at) ? nouns.read(at, j) : null;
      }
    }
    return null;
  }

  /** اختتم الجلسة وكيل الكلية، افتتح المعرض سامر: what cannot speak owns no office or person. */
  private Range behindObject(Range behind) {
    int first = behind.first();
    if (!page.isWord(first)
        || !SpeechWords.hasArticle(page.folded(first))
        || page.canSpeak(first)) {
      return behind;
    }
    for (int j = first + 1; j <= behind.last() && page.isDefinite(j - 1); j++) {
      boolean office = page.is(j, SpeechWords.ROLE) && !page.isDefinite(j);
      boolean titled = page.is(j, SpeechWords.HONORIFIC) && isPerson(j + 1);
      boolean free =
          page.isWord(j)
              && !page.startsWithConjunction(j)
              && !page.text().analysis(j).hasPreposition()
              && !page.isPreposition(j - 1);
      if (free && (office || titled || isPerson(j))) {
        return new Range(j, behind.last());
      }
    }
    return behind;
  }

  private boolean isPerson(int j) {
    return page.mentions().personFirst(j) == j;
  }

  /** في يوم ألقى فيه الرئيس خطابه، قائلا: the person whom the last verb but the cue tells of. */
  @Nullable Range lastSomebody(int start, int cue) {
    for (int j = cue - 1; j > start; j--) {
      CueHit hit = page.hit(j);
      if (nouns.isVerb(j) || hit != null && hit.form().isVerb()) {
        Range behind = nouns.read(j + 1, nextStop(j + 1, cue));
        Range named = behind == null ? null : withName(withoutObject(behind));
        if (named != null
            && (page.mentions().personFirst(named.first()) == named.first()
                || page.mentions().titledLast(named.first()) >= 0)) {
          return named;
        }
      }
    }
    return null;
  }

  /** أما المدير فيروي: between the two stands the subject. */
  private boolean isAsFor(int start) {
    return page.isWord(start)
        && switch (page.folded(start)) {
          case "اما", "واما" -> true;
          default -> false;
        };
  }

  private boolean isSoVerb(int j) {
    return page.isWord(j)
        && page.pos(j) == Pos.VERB
        && page.folded(j).charAt(0) == Letters.FA
        && page.text().analysis(j).hasConjunction();
  }

  private boolean isSubjectOfBefore(int verb) {
    return page.folded(verb).endsWith(HAPPENED_BEFORE)
        && page.isWord(verb + 1)
        && page.folded(verb + 1).charAt(0) == Letters.LAM
        && page.canSpeak(verb + 1);
  }

  /** سامر خليل، منسق اللجنة، خاطب المحتجين: who leads up to the verb is its subject. */
  private @Nullable Range leadSubject(int lead, int verb) {
    if (!page.isWord(lead) || nouns.opensAdjunct(lead) || leads.opensAsVerb(lead)) {
      return null;
    }
    Range phrase = nouns.read(lead, verb);
    boolean open = mustLead(lead);
    boolean named = page.isDefinite(lead) || page.mentions().personFirst(lead) == lead;
    boolean had = open && page.isWord(verb - 1) && page.folded(verb - 1).equals(HAS);
    boolean subject =
        phrase != null
            && phrase.first() == lead
            && (named || open)
            && (page.canSpeak(lead) || open && named)
            && (had || leads.reaches(phrase.last() + 1, leads.beforeAuxiliaries(verb)));
    return subject ? phrase : null;
  }

  /** وكان ضابط قد حذر، لكن أنصارا طعنوا: there a noun without the article leads, too. */
  private boolean mustLead(int lead) {
    int before = lead - 1;
    return page.isComplementiser(before)
        || page.isWord(before)
            && (Leads.isWas(page.folded(before)) || page.folded(before).endsWith(BUT));
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

  /** قام، وقامت، يقوم: behind who does it stands ب with what is done. */
  private boolean carriesOut(int verb) {
    String word = page.folded(verb);
    return switch (page.startsWithConjunction(verb) ? word.substring(1) : word) {
      case "قام", "قامت", "يقوم", "تقوم" -> true;
      default -> false;
    };
  }

  /** The first word with ب behind the verb, else {@code end}. */
  private int deedBehind(int verb, int end) {
    for (int j = verb + 1; j < end; j++) {
      if (page.isWord(j)
          && page.folded(j).charAt(0) == Letters.BA
          && !page.isDefinite(j)
          && !page.isGivenName(j)
          && page.mentions().personFirst(j) < 0) {
        return j;
      }
    }
    return end;
  }

  /**
   * بعث الرئيس برقية إلى نظيره سامر خليل، أكد فيها: whoever sends the paper that the cue points
   * back to, not to whom; null where the sentence tells of no such thing.
   */
  @Nullable Range senderBefore(int cue) {
    int start = page.sentenceStart(cue);
    boolean sent = false;
    for (int j = start + 1; j < cue; j++) {
      sent |= isDocument(j) || page.isWord(j) && page.folded(j).startsWith(CABLE);
      if (sent && page.isWord(j) && page.folded(j).equals(TO) && !page.isComplementiser(j + 1)) {
        Range sender = sentenceSubject(start, j);
        boolean somebody =
            sender != null && page.canSpeak(sender.first()) && !isDocument(sender.first());
        return somebody ? sender : null;
      }
    }
    return null;
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

  /** نشرت الصحيفة تقريرا اتهمت فيه: the subject of the verb that brings the document. */
  @Nullable Range issuerBefore(int cue) {
    int last = beforeTime(cue - 1);
    int document = isAccusativeAdjective(last) ? last - 1 : last;
    boolean issued = isDocument(document) && !page.isPreposition(document - 1);
    int start = page.sentenceStart(cue);
    for (int j = document - 1; issued && j >= start; j--) {
      CueHit hit = page.hit(j);
      if (nouns.isVerb(j) || hit != null && hit.form().isVerb()) {
        Range near = sentenceSubject(j, document);
        return near != null ? near : sentenceSubject(start, document);
      }
    }
    return null;
  }

  /** بيانا مطلع الشهر الماضي أكدت فيه: the last token before what tells when it was issued. */
  private int beforeTime(int last) {
    int time = last;
    while (last - time < LONGEST_TIME
        && (page.isComma(time)
            || page.is(time, SpeechWords.TIME | SpeechWords.MONTH)
            || page.isDefinite(time) && page.is(time - 1, SpeechWords.TIME | SpeechWords.MONTH))) {
      time--;
    }
    return isDocument(time) || isAccusativeAdjective(time) ? time : last;
  }

  /** تسجيلا مصورا قالت: what describes the document. */
  private boolean isAccusativeAdjective(int j) {
    return page.isWord(j)
        && page.isWord(j - 1)
        && page.text().analysis(j).has(Analysis.TANWIN)
        && page.text().analysis(j - 1).has(Analysis.TANWIN);
  }

  /** تقريرا، تصريحات: also in the accusative. */
  private boolean isDocument(int j) {
    if (!page.isWord(j) || page.isDefinite(j)) {
      return false;
    }
    String word = page.folded(j);
    int end = word.length() - 1;
    String bare = word.charAt(end) == Letters.ALIF ? word.substring(0, end) : word;
    return page.words().is(bare, Documents.ANY | SpeechWords.FORUM);
  }

  /** ألقى رئيس البلدية، المهندس سامر خليل، كلمة: the name that commas set apart is the office's. */
  private Range withName(Range office) {
    int comma = office.last() + 1;
    if (!page.is(office.first(), SpeechWords.ROLE) || !page.isComma(comma)) {
      return office;
    }
    boolean titled = page.is(comma + 1, SpeechWords.ROLE | SpeechWords.HONORIFIC);
    int name = titled ? comma + 2 : comma + 1;
    int last = page.mentions().personLast(name);
    boolean own =
        page.mentions().personFirst(name) == name
            && page.isComma(last + 1)
            && NameParts.of(page, office).name() == null;
    return own ? new Range(office.first(), last) : office;
  }

  private Range withoutObject(Range whole) {
    Range run = withoutDeed(whole);
    int object = new SubjectSplit(page).objectIn(run);
    return object > run.first() && object <= run.last() && !page.isComma(object - 1)
        ? new Range(run.first(), object - 1)
        : run;
  }

  /** بدأ الوزير بتفقد، التقى الرئيس بالمواطنين: with ب what somebody does, or with whom. */
  private Range withoutDeed(Range run) {
    if (NameParts.of(page, run).name() != null) {
      return run;
    }
    for (int j = run.first() + 1; j <= run.last(); j++) {
      if (page.isWord(j) && page.folded(j).charAt(0) == Letters.BA && isDeed(j)) {
        return new Range(run.first(), j - 1);
      }
    }
    return run;
  }

  private boolean isDeed(int j) {
    Analysis analysis = page.text().analysis(j);
    boolean people = page.isDefinite(j) && page.folded(j).endsWith(MANY);
    boolean action =
        !page.isDefinite(j)
            && analysis.has(Analysis.MASDAR)
            && !page.is(j, SpeechWords.BODY | SpeechWords.PLACE)
            && !page.is(j + 1, SpeechWords.PLACE);
    return analysis.hasPreposition() && (people || action);
  }

  /** دفع المتهم ببراءته: ب with what belongs to the subject is no part of it. */
  private boolean opensPlea(int j) {
    return page.isWord(j)
        && page.folded(j).charAt(0) == Letters.BA
        && page.text().analysis(j).hasPreposition()
        && page.text().analysis(j).has(Analysis.ENCLITIC)
        && page.mentions().personFirst(j) < 0;
  }

  /** تقدم المدير بالشكر: what somebody feels or does is no place where he is. */
  private boolean bringsThanks(int j) {
    return page.isWord(j)
        && page.folded(j).charAt(0) == Letters.BA
        && page.is(j, SpeechWords.BEHIND_PREPOSITION)
        && page.is(j, SpeechWords.FEELING | SpeechWords.BELIEF);
  }

  /** رئيس البلدية، المهندس سامر خليل: behind the comma stands who holds the office. */
  private boolean namesOffice(int office, int j) {
    int name = page.is(j, SpeechWords.HONORIFIC) ? j + 1 : j;
    return page.is(office, SpeechWords.ROLE) && page.mentions().personFirst(name) == name;
  }

  private int nextStop(int from, int end) {
    for (int j = from; j < end; j++) {
      if (page.isComma(j) && !namesOffice(from, j + 1)
          || j > from
              && (opensPlea(j)
                  || bringsThanks(j)
                  || page.isPreposition(j) && !Leads.joinsNouns(page.folded(j)))) {
        return j;
      }
    }
    return end;
  }
}
