package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.isnad.lexicon.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Puts a foreign paper into the chains of an article that retells its report: the paper is among
 * the first to speak, under its name, and everyone quoted behind it is quoted from it.
 */
final class Papers {

  private static final int LEADING = 2;

  /** How many sentences on those are quoted from a paper that the article names once. */
  private static final int NEAR = 2;

  /** Letters of و and a preposition. */
  private static final int LONGEST_OPENER = 4;

  private static final String ALREADY = "قد";

  private final Page page;
  private final PaperFinder finder;
  private final Sameness sameness;

  Papers(Page page, PaperFinder finder) {
    this.page = page;
    this.finder = finder;
    sameness = new Sameness(page);
  }

  /**
   * The statements with the paper they came through. The paper holds the word from where it speaks
   * or is announced until another medium takes it; what the outlet adds of its own is not the
   * paper's.
   */
  List<Resolved> through(List<Resolved> resolved) {
    Known leading = finder.paperOfWriter(resolved);
    leading = leading != null ? leading : firstPaper(resolved);
    Known holder =
        leading != null || resolved.isEmpty() ? leading : finder.introduced(resolved.getFirst());
    if (holder == null) {
      return resolved;
    }
    Retellings retellings = new Retellings(page, resolved, finder);
    boolean begun = leading == null || speaksAmong(leading, resolved, retellings);
    boolean retold = leading == null || retellings.isRetold(leading);
    Known teller = null;
    int last = 0;
    List<Resolved> result = new ArrayList<>(resolved.size());
    for (int i = 0; i < resolved.size(); i++) {
      Resolved r = resolved.get(i);
      Known paper = retellings.at(i);
      if (paper != null) {
        begun = true;
        holder = paper;
        retold = retellings.isRetold(paper);
        teller = isTold(r) && !(i == 0 && retold) ? r.speaker() : null;
        last = r.draft().cue().last();
      } else if (r.parent() < 0 && (leaves(r) || shifts(r, retellings))) {
        holder = null;
      }
      Resolved outer = outermost(r, resolved);
      boolean held =
          teller == null
              ? retold || isNear(last, outer.draft().cue().first())
              : outer.speaker() != null && outer.speaker().sharesName(teller);
      boolean from = begun && held && !isApart(outer);
      result.add(from && holder != null && isQuotedFrom(holder, outer) ? behind(holder, r) : r);
    }
    return result;
  }

  /** Whether the second token stands soon behind the first, in the same paragraph. */
  private boolean isNear(int first, int token) {
    int sentence = page.text().tokens().sentence(first);
    return page.text().tokens().sentence(token) - sentence <= NEAR
        && !page.breaksParagraph(first, token);
  }

  /**
   * وكانت الوزارة قد قالت، ذكرت تقارير، كشفت وسائل الإعلام: said before, or by media that are not
   * named; the outlet's own.
   */
  private boolean isApart(Resolved r) {
    int cue = r.draft().cue().first();
    Range source = r.draft().source();
    boolean unnamed = source != null && isUnnamed(source);
    return unnamed || page.isWord(cue - 1) && page.folded(cue - 1).equals(ALREADY);
  }

  /** تقارير، وسائل الإعلام، عدة صحف. */
  private boolean isUnnamed(Range source) {
    return page.is(source.first(), SpeechWords.UNNAMED)
        || page.isPress(source.first(), PressWords.Kind.MEDIA)
        || source.length() > 1
            && !page.is(source.first(), SpeechWords.ROLE)
            && page.isPress(source.first() + 1, PressWords.Kind.MEDIA);
  }

  /**
   * في غضون ذلك، من جهة أخرى: the outlet turns to another matter, which is not the paper's unless
   * the article comes back to it.
   */
  private boolean shifts(Resolved r, Retellings retellings) {
    int cue = r.draft().cue().first();
    int start = page.sentenceStart(cue);
    if (start + 1 >= cue || !opensAdverbial(start) || retellings.comesBack(cue)) {
      return false;
    }
    return page.isPress(start + 1, PressWords.Kind.MEANTIME)
        || page.is(start + 1, SpeechWords.POINTS_TO)
        || page.isPress(start + 2, PressWords.Kind.OTHER);
  }

  private boolean opensAdverbial(int start) {
    return page.isWord(start)
        && (page.isPreposition(start)
            || page.startsWithConjunction(start) && page.folded(start).length() <= LONGEST_OPENER);
  }

  /**
   * What stands before a paper's own report sums it up; what it passes on later does not reach
   * back.
   */
  private boolean speaksAmong(Known paper, List<Resolved> resolved, Retellings retellings) {
    Known same = retellings.known(paper);
    for (int i = 0; i < resolved.size(); i++) {
      if (retellings.at(i) == same) {
        Resolved r = resolved.get(i);
        return finder.speaks(r) != null || finder.isWritten(r);
      }
    }
    return false;
  }

  /** قال الوزير لصحيفة كذا: it carries what he says, not what others do. */
  private boolean isTold(Resolved r) {
    return r.draft().evidence().endsWith(Channels.TOLD) && !finder.isWritten(r);
  }

  /** Another agency or station speaks: the article is no longer the paper's retold. */
  private boolean leaves(Resolved r) {
    Range source = r.draft().source();
    if (source != null && isMedium(source)) {
      return true;
    }
    for (Range channel : r.draft().channels()) {
      if (channel != Draft.RUNNING && isMedium(channel)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMedium(Range words) {
    return page.is(words.first(), SpeechWords.CHANNEL | SpeechWords.AGENCY);
  }

  private boolean isQuotedFrom(Known paper, Resolved outer) {
    return outer.speaker() != null
        && !sameness.areOne(outer.speaker(), paper)
        && !isItself(outer, paper)
        && outer.via().isEmpty();
  }

  /** هذا الموقع، تقرير المدار: the paper by another name. */
  private boolean isItself(Resolved r, Known paper) {
    Range source = r.draft().source();
    if (source == null || r.speaker() == null) {
      return false;
    }
    int head = source.first();
    if (page.isWord(head) && page.pos(head) == Pos.DEMONSTRATIVE) {
      head++;
    }
    boolean medium = page.is(head, SpeechWords.CHANNEL) && page.isDefinite(head);
    return medium || page.is(head, Documents.ANY) && sameness.isOf(r.speaker(), paper);
  }

  private Resolved behind(Known paper, Resolved r) {
    List<Known> via = new ArrayList<>(r.via().size() + 1);
    via.add(paper);
    for (Known channel : r.via()) {
      if (!sameness.areOne(channel, paper)) {
        via.add(channel);
      }
    }
    return new Resolved(r.draft(), r.speaker(), via, r.parent());
  }

  private static Resolved outermost(Resolved inner, List<Resolved> resolved) {
    Resolved outer = inner;
    while (outer.parent() >= 0) {
      outer = resolved.get(outer.parent());
    }
    return outer;
  }

  /** The paper that makes or passes on one of the leading statements. */
  private @Nullable Known firstPaper(List<Resolved> resolved) {
    int seen = 0;
    for (Resolved r : resolved) {
      if (r.parent() >= 0 || seen++ >= LEADING) {
        continue;
      }
      Known paper = finder.speaksOfItself(r) || isBeside(r) ? null : finder.paperOf(r);
      if (paper != null) {
        return paper;
      }
    }
    return null;
  }

  /** …، في حين ذكرت صحيفة كذا: beside what the article itself tells, the paper is one of many. */
  private boolean isBeside(Resolved r) {
    int cue = r.draft().cue().first();
    for (int j = Math.max(page.sentenceStart(cue) + 1, cue - 2); j < cue; j++) {
      if (page.is(j, SpeechWords.MEANWHILE | SpeechWords.WHILE)) {
        return true;
      }
    }
    return false;
  }
}
