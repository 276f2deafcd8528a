package org.isnad.extract.statement;

import org.isnad.extract.statement.CueForm.Shape;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Decides whether a token is a cue by its own letters and the words right around it. */
final class CueSpotter {

  private static final String SAY = "قال";
  private static final String DRAW = "لفت";
  private static final String REACH = "توصل";
  private static final String SHOW = "أطلع";
  private static final String REMIND = "ذكّر";
  private static final String RENEW = "جدد";
  private static final String BETWEEN = "بين";
  private static final String AND_BETWEEN = "وبين";
  private static final int FARTHEST_BETWEEN = 3;
  private static final String SURELY = "بالتاكيد";
  private static final String ON = "علي";
  private static final String HERE = "هنا";
  private static final String DEED = "فعل";
  private static final String EARLIER = "سبق";
  private static final int FARTHEST_EARLIER = 8;
  private static final char SHADDA = '\u0651';
  private static final char TANWIN = '\u064B';
  private static final char HAMZA = 'أ';

  private static final int TRILITERAL = 3;

  /** Nouns that say when, where or how and own no noun behind them. */
  private static final long NO_OWNER =
      SpeechWords.TIME
          | SpeechWords.ADVERB
          | SpeechWords.ADJUNCT
          | SpeechWords.CONNECTOR
          | SpeechWords.WHILE
          | SpeechWords.FORUM
          | SpeechWords.BEFORE_CLAUSE;

  /** How far behind the verb the clause may open. */
  private static final int FARTHEST_CLAUSE = 6;

  private CueSpotter() {}

  /** The cue that begins at the token, which must be a word; null for none. */
  static @Nullable CueHit spot(Page page, int i) {
    WordFacts facts = page.facts(i);
    boolean contains = page.is(i, SpeechWords.CONTAINS);
    boolean answers = contains && facts.behindConjunction() != null && !page.isIn(i + 1);
    CueForm form = answers ? facts.behindConjunction() : facts.cue();
    boolean conjoined = answers || facts.conjoined();
    boolean named =
        form != null
            && form.cue().is(Frames.HOMOGRAPH)
            && (page.mentions().goesOnAt(i)
                || page.mentions().opensName(i) && page.mentions().otherLast(i) > i);
    if (form == null
        || named
        || CalledNames.isSurname(page, i, form)
        || Namelessness.opens(page, i)
        || OtherWords.is(page, i, form)
        || !NeededAhead.isThere(page, i, form)
        || !standsAsCue(page, i, form, conjoined)) {
      return null;
    }
    return new CueHit(i, endOf(page, i, form), form, conjoined);
  }

  private static boolean standsAsCue(Page page, int i, CueForm form, boolean conjoined) {
    if (form.shape() == Shape.MASDAR) {
      return (!conjoined || form.enclitic()) && !isOtherWord(page, i, form);
    }
    if (form.plural() && form.shape() == Shape.PAST && mayBeNoun(page, i)) {
      return false; // عارضًا is no dual
    }
    if (form.cue().register() != Cue.Register.SPEECH
        && (isReceived(page, i - 1) || form.cue().lemma().equals(REACH))
        && page.isWord(i + 1)
        && isWithIt(page.folded(i + 1))) {
      return false; // بلاغ توصلت به الصحيفة
    }
    if (form.cue().lemma().equals(SHOW) && page.is(i + 1, SpeechWords.RESUMPTIVE)) {
      return false; // استطلاع اطلعت عليه الصحيفة
    }
    if (isBetween(page, i) || isOwned(page, i, form) || isOtherWord(page, i, form)) {
      return false;
    }
    if (!conjoined && isMine(page, i, form)) {
      return false;
    }
    if (form.enclitic() && !mayHaveObject(page, i, form)) {
      return false;
    }
    if (conjoined && form.isParticiple() && form.feminine() && pairs(page, i)) {
      return false;
    }
    if (form.isParticiple()
        && (describesNoun(page, i, form, conjoined)
            || isOneMoreAdjective(page, i, form, conjoined)
            || isAgain(page, i, form))) {
      return false;
    }
    if (conjoined || i == 0 || page.startsParagraph(i)) {
      return true;
    }
    if (belongsToNoun(page, i, form)) {
      return false;
    }
    if (page.is(i - 1, SpeechWords.NEGATION) && !page.is(i - 1, SpeechWords.BEHIND_PREPOSITION)) {
      return form.cue().is(Frames.NEGATABLE)
          || WhatBefore.isRelative(page, i, form)
          || WhatBefore.isUsually(page, i - 1) && !form.cue().is(Frames.UNNAMED);
    }
    if (page.isPreposition(i - 1)
        && !WhatBefore.isLike(page, i - 1)
        && !WhatBefore.isUntil(page, i, form)
        && !BehindPronouns.isVerb(page, i, form)) {
      return false;
    }
    boolean subjunctive =
        form.shape() == Shape.PRESENT
            && page.isComplementiser(i - 1)
            && page.text().surface(i - 1).endsWith("أن");
    return !subjunctive || goesOnToSay(page, i, form);
  }

  /** قبل أن تقول إن، إلى أن يقول: «…»: what is told next is told all the same. */
  private static boolean goesOnToSay(Page page, int i, CueForm form) {
    return tellsNext(page, i)
        && form.cue().takes(Frames.CLAUSE)
        && (page.isColon(i + 1) && form.cue().takes(Frames.QUOTE) || clauseFollows(page, i));
  }

  /** Whether a clause opens at once, or behind who says it and when: قبل أن يعلن أمس أنه. */
  private static boolean clauseFollows(Page page, int i) {
    int last = Math.min(page.sentenceEnd(i) - 1, i + FARTHEST_CLAUSE);
    for (int j = i + 1; j <= last && page.isWord(j); j++) {
      if (page.isComplementiser(j)) {
        return !page.isPreposition(j - 1) && !page.is(j - 1, SpeechWords.ADJUNCT);
      }
    }
    return false;
  }

  /** Whether the token stands behind قبل أن or إلى أن. */
  static boolean tellsNext(Page page, int i) {
    return page.isComplementiser(i - 1)
        && page.isWord(i - 2)
        && switch (page.folded(i - 2)) {
          case "قبل", "الي" -> true;
          default -> false;
        };
  }

  /** عارضًا، طالبا: read as a noun in the accusative, or marked as one; أعربا can be none. */
  private static boolean mayBeNoun(Page page, int i) {
    return isMarked(page, i) && !page.isComplementiser(i + 1)
        || page.text().analysis(i).has(Analysis.TANWIN) && ownLetter(page, i) != HAMZA;
  }

  private static boolean isMarked(Page page, int i) {
    return page.text().text().substring(page.text().begin(i), page.text().end(i)).indexOf(TANWIN)
        >= 0;
  }

  /** The first letter of the word behind a conjunction, as it is spelt. */
  private static char ownLetter(Page page, int i) {
    return page.text().surface(i).charAt(page.text().analysis(i).hasConjunction() ? 1 : 0);
  }

  /** أقترح أن، أستبعد وجود: whoever writes speaks of himself; اقترح is another's. */
  private static boolean isMine(Page page, int i, CueForm form) {
    return form.shape() == Shape.PAST
        && !form.feminine()
        && !form.plural()
        && !isEarlier(page, i)
        && form.cue().lemma().charAt(0) == Letters.ALIF
        && page.text().surface(i).charAt(0) == HAMZA
        && page.isWord(i + 1)
        && !page.isDefinite(i + 1)
        && !page.canSpeak(i + 1)
        && page.mentions().personFirst(i + 1) < 0
        && page.mentions().otherLast(i + 1) < 0;
  }

  /** سبق للوزير أن أعلن أن: somebody said so before. */
  private static boolean isEarlier(Page page, int i) {
    for (int j = i - 2; page.isComplementiser(i - 1) && j >= i - FARTHEST_EARLIER; j--) {
      if (page.isWord(j) && page.folded(j).endsWith(EARLIER)) {
        return true;
      }
    }
    return false;
  }

  /** تلقي طلب، لا يمكن وصف: spelt as a noun, it belongs to the noun or the modal verb before it. */
  private static boolean belongsToNoun(Page page, int i, CueForm form) {
    int before = i - 1;
    boolean bare =
        form.shape() == Shape.PAST && !form.feminine() && !form.plural() && !form.enclitic();
    if (!bare
        || !form.cue().is(Frames.HOMOGRAPH)
        || page.folded(i).length() > TRILITERAL
        || page.isPreposition(i - 3) // من جهة أخرى كشف
        || page.is(i + 1, SpeechWords.WITHIN) // في وقت حذر فيه
        || !page.isWord(before)) {
      return false;
    }
    return page.is(before, SpeechWords.MODAL)
        || isDone(page.folded(before))
        || page.pos(before) == Pos.NOUN
            && !page.isDefinite(before)
            && !page.canSpeak(before)
            && !page.text().form(before).isUnknown()
            && !page.text().analysis(before).has(Analysis.ENCLITIC)
            && !page.text().analysis(before).has(Analysis.TANWIN)
            && !page.is(before, NO_OWNER);
  }

  /** مصادر محلية مطلعة: without a comma behind a noun without the article it describes it. */
  private static boolean describesNoun(Page page, int i, CueForm form, boolean conjoined) {
    int before = i - 1;
    return form.feminine()
        && !form.plural()
        && !conjoined
        && page.isWord(before)
        && page.pos(before).isNominal()
        && !page.isDefinite(before)
        && !page.text().form(before).isUnknown()
        && !page.text().analysis(before).has(Analysis.ENCLITIC)
        && !page.is(before, SpeechWords.TIME | SpeechWords.PLACE | SpeechWords.ADVERB)
        && page.mentions().personFirst(before) < 0
        && page.mentions().otherLast(before) < 0;
  }

  /** مقارنة سريعة ومختصرة: what describes a noun beside another adjective. */
  private static boolean isOneMoreAdjective(Page page, int i, CueForm form, boolean conjoined) {
    int before = i - 1;
    boolean tells =
        page.isComplementiser(i + 1) || page.isComplementiser(i + 2) || page.isColon(i + 1);
    return conjoined
        && form.feminine()
        && !form.plural()
        && !tells
        && page.isWord(before)
        && !page.isDefinite(before)
        && page.pos(before) == Pos.ADJECTIVE
        && page.folded(before).charAt(page.folded(before).length() - 1) == Letters.TA_MARBUTA;
  }

  /** قال مجددا إن: without what was renewed it only says once more. */
  private static boolean isAgain(Page page, int i, CueForm form) {
    if (!form.cue().lemma().equals(RENEW)) {
      return false;
    }
    CueForm next = page.isWord(i + 1) ? page.facts(i + 1).cue() : null;
    boolean renewed =
        page.is(i + 1, SpeechWords.FEELING | SpeechWords.BELIEF | SpeechWords.ACTION)
            || next != null && next.shape() == Shape.MASDAR;
    boolean owned =
        page.isWord(i + 1) && (page.isDefinite(i + 1) || next != null && next.enclitic());
    return !(renewed && owned) && !ActionNouns.isOwnAction(page, i + 1);
  }

  /** بلاغ توصلت به، الوثيقة التي توصلت بها: a document reached somebody. */
  private static boolean isReceived(Page page, int before) {
    return page.is(before, SpeechWords.RELATIVE)
        ? page.is(before - 1, Documents.ANY)
        : page.is(before, SpeechWords.DOCUMENT) && !page.isDefinite(before);
  }

  /** بينه وبين النادي: the second of two between whom something is. */
  private static boolean isBetween(Page page, int i) {
    boolean and = page.folded(i).equals(AND_BETWEEN);
    for (int j = i - 1; and && j >= i - FARTHEST_BETWEEN && page.isWord(j); j--) {
      if (page.folded(j).startsWith(BETWEEN) && page.sentenceStart(j) == page.sentenceStart(i)) {
        return true;
      }
    }
    return false;
  }

  /** إبان، هنا، مدينة: spelt as a form of the cue, and far more often another word. */
  private static boolean isOtherWord(Page page, int i, CueForm form) {
    return switch (form.cue().lemma()) {
      case "أبان" -> page.text().surface(i).charAt(0) == Letters.ALIF_HAMZA_BELOW;
      case "هنأ" -> page.text().surface(i).endsWith(HERE);
      case "أدان" ->
          form.isParticiple() && form.feminine() && page.isWord(i + 1) && !isMarked(page, i);
      case "أكد" -> isSurely(page, i, form);
      case "تابع" -> form.isParticiple() && page.isDash(i - 1) && page.isColon(i + 1);
      case "دعا" -> isBidding(page, i);
      case "رد" -> page.isWord(i + 1) && page.folded(i + 1).startsWith(DEED);
      case "عقب" -> form.isVerb() && page.isWord(i + 1) && !page.canSpeak(i + 1); // عقب المباراة
      default -> false;
    };
  }

  /** ودّعت الإدارة الطالبات: of دعا the first letter is never doubled, of ودّع it is. */
  private static boolean isBidding(Page page, int i) {
    String written = page.text().text().substring(page.text().begin(i), page.text().end(i));
    return written.indexOf(SHADDA) == 2 && written.charAt(0) == Letters.WAW;
  }

  /** بالتأكيد إن: but for a verb of saying before it, or على behind it, it means surely. */
  private static boolean isSurely(Page page, int i, CueForm form) {
    if (form.shape() != Shape.MASDAR || !page.folded(i).equals(SURELY)) {
      return false;
    }
    CueHit before = page.hit(i - 1) != null ? page.hit(i - 1) : page.hit(i - 2);
    return before == null && !(page.isWord(i + 1) && page.folded(i + 1).equals(ON));
  }

  /** من قبول طلب الوزير: a verbal noun behind a preposition owns the noun right behind it. */
  private static boolean isOwned(Page page, int i, CueForm form) {
    return form.isVerb()
        && !form.feminine()
        && form.cue().is(Frames.HOMOGRAPH)
        && i > 1
        && !page.is(i + 1, SpeechWords.WITHIN)
        && page.isPreposition(i - 2)
        && page.isWord(i - 1)
        && !page.canSpeak(i - 1)
        && page.text().analysis(i - 1).has(Analysis.MASDAR)
        && !page.isDefinite(i - 1)
        && !page.text().analysis(i - 1).has(Analysis.ENCLITIC);
  }

  /** تم كشف، يجري نقل: what is done is a noun. */
  private static boolean isDone(String word) {
    return switch (word) {
      case "تم", "يتم", "سيتم", "جري", "يجري", "تلقي" -> true;
      default -> false;
    };
  }

  private static boolean isWithIt(String word) {
    return word.equals("به") || word.equals("بها");
  }

  /** طالب وطالبة: a person of either sex, not one who demands. */
  private static boolean pairs(Page page, int i) {
    String feminine = page.folded(i);
    String masculine = feminine.substring(1, feminine.length() - 1);
    return i > 0 && page.isWord(i - 1) && page.folded(i - 1).endsWith(masculine);
  }

  /** An object pronoun fits cues that take one, or a relative before the verb. */
  private static boolean mayHaveObject(Page page, int i, CueForm form) {
    return form.cue().is(Frames.ADDRESSES)
        || form.cue().takes(Frames.DEED | Frames.NAMING)
        || page.is(i - 1, SpeechWords.RELATIVE)
        || form.cue().is(Frames.HOMOGRAPH | Frames.ADDRESSES)
            && form.cue().takes(Frames.PREDICATION)
        || Explained.whatBefore(page, i) >= 0;
  }

  /** أضاف قائلا is one cue. */
  private static int endOf(Page page, int i, CueForm form) {
    if (page.is(i + 1, SpeechWords.NOTICE) && form.cue().lemma().equals(DRAW)) {
      return i + 2;
    }
    if (form.isVerb() && page.isWord(i + 1)) {
      CueForm next = page.facts(i + 1).cue();
      if (next != null
          && isSaying(next)
          && (form.cue().is(Frames.CONTINUES) || form.cue().takes(Frames.QUOTE))) {
        return i + 2;
      }
      boolean saying =
          next != null
              && next.isParticiple()
              && !isMemorandum(page, i + 1, next)
              && (!next.cue().is(Frames.HOMOGRAPH) || isCircumstance(page, i + 1, next));
      if (saying && !page.facts(i + 1).conjoined()) {
        return i + 2;
      }
    }
    return i + 1;
  }

  /** أفادت مذكرة للبنك بأن: a paper, but where what is called to mind follows at once. */
  private static boolean isMemorandum(Page page, int i, CueForm form) {
    return form.cue().lemma().equals(REMIND)
        && form.feminine()
        && !form.plural()
        && page.isWord(i + 1)
        && !page.isComplementiser(i + 1)
        && page.folded(i + 1).charAt(0) != Letters.BA;
  }

  /** وأضاف يقول, وغرد يقول. */
  private static boolean isSaying(CueForm form) {
    return form.shape() == Shape.PRESENT && form.cue().lemma().equals(SAY);
  }

  /** كتب معلقا: indefinite and accusative behind the verb, so no attribute of a noun. */
  private static boolean isCircumstance(Page page, int participle, CueForm form) {
    String word = page.folded(participle);
    return form.cue().takes(Frames.QUOTE) && word.charAt(word.length() - 1) == Letters.ALIF;
  }

  /** Whether the reading chosen in context makes a homograph likely to be the verb. */
  static boolean readsAsVerb(Page page, CueHit hit) {
    int i = hit.first();
    return page.pos(i) == Pos.VERB
        || page.mentions().endsPerson(i - 1) && page.text().form(i).canBeVerb()
        || hit.form().feminine() && hit.form().isVerb()
        || hit.form().plural()
        || hit.conjoined() && page.text().form(i).canBeVerb()
        || ClauseHeads.opens(page, hit)
        || isDoubled(page, i);
  }

  /** حمّل: whether a doubled letter is marked, as one only is to tell the verb from its like. */
  static boolean isDoubled(Page page, int i) {
    return page.text().text().substring(page.text().begin(i), page.text().end(i)).indexOf(SHADDA)
        > 0;
  }
}
