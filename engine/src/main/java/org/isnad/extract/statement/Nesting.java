package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Pos;
import org.isnad.model.Stance;

/** Which statement stands inside which other's content. */
final class Nesting {

  /** Speech within speech goes no deeper in news; a text without sentences would chain for ever. */
  private static final int DEEPEST = 3;

  private static final String WHEREAS = "بينما";

  /** What is expected is told as a forecast, in the present too. */
  private static final String EXPECT = "توقع";

  private Nesting() {}

  /**
   * For each draft, in order of cues, the index of the innermost earlier draft whose content holds
   * its cue, -1 for none.
   */
  static int[] parents(List<Draft> drafts) {
    int[] parents = new int[drafts.size()];
    int[] depths = new int[drafts.size()];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < parents.length; i++) {
      int cue = drafts.get(i).cue().first();
      while (!open.isEmpty() && drafts.get(open.getLast()).content().last() < cue) {
        open.removeLast();
      }
      int parent = -1;
      for (int k = open.size() - 1; k >= 0 && parent < 0; k--) {
        if (drafts.get(open.get(k)).content().contains(cue)) {
          parent = open.get(k);
        }
      }
      parents[i] = parent;
      depths[i] = parent < 0 ? 0 : depths[parent] + 1;
      if (depths[i] < DEEPEST) {
        open.add(i);
      }
    }
    return parents;
  }

  /**
   * As {@link #parents(List)}, but what somebody else says behind فيما, بينما or في حين is set
   * beside what was said before and does not stand in it.
   */
  static int[] parents(List<Draft> drafts, Page page) {
    int[] parents = parents(drafts);
    for (int i = 0; i < parents.length; i++) {
      if (parents[i] >= 0 && isSetBeside(drafts.get(i), drafts.get(parents[i]), page)) {
        parents[i] = parents[parents[i]];
      }
    }
    return parents;
  }

  private static boolean isSetBeside(Draft d, Draft outer, Page page) {
    return d.hasSource()
        && d.joint() == Draft.Joint.FREE
        && page.quoteAround(d.cue().first()) == null
        && (contrasts(d, page) || contrasts(outer, page) && isMainClause(d, page));
  }

  /** في حين قالت الوزارة، بينما تقول مصادر. */
  private static boolean contrasts(Draft d, Page page) {
    return isContrasted(d.cue().first(), page);
  }

  /** Whether فيما, بينما or في حين stands right before the verb. */
  static boolean isContrasted(int verb, Page page) {
    int before = verb - 1;
    return page.is(before, SpeechWords.MEANWHILE)
        || page.isIn(before - 1) && page.is(before, SpeechWords.WHILE)
        || page.isWord(before) && page.folded(before).endsWith(WHEREAS);
  }

  /** بينما تقول الوزارة كذا تقول مصادر كذا: no أن leads to the second verb. */
  private static boolean isMainClause(Draft d, Page page) {
    int before = d.cue().first() - 1;
    return !page.isComplementiser(before)
        && !page.is(before, SpeechWords.RELATIVE)
        && (d.source() == null || d.source().first() > before + 1);
  }

  /** Drops what is told deeper than news ever does: the mark of broken input. */
  static List<Draft> withoutDepths(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts.size());
    List<Draft> open = new ArrayList<>();
    for (Draft d : drafts) {
      int cue = d.cue().first();
      while (!open.isEmpty() && open.getLast().content().last() < cue) {
        open.removeLast();
      }
      if (open.size() <= DEEPEST) {
        kept.add(d);
        open.add(d);
      }
    }
    return kept;
  }

  /** Drops hopes, beliefs and threats told in passing inside another's words. */
  static List<Draft> withoutAsides(List<Draft> drafts, Page page) {
    int[] parents = parents(drafts, page);
    List<Draft> kept = new ArrayList<>(drafts.size());
    for (int i = 0; i < parents.length; i++) {
      Draft d = drafts.get(i);
      boolean aside =
          parents[i] >= 0
              && !d.opening().isStrong()
              && d.joint() != Draft.Joint.PHRASE
              && !d.evidence().equals(ClaimedDeeds.RULE)
              && isPassing(d, page);
      if (!aside) {
        kept.add(d);
      }
    }
    return kept;
  }

  /** What is held in the present is an attitude; what somebody once held or swore was said. */
  private static boolean isPassing(Draft d, Page page) {
    return switch (d.stance()) {
      case HOPE, DOUBT, THREATEN -> true;
      case AFFIRM, CLAIM -> !isAdded(d, page) && !isTold(d, page);
      case SAY, DENY, ACCUSE, WARN, DEMAND, PRAISE, CONDEMN -> false;
    };
  }

  /** رحب الرئيس بالضيف، مؤكدا أهمية اللقاء. */
  private static boolean isAdded(Draft d, Page page) {
    return d.joint() == Draft.Joint.PARTICIPLE && page.isComma(d.cue().first() - 1);
  }

  /** A verb, of a claim one in the past, whose subject is somebody listed or named. */
  private static boolean isTold(Draft d, Page page) {
    int cue = d.cue().first();
    CueHit hit = page.hit(cue);
    if (hit == null || !hit.form().isVerb() || page.pos(cue) != Pos.VERB) {
      return false;
    }
    int head = d.source() == null ? -1 : d.source().first();
    boolean somebody =
        head < 0
            || page.is(head, SpeechWords.SPEAKERS | SpeechWords.PLACE)
            || page.mentions().personFirst(head) >= 0
            || page.mentions().otherLast(head) >= 0
            || page.isDefinite(head);
    boolean expects = hit.cue().lemma().equals(EXPECT) && head >= 0 && head < cue;
    return somebody
        && (expects || d.stance() == Stance.AFFIRM || hit.form().shape() == CueForm.Shape.PAST);
  }

  /** Drops a draft whose content is all but another's with the same cue, and empty ones. */
  static List<Draft> withoutRepeats(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts.size());
    Draft last = null;
    for (Draft d : drafts) {
      boolean empty = d.content().last() < d.content().first();
      boolean same = last != null && last.content().equals(d.content()) && !d.hasSource();
      if (!empty && !same) {
        kept.add(d);
        last = d;
      }
    }
    return kept;
  }
}
