package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.extract.statement.Resolver.Resolved;
import org.jspecify.annotations.Nullable;

/**
 * Which paper each statement of an article comes from, and which of them the article retells: it
 * comes back to the paper, or tells of a report there.
 */
final class Retellings {

  private final Page page;
  private final Sameness sameness;
  private final List<Known> papers = new ArrayList<>();
  private final @Nullable Known[] paperAt;
  private final int lastTold;
  private final Set<Known> retold = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param resolved statements in order of cues
   */
  Retellings(Page page, List<Resolved> resolved, PaperFinder finder) {
    this.page = page;
    sameness = new Sameness(page);
    int told = lastTold();
    paperAt = new Known[resolved.size()];
    boolean returns = !resolved.isEmpty() && namesPaper(resolved.getFirst().draft().cue().last());
    for (int i = 0; i < paperAt.length; i++) {
      Resolved r = resolved.get(i);
      Known found = r.parent() < 0 ? finder.paperOf(r) : null;
      if (found == null) {
        continue;
      }
      int met = papers.size();
      Known paper = known(found);
      boolean again = papers.size() == met;
      paperAt[i] = paper;
      told = Math.max(told, r.draft().cue().first());
      if (returns || again || finder.isWritten(r) || tellsOfReport(r.draft())) {
        retold.add(paper);
      }
    }
    lastTold = told;
  }

  /** The paper that the statement comes from; null for none. */
  @Nullable Known at(int statement) {
    return paperAt[statement];
  }

  /** Whether the article retells the paper. */
  boolean isRetold(Known paper) {
    return retold.contains(known(paper));
  }

  /** The paper under the name by which it was met first. */
  Known known(Known paper) {
    for (Known k : papers) {
      if (sameness.areOne(k, paper)) {
        return k;
      }
    }
    papers.add(paper);
    return paper;
  }

  /** الصحيفة: named alone behind the first cue, the paper is meant. */
  private boolean namesPaper(int first) {
    for (int j = first + 1; j < page.size(); j++) {
      if (isPaperAgain(j)) {
        return true;
      }
    }
    return false;
  }

  /** الصحيفة: the paper told of before. */
  private boolean isPaperAgain(int j) {
    return page.is(j, SpeechWords.PAPER)
        && page.isDefinite(j)
        && page.isPress(j, PressWords.Kind.PRINT);
  }

  /** الصحيفة، التقرير: whether the article tells of the paper again behind the token. */
  boolean comesBack(int token) {
    return token < lastTold;
  }

  private int lastTold() {
    int last = page.size() - 1;
    while (last >= 0
        && !isPaperAgain(last)
        && !(page.is(last, SpeechWords.REPORT) && page.isDefinite(last))) {
      last--;
    }
    return last;
  }

  /** وقالت الصحيفة في تقرير، أشار تقرير بالصحيفة. */
  private boolean tellsOfReport(Draft d) {
    int end = Math.max(d.cue().first(), d.opening().at());
    for (int j = page.sentenceStart(d.cue().first()); j < end; j++) {
      if (page.is(j, SpeechWords.REPORT) || page.isPress(j, PressWords.Kind.PIECE)) {
        return true;
      }
    }
    return false;
  }
}
