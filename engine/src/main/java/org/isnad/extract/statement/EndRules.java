package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.text.Letters;
import org.isnad.text.Quote;

/**
 * Tells by rules of grammar whether a content ends before a token: at the next cue of the same
 * level, at an attribution behind it, where the outlet speaks again, or with its sentence.
 */
final class EndRules {

  private static final int SHORTEST_DIRECT = 5;
  private static final int CONNECTOR_TO_CUE = 4;
  private static final String WHERE = "حيث";
  private static final String WHILE = "بينما";
  private static final String WITH = "مع";
  private static final String WILL = "وسوف";
  private static final char SEMICOLON = '\u061B';

  private final Page page;
  private final Landmarks marks;
  private final NounEnds nouns;
  private final Continuations continuations;

  EndRules(Page page, Landmarks marks) {
    this.page = page;
    this.marks = marks;
    nouns = new NounEnds(page);
    continuations = new Continuations(page, marks);
  }

  /**
   * What the rules say of the gap before the token.
   *
   * @param first first token of the content
   */
  EndRule at(Draft draft, int first, int j) {
    EndRule sentence = sentenceEnd(draft, j);
    if (sentence != EndRule.NONE && sentence != EndRule.FOLLOWS) {
      return sentence;
    }
    EndRule clause = before(draft, first, j);
    if (clause != EndRule.NONE) {
      return clause;
    }
    return nouns.leaves(draft, j) ? EndRule.NOUN : sentence;
  }

  private EndRule sentenceEnd(Draft draft, int next) {
    boolean sentence = endsSentence(next);
    if (!sentence && !tells(next)) {
      return EndRule.NONE;
    }
    if (carriesOn(next) || continuations.follow(draft, next)) {
      return EndRule.FOLLOWS;
    }
    return sentence ? EndRule.SENTENCE : EndRule.PAUSE;
  }

  /** Whether a sentence begins at the token. */
  boolean endsSentence(int next) {
    return page.text().tokens().sentence(next) != page.text().tokens().sentence(next - 1);
  }

  /** .. وكان الإقليم شهد: behind a pause of dots a verb with و tells something else. */
  private boolean tells(int next) {
    return page.mark(next - 1) == '.'
        && page.pos(next) == Pos.VERB
        && page.text().analysis(next).has(Analysis.PAST)
        && page.text().analysis(next).hasConjunction();
  }

  /** ، فيما تم نقل المصابين: what was done about it is told by the same. */
  private boolean tellsOn(int j) {
    return page.is(j, SpeechWords.MEANWHILE)
        && page.isWord(j + 1)
        && switch (page.folded(j + 1)) {
          case "تم", "تمت", "يتم", "جري", "جرت" -> true;
          default -> false;
        };
  }

  /** A comma at a line's end, or حيث at the head of the next sentence, carries the words on. */
  boolean carriesOn(int next) {
    boolean where =
        page.isWord(next) && page.folded(next).equals(WHERE) && !page.startsParagraph(next);
    return page.isComma(next - 1) || where;
  }

  private EndRule before(Draft draft, int first, int j) {
    if (marks.isTail(j)) {
      return EndRule.ATTRIBUTION;
    }
    Draft next = marks.draftAt(j);
    if (next != null && cuts(next, j)) {
      return EndRule.CUE;
    }
    if (next != null && opensMainClause(draft, next, j)) {
      return EndRule.MAIN_CLAUSE;
    }
    EndRule set = page.isComma(j - 1) ? behindComma(first, j) : EndRule.NONE;
    if (set != EndRule.NONE) {
      return set;
    }
    if (page.isComma(j - 1) || page.isQuoteMark(j - 1)) {
      boolean leads = page.is(j, SpeechWords.CONNECTOR | SpeechWords.ADJUNCT) && cueFollows(j);
      return isTail(j) ? EndRule.REMARK : leads ? EndRule.LEAD : EndRule.NONE;
    }
    boolean leads =
        page.is(j, SpeechWords.CONNECTOR)
            && !page.is(
                j - 1, SpeechWords.ADJUNCT | SpeechWords.RELATIVE | SpeechWords.BEFORE_CLAUSE)
            && cueFollows(j)
            && j > first + 2;
    return leads ? EndRule.LEAD : EndRule.NONE;
  }

  private EndRule behindComma(int first, int j) {
    if (page.quoteAt(j) != null && marks.isInverted(j + 1)) {
      return EndRule.INVERTED;
    }
    if (outletGoesOn(first, j)) {
      return EndRule.OUTLET;
    }
    boolean turns = page.turns(j) && !answersConcession(first, j) && !tellsOn(j);
    return turns ? EndRule.TURN : EndRule.NONE;
  }

  /** في الوقت الذي قال فيه فلان كذا، صرح علان: the clause of time is over. */
  private boolean opensMainClause(Draft draft, Draft next, int j) {
    int cue = draft.cue().first();
    if (next.joint() == Draft.Joint.FREE && isWhile(cue - 1)) {
      return next.hasSource()
          && j == next.cue().first()
          && page.mark(j - 1) == 0
          && !page.is(j - 1, SpeechWords.RELATIVE | SpeechWords.NEGATION | SpeechWords.CONNECTOR)
          && !page.isComplementiser(j - 1);
    }
    return next.joint() == Draft.Joint.FREE
        && page.isComma(j - 1)
        && page.is(cue - 1, SpeechWords.RELATIVE)
        && (page.is(cue - 2, SpeechWords.TIME | SpeechWords.WHILE)
            || next.hasSource() && j == next.cue().first());
  }

  /** وبينما: the sentence has a main clause yet to come. */
  private boolean isWhile(int j) {
    return page.isWord(j) && page.folded(j).endsWith(WHILE) && j == page.sentenceStart(j);
  }

  private boolean cuts(Draft next, int j) {
    return switch (next.joint()) {
      case PARTICIPLE, CONJOINED -> true;
      case FREE -> page.isComma(j - 1) && !next.hasSource();
      case NOUN, PHRASE -> false;
    };
  }

  /** «…»، وسوف تقيم …: behind a closed quotation the outlet speaks again. */
  private boolean outletGoesOn(int first, int j) {
    Quote quote = page.quoteClosedAt(j - 2);
    if (quote == null
        || quote.open() < first
        || quote.length() < SHORTEST_DIRECT
        || !page.isWord(j)) {
      return false;
    }
    boolean verb = page.pos(j) == Pos.VERB && page.text().analysis(j).hasConjunction();
    return verb || page.folded(j).equals(WILL);
  }

  private boolean cueFollows(int j) {
    int end = Math.min(page.sentenceEnd(j), j + CONNECTOR_TO_CUE);
    for (int k = j + 1; k < end; k++) {
      Draft d = marks.draftAt(k);
      if (d != null) {
        return d.joint() == Draft.Joint.FREE
            || d.joint() == Draft.Joint.CONJOINED
            || d.joint() == Draft.Joint.NOUN && k == j + 1 && page.folded(j).equals(WITH);
      }
      if (page.isComplementiser(k)) {
        return false;
      }
    }
    return false;
  }

  /** في إشارة إلى، وذلك: the outlet's own remark on what was said. */
  private boolean isTail(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    return switch (page.folded(j)) {
      case "بدوره", "بدورها" -> true;
      case "قبل" -> page.isComplementiser(j + 1) && marks.draftAt(j + 2) != null;
      case "من" -> Adjuncts.isForOnesPart(page, j); // ، من جهته قال
      case "وذلك" -> page.mark(j - 1) != SEMICOLON && !givesMeans(j + 1);
      case "وجاء", "وياتي", "وجاءت", "وتاتي" -> page.is(j + 1, SpeechWords.ABSTRACT);
      case "في" -> page.isWord(j + 1) && page.folded(j + 1).equals("اشارة");
      default -> false;
    };
  }

  /** رغم كذا، إلا أن كذا: both halves are one thought of the speaker. */
  private boolean answersConcession(int first, int j) {
    if (!page.is(j, SpeechWords.BUT)) {
      return false;
    }
    for (int k = Math.max(first, page.sentenceStart(j)); k < j; k++) {
      boolean even = page.isFurtherComplementiser(k) && page.is(k + 1, SpeechWords.CONNECTOR);
      if (page.is(k, SpeechWords.CONCESSION) || even) {
        return true;
      }
    }
    return false;
  }

  /** وذلك بإقامة …، وذلك لأن …: how and why belong to what was said, when does not. */
  private boolean givesMeans(int j) {
    if (!page.isWord(j)) {
      return false;
    }
    char first = page.folded(j).charAt(0);
    return page.is(j, SpeechWords.MEANS)
        || (first == Letters.BA || first == Letters.LAM)
            && !page.is(j, SpeechWords.ADJUNCT | SpeechWords.FORUM | SpeechWords.TIME);
  }
}
