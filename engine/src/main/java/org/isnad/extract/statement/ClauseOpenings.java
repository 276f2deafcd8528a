package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the strong openers of content: a complementiser that belongs to the cue, a colon, and
 * a quotation that is speech and not a name or a scare quote.
 */
final class ClauseOpenings {

  private static final int MODAL_REACH = 4;
  private static final int VERB_REACH = 2;
  private static final int NAME_TO_CLAUSE = 12;
  private static final int FARTHEST_RELATIVE = 10;
  private static final String INNA = "إن";
  private static final String SAY = "قال";
  private static final String WRITE = "كتب";
  private static final String IF = "ان";
  private static final String TOWARDS = "الي";
  private static final String FROM = "من";
  private static final int SHORTEST_QUOTE = 3;
  private static final int SHORTEST_CHANT = 2;

  /** Words between قوله and what opens the content. */
  private static final int LONGEST_OCCASION = 16;

  /** Words of a paper's or body's name in quotation marks, at the most. */
  private static final int LONGEST_NAME = 6;

  private static final String BY_SAYING = "بالقول";
  private static final String BY_HIS_SAYING = "بقول";

  private final Page page;
  private final RivalCues rivals;
  private final PlainVerbs verbs;
  private final Adjuncts adjuncts;

  ClauseOpenings(Page page, RivalCues rivals, PlainVerbs verbs) {
    this.page = page;
    this.rivals = rivals;
    this.verbs = verbs;
    adjuncts = new Adjuncts(page);
  }

  /** The strong opener at the token; null if there is none or it is not the cue's own. */
  @Nullable Opening at(CueHit hit, int j, int limit) {
    if (page.isComplementiser(j) && !belongsElsewhere(hit, j)) {
      return hit.cue().takes(Frames.CLAUSE) ? clause(j) : null;
    }
    if (page.isColon(j) && mayHaveColon(hit, j) && j + 1 < page.size()) {
      return behind(j);
    }
    if (hit.cue().register() == Cue.Register.CHANNEL && page.repeatsCue(j) && j + 1 < page.size()) {
      int opener = behindOccasion(j + 1, limit);
      return opener < 0 ? behind(j) : opening(opener);
    }
    Quote quote = page.quoteAt(j);
    if (quote != null && hit.cue().takes(Frames.QUOTE) && isSpeech(hit, quote, limit)) {
      return new Opening(Opening.Kind.QUOTE, j, j);
    }
    return null;
  }

  /**
   * A cue that never quotes has its colon in its own clause: استبعد اثنين، وحل محلهما: is a list.
   */
  private boolean mayHaveColon(CueHit hit, int colon) {
    if (hit.cue().takes(Frames.QUOTE)) {
      return true;
    }
    if (!hit.cue().takes(Frames.CLAUSE)) {
      return false;
    }
    for (int k = hit.end(); k < colon; k++) {
      if (page.isComma(k)) {
        return false;
      }
    }
    return true;
  }

  /** قوله خلال مؤتمر صحفي إن: the opener behind where or when it was said; -1 without one. */
  private int behindOccasion(int from, int limit) {
    if (!page.isWord(from) || page.isComplementiser(from) || !adjuncts.opens(from)) {
      return -1;
    }
    int end = Math.min(limit, from + LONGEST_OCCASION);
    for (int j = from + 1; j < end; j++) {
      Quote quote = page.quoteAt(j);
      if (page.isColon(j)
          || page.isComplementiser(j) && page.text().surface(j).startsWith(INNA)
          || quote != null && quote.length() >= SHORTEST_QUOTE) {
        return j;
      }
    }
    return -1;
  }

  private Opening opening(int opener) {
    if (page.isComplementiser(opener)) {
      return clause(opener);
    }
    return page.isColon(opener) ? behind(opener) : new Opening(Opening.Kind.QUOTE, opener, opener);
  }

  /** The opening of the clause behind the complementiser at the token. */
  Opening clause(int j) {
    return new Opening(Opening.Kind.CLAUSE, j, skipColon(j + 1));
  }

  private int skipColon(int j) {
    return page.isColon(j) ? j + 1 : j;
  }

  /** The opening of what stands right behind a colon or قوله. */
  Opening behind(int opener) {
    int next = opener + 1;
    if (page.isComplementiser(next)) {
      return new Opening(Opening.Kind.CLAUSE, next, next + 1);
    }
    Quote quote = page.quoteAt(next);
    boolean open = quote == null ? page.isQuoteMark(next) : !quote.closed();
    if (open && page.isComplementiser(next + 1)) {
      return new Opening(Opening.Kind.CLAUSE, next + 1, next + 2); // قال: " إن كذا, never closed
    }
    return new Opening(quote == null ? Opening.Kind.COLON : Opening.Kind.QUOTE, opener, next);
  }

  /** قبل أن، إلا أن and what a verb of will governs open no reported clause. */
  boolean belongsElsewhere(CueHit hit, int j) {
    if (j == hit.end()) {
      return false;
    }
    if (isCondition(j) && !isSaid(hit, j)) {
      return true;
    }
    boolean until = page.isWord(j - 1) && page.folded(j - 1).equals(TOWARDS);
    until &= !hit.cue().takes(Frames.TO) && !hit.cue().is(Frames.CONTINUES);
    boolean bound = page.is(j - 1, SpeechWords.BEFORE_CLAUSE) && !describesSource(hit, j);
    if (bound || until || isHeld(j - 1)) {
      return true;
    }
    for (int k = j - 1; k > hit.end() && k > j - MODAL_REACH; k--) {
      if (page.is(k, SpeechWords.MODAL)) {
        return true;
      }
    }
    return governedByVerb(hit, j);
  }

  /** باعتبار أن، لدرجة أن، من المرجح أن: the clause is governed by what stands right before it. */
  private boolean isHeld(int j) {
    return page.isPress(j, PressWords.Kind.HOLDS)
        || page.isPress(j, PressWords.Kind.HELD)
            && page.isWord(j - 1)
            && page.folded(j - 1).endsWith(FROM);
  }

  /** إن حدثت: right before a verb in the past it may mean if. */
  private boolean isCondition(int j) {
    boolean past =
        page.isWord(j + 1)
            && page.pos(j + 1) == Pos.VERB
            && page.text().analysis(j + 1).has(Analysis.PAST)
            && page.text().analysis(j + 1).proclitics().isEmpty();
    return past
        && page.folded(j).equals(IF)
        && page.text().surface(j).startsWith(INNA)
        && !page.isQuoteMark(j - 1);
  }

  /**
   * قالت مصادر خاصة إن: the adjective of those who speak leads to no clause spelt with إن; أكدت
   * القوات الخاصة أن: with the article to none at all.
   */
  private boolean describesSource(CueHit hit, int j) {
    if (j - 1 > hit.end() && SpeechWords.hasArticle(page.folded(j - 1)) && page.isDefinite(j - 2)) {
      return true;
    }
    return j - 1 > hit.end()
        && page.is(j - 2, SpeechWords.SPEAKERS)
        && page.folded(j - 1).charAt(page.folded(j - 1).length() - 1) == Letters.TA_MARBUTA
        && page.text().surface(j).startsWith(INNA);
  }

  /**
   * قالت الوزارة إن قتل المدنيين: what قال governs opens with إن, whatever the noun behind it is
   * spelt like; but for إن شاء الله and where an opener follows.
   */
  private boolean isSaid(CueHit hit, int j) {
    boolean wish =
        switch (page.folded(j + 1)) {
          case "شاء", "شاءت", "كان", "كانت", "كانوا" -> true;
          default -> false;
        };
    return hit.cue().lemma().equals(SAY)
        && !wish
        && !openerFollows(hit, j + 1, page.sentenceEnd(j));
  }

  /** A further verb between the cue and أن governs it, unless it stands in a relative clause. */
  private boolean governedByVerb(CueHit hit, int j) {
    if (page.text().surface(j).startsWith(INNA) && hit.form().isVerb()) {
      return false;
    }
    boolean relative = !hit.cue().is(Frames.HOMOGRAPH) || page.isComma(j - 1);
    boolean described = false;
    for (int k = hit.end(); k < j; k++) {
      Quote quote = page.quoteAt(k);
      if (quote != null && quote.closed() && quote.close() < j) {
        k = quote.close();
        continue;
      }
      relative |= page.is(k, SpeechWords.RELATIVE) || page.is(k + 1, SpeechWords.RESUMPTIVE);
      described |= isNearRelative(hit, k);
      if (page.is(k, SpeechWords.ADJUNCT) && !page.isPreposition(k + 1)) {
        continue; // عبر موقعه is spelt as the verb
      }
      if (page.mentions().isForMedium(k + 1)) {
        continue; // مصدر تحدث لرويترز
      }
      CueHit other = page.hit(k);
      boolean cue = other != null && other.form().isVerb() && !other.form().enclitic();
      boolean taken =
          cue
              ? relative && closedBefore(k, j) || described && k < j - 1 && isLast(hit, j)
              : relative && k < j - 1 || k < j - VERB_REACH;
      if ((cue || verbs.isVerb(k)) && !taken) {
        return true;
      }
    }
    return false;
  }

  /** Whether the token opens a relative clause that may tell of who speaks. */
  private boolean isNearRelative(CueHit hit, int k) {
    return page.is(k, SpeechWords.RELATIVE)
        && !page.startsWithConjunction(k)
        && SpeechWords.hasArticle(page.folded(k))
        && k - hit.end() <= FARTHEST_RELATIVE;
  }

  /** أكد الباعة الذين تحدثوا للقناة أن: the main verb wants the only clause there is. */
  private boolean isLast(CueHit hit, int j) {
    return !openerFollows(hit, j + 1, page.sentenceEnd(j));
  }

  /** Whether a comma ends the clause of a verb before the complementiser. */
  private boolean closedBefore(int verb, int j) {
    CueHit other = page.hit(verb);
    if (other != null && !other.cue().takes(Frames.CLAUSE)) {
      return true;
    }
    for (int k = verb + 1; k < j; k++) {
      if (page.isComma(k)) {
        return true;
      }
    }
    return false;
  }

  /** A quotation is speech unless it is a name or a scare quote on the way to a later opener. */
  private boolean isSpeech(CueHit hit, Quote quote, int limit) {
    if (quote.length() < (chants(hit) ? SHORTEST_CHANT : SHORTEST_QUOTE)) {
      return false;
    }
    int before = quote.open() - 1;
    if (before > hit.end() && isWith(before) && !hit.cue().takes(Frames.WITH)) {
      return false; // يضيف فلان، الذي طالب بـ«…»
    }
    boolean writes = hit.cue().lemma().equals(WRITE); // كتب مقالا بعنوان «…»
    if (before > hit.end() && !writes && QuotedWords.areTitle(page, quote.open())) {
      return false; // أوضح في ندوة ناقشت موضوع «…»، أن
    }
    if (page.isWord(before) && before >= hit.end() && quote.length() <= LONGEST_NAME) {
      boolean named =
          page.is(before, SpeechWords.TITLE | SpeechWords.ADJUNCT)
              || page.is(before, SpeechWords.CHANNEL | SpeechWords.BODY | SpeechWords.COLLECTIVE)
                  && !page.isDefinite(before)
                  && !page.mentions().endsOther(before) // لرويترز «…»
                  && !page.is(before, SpeechWords.FORUM | SpeechWords.DOCUMENT)
              || page.folded(before).equals("ل")
              || page.folded(before).equals("باسم");
      if (named) {
        return false;
      }
    }
    if (page.isWord(before) && before >= hit.end() && isNamed(hit, quote)
        || before < hit.end() && isBody(hit, quote)) {
      return false;
    }
    boolean short_ = quote.closed() && quote.length() <= 5;
    return !short_ || !openerFollows(hit, quote.close() + 1, limit);
  }

  /** رددوا هتافات منها «ارحلوا الآن»: what is chanted is short. */
  private static boolean chants(CueHit hit) {
    return switch (hit.cue().lemma()) {
      case "ردد", "هتف" -> true;
      default -> false;
    };
  }

  /**
   * قال سالم، عضو «…»، في تصريح، إن: behind a word of the subject the quotation is a name, if what
   * was said opens with إن behind it.
   */
  private boolean isNamed(CueHit hit, Quote quote) {
    int j = quote.close() + 1;
    if (!quote.closed() || !page.isComma(j) || !hit.cue().takes(Frames.CLAUSE)) {
      return false;
    }
    int end = Math.min(page.sentenceEnd(j), j + NAME_TO_CLAUSE);
    while (j < end && !page.isQuoteMark(j) && !page.isComplementiser(j)) {
      CueHit other = page.hit(j);
      if (other != null && other.form().isVerb()) {
        return false;
      }
      j++;
    }
    return page.isComplementiser(j)
        && page.isComma(j - 1)
        && page.text().surface(j).startsWith(INNA);
  }

  /** أعلنت «المؤسسة الدولية للحاسبات» عن: a body in marks, before what the verb governs. */
  private boolean isBody(CueHit hit, Quote quote) {
    int next = quote.close() + 1;
    boolean about =
        page.isWord(next)
            && hit.cue().takes(Frames.ABOUT)
            && OpeningFinder.attachedFrame(page.folded(next)) == Frames.ABOUT;
    return quote.closed()
        && quote.length() <= LONGEST_NAME
        && page.is(quote.first(), SpeechWords.BODY)
        && (about || page.isComplementiser(next));
  }

  private boolean isWith(int j) {
    return page.isWord(j) && page.folded(j).length() == 1 && page.folded(j).charAt(0) == Letters.BA;
  }

  private boolean openerFollows(CueHit hit, int from, int limit) {
    for (int j = from; j < limit; j++) {
      if (rivals.stops(hit, j)) {
        return false;
      }
      if (page.isComplementiser(j) || page.isColon(j)) {
        return true;
      }
      Quote quote = page.quoteAt(j);
      if (quote != null && quote.length() > 5) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word is بالقول، بقوله or بقولها. */
  boolean tellsManner(String word) {
    return word.equals(BY_SAYING)
        || word.startsWith(BY_HIS_SAYING) && word.length() <= BY_HIS_SAYING.length() + 3;
  }
}
