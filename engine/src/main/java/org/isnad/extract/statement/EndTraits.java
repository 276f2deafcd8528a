package org.isnad.extract.statement;

import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.Pos;
import org.isnad.lexicon.weigh.Traits;

/**
 * Describes a gap in a content: what stands in it and behind it, what was said so far, which cues
 * follow, and what the rules say. The weights are fitted to these very traits; a trait that changes
 * its meaning wants them fitted anew.
 */
final class EndTraits {

  private static final String NONE = "none";
  private static final String YES = "yes";
  private static final String NO = "no";

  /** How far ahead, in tokens, the next cue of the sentence is looked for. */
  private static final int AHEAD = 16;

  /** Tokens of a sentence beyond which its length says no more. */
  private static final int LONG_SENTENCE = 60;

  /** Sentences of a paragraph beyond which their number says no more. */
  private static final int MANY = 3;

  private final Page page;
  private final Landmarks marks;
  private final WordKinds words;
  private final Layout layout;

  EndTraits(Page page, Landmarks marks) {
    this.page = page;
    this.marks = marks;
    words = new WordKinds(page);
    layout = new Layout(page, marks);
  }

  /** Writes the traits of the gap the walk stands at. */
  void describe(GapWalk walk, Traits traits) {
    String mark = walk.mark().name();
    String kind = walk.draft().opening().kind().name();
    traits.add("mark", mark);
    traits.add("mark-kind", mark, kind);
    rule(walk, mark, kind, traits);
    soFar(walk, mark, kind, traits);
    behind(walk, mark, kind, traits);
    cues(walk.at(), mark, traits);
    if (walk.endsSentence()) {
      sentence(walk, mark, kind, traits);
      around(walk, mark, traits);
    }
    turns(walk, mark, traits);
  }

  private static void rule(GapWalk walk, String mark, String kind, Traits traits) {
    String rule = walk.rule().name();
    traits.add("rule", rule);
    traits.add("rule-kind", rule, kind);
    traits.add("rule-joint", rule, walk.draft().joint().name());
    String ends =
        switch (walk.rule()) {
          case NONE -> NO;
          case FOLLOWS -> "follows";
          case SENTENCE, PAUSE, ATTRIBUTION, CUE, MAIN_CLAUSE, INVERTED -> YES;
          case OUTLET, TURN, REMARK, LEAD, NOUN -> YES;
        };
    traits.add("ruled", ends);
    traits.add("ruled-mark", ends, mark);
  }

  private static void soFar(GapWalk walk, String mark, String kind, Traits traits) {
    traits.add("length", WordKinds.size(walk.at() - walk.first()), kind);
    traits.add("commas", WordKinds.size(walk.commas()), mark);
    traits.add("verb", yes(walk.hasVerb()), kind);
    traits.add("verb-mark", yes(walk.hasVerb()), mark);
  }

  private void behind(GapWalk walk, String mark, String kind, Traits traits) {
    int j = walk.at();
    String next = words.kind(j);
    traits.add("next", next, mark);
    traits.add("next-kind", next, kind);
    if (page.isWord(j)) {
      word(j, mark, kind, traits);
      int verb = verb(j);
      if (verb >= 0) {
        traits.add("agrees", agreement(walk.draft(), verb), kind);
      }
      if (page.startsWithConjunction(j)) {
        traits.add("parallel", yes(page.pos(j) == page.pos(walk.first())), kind);
      }
    }
    if (page.is(j + 1, WordKinds.Listed.ANY)) {
      for (WordKinds.Listed c : WordKinds.Listed.ALL) {
        if (page.is(j + 1, c.bits())) {
          traits.add("class-2", c.name(), mark);
        }
      }
    }
  }

  private void word(int j, String mark, String kind, Traits traits) {
    if (words.isFunctional(j)) {
      String word = page.folded(j);
      traits.add("word", word, mark);
      traits.add("word-kind", word, kind);
      traits.add("word-second", word, words.kind(j + 1));
    }
  }

  /** A verb that و or a connector joins to what stands before; -1 for none. */
  private int verb(int j) {
    if (page.pos(j) == Pos.VERB && page.startsWithConjunction(j)) {
      return j;
    }
    boolean joined = page.is(j, SpeechWords.CONNECTOR) && page.isWord(j + 1);
    return joined && page.pos(j + 1) == Pos.VERB ? j + 1 : -1;
  }

  /** Whether the verb's subject may be the one who speaks. */
  private String agreement(Draft draft, int verb) {
    Analysis form = page.text().analysis(verb);
    if (form.has(Analysis.PLURAL) || form.has(Analysis.DUAL)) {
      return draft.agreement().plural() ? "many" : "others";
    }
    return form.has(Analysis.FEMININE) == draft.agreement().feminine() ? "same" : "other";
  }

  private void cues(int j, String mark, Traits traits) {
    traits.add("cue", cue(j), mark);
    Draft here = marks.draftAt(j);
    if (here != null) {
      traits.add("cue-opening", cue(j), here.opening().kind().name());
      traits.add("cue-opening-mark", here.opening().isStrong() ? "strong" : "weak", mark);
    }
    int end = Math.min(page.sentenceEnd(j), j + AHEAD);
    int k = j;
    boolean governed = false;
    while (k < end && !marks.reportsAt(k)) {
      governed |= page.isComplementiser(k) || page.is(k, SpeechWords.RELATIVE);
      k++;
    }
    String next = k < end ? cue(k) : NONE;
    traits.add("ahead", next, mark);
    traits.add("ahead-at", WordKinds.size(k - j), next);
    traits.add("ahead-governed", yes(governed), next);
  }

  private String cue(int j) {
    if (marks.isTail(j)) {
      return "ATTRIBUTION";
    }
    Draft d = marks.draftAt(j);
    if (d == null) {
      return page.hit(j) == null ? NONE : "HIT";
    }
    return switch (d.joint()) {
      case FREE -> d.hasSource() ? "FREE" : "FREE-DROPPED";
      case CONJOINED -> d.hasSource() ? "CONJOINED" : "CONJOINED-DROPPED";
      case PARTICIPLE, NOUN, PHRASE -> d.joint().name();
    };
  }

  private void sentence(GapWalk walk, String mark, String kind, Traits traits) {
    int j = walk.at();
    int behind = page.sentenceEnd(j);
    int end = Math.min(behind, j + LONG_SENTENCE);
    boolean firstPerson = false;
    for (int k = j; k < end; k++) {
      firstPerson |= words.isFirstPerson(k);
    }
    String place = behind >= page.size() ? "text" : page.startsParagraph(behind) ? "line" : NO;
    traits.add("sentence-last", place, mark);
    traits.add("sentence-size", WordKinds.size(end - j), mark);
    traits.add("person", yes(firstPerson), yes(walk.isFirstPerson()));
    traits.add("person-kind", yes(firstPerson), kind);
    traits.add("in-quote", yes(walk.isInOneQuote()), mark);
  }

  /** What the layout says, and how the next sentence opens. */
  private void around(GapWalk walk, String mark, Traits traits) {
    int j = walk.at();
    traits.add("then", then(walk), mark);
    traits.add("left", walk.mark() == GapWalk.Mark.LINE ? NONE : left(j), mark);
    traits.add("head", TurnWords.LISTED.head(page, j), mark);
    traits.add("resumes", yes(layout.resumes(words, walk.first(), j)), mark);
    int end = Math.min(page.sentenceEnd(j), j + LONG_SENTENCE);
    boolean person = false;
    for (int k = j; k < end && !person; k++) {
      person = page.mentions().personFirst(k) >= 0;
    }
    traits.add("names-person", yes(person), mark);
  }

  private String left(int j) {
    return WordKinds.size(Math.min(layout.left(j), MANY));
  }

  /** Which report comes next, behind the sentence at the gap. */
  private String then(GapWalk walk) {
    int j = walk.at();
    if (!layout.hasParagraphs()) {
      return "unparted";
    }
    if (walk.mark() == GapWalk.Mark.LINE) {
      return "line";
    }
    if (layout.reportsOn(j)) {
      return "here";
    }
    int next = layout.nextReport(j);
    return layout.isLastParagraph(j) ? "text" : next < 0 ? NONE : cue(next);
  }

  /** A word of telling that opens nothing here, and turns that are the outlet's. */
  private void turns(GapWalk walk, String mark, Traits traits) {
    int j = walk.at();
    if (TurnWords.LISTED.remarks(page, j)) {
      traits.add("turn", "remark", mark);
    }
    CueHit hit = page.hit(j);
    if (hit != null && marks.draftAt(j) == null && !hit.cue().is(Frames.HOMOGRAPH)) {
      CueForm.Shape shape = hit.form().shape();
      String form = hit.conjoined() ? shape.joined() : shape.name();
      traits.add("telling", form, mark);
      traits.add("telling-agrees", form, yes(agrees(hit.form(), walk.draft())));
    }
  }

  private static boolean agrees(CueForm form, Draft draft) {
    return form.feminine() == draft.agreement().feminine()
        && form.plural() == draft.agreement().plural();
  }

  private static String yes(boolean holds) {
    return holds ? YES : NO;
  }
}
