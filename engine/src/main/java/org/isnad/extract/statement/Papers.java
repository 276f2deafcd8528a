package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Puts a foreign paper into the chains of an article that retells its report: the paper is among
 * the first to speak, under its name, and everyone quoted behind it is quoted from it.
 */
final class Papers {

  private static final int LEADING = 2;

  private final Page page;
  private final SpeakerRegister register;
  private final List<String> own;
  private final NounPhrases nouns;
  private final Sameness sameness;
  private final Writers writers;

  /**
   * @param own folded names of the article's outlet, which is no foreign paper
   */
  Papers(Page page, SpeakerRegister register, List<String> own) {
    this.page = page;
    this.register = register;
    this.own = own;
    nouns = new NounPhrases(page);
    sameness = new Sameness(page);
    writers = new Writers(page);
  }

  /**
   * The statements with the paper they came through, from where it speaks or is announced; a
   * further paper takes its place.
   */
  List<Resolved> through(List<Resolved> resolved) {
    Known leading = paperOfWriter(resolved);
    leading = leading != null ? leading : firstPaper(resolved);
    Known paper = leading != null || resolved.isEmpty() ? leading : introduced(resolved.getFirst());
    if (paper == null) {
      return resolved;
    }
    boolean begun = leading == null || speaksAmong(leading, resolved);
    List<Resolved> result = new ArrayList<>(resolved.size());
    for (Resolved r : resolved) {
      begun |= paper != null && r.parent() < 0 && isFrom(r, paper);
      Known speaking = r.parent() < 0 ? speaks(r) : null;
      if (speaking != null) {
        paper = speaking;
      } else if (r.parent() < 0 && paper != null && leaves(r)) {
        paper = null;
      }
      if (begun && paper != null && isQuotedFrom(paper, outermost(r, resolved))) {
        result.add(behind(paper, r));
      } else {
        result.add(r);
      }
    }
    return result;
  }

  /**
   * What stands before a paper's own report sums it up; what it passes on later does not reach
   * back.
   */
  private boolean speaksAmong(Known paper, List<Resolved> resolved) {
    for (Resolved r : resolved) {
      if (r.parent() < 0 && isFrom(r, paper)) {
        return speaks(r) == paper || writers.mediumOf(r) != null;
      }
    }
    return false;
  }

  /** Whether the paper passes the statement on, makes it, or employs who makes it. */
  private boolean isFrom(Resolved r, Known paper) {
    Known other = paperOf(r);
    return other != null && sameness.areOne(other, paper);
  }

  /** Another agency or station speaks: the article is no longer the paper's retold. */
  private boolean leaves(Resolved r) {
    Range source = r.draft().source();
    return source != null && page.is(source.first(), SpeechWords.CHANNEL | SpeechWords.AGENCY);
  }

  private boolean isQuotedFrom(Known paper, Resolved outer) {
    return outer.speaker() != null
        && !sameness.areOne(outer.speaker(), paper)
        && outer.via().isEmpty();
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
      Known paper = speaksOfItself(r) || isBeside(r) ? null : paperOf(r);
      if (paper != null) {
        return paper;
      }
    }
    return null;
  }

  /** The paper of the writer who speaks first, wherever the article names it. */
  private @Nullable Known paperOfWriter(List<Resolved> resolved) {
    Known writer = resolved.isEmpty() ? null : resolved.getFirst().speaker();
    for (Resolved r : resolved) {
      boolean his = r.parent() < 0 && r.speaker() == writer && writer != null;
      Range medium = his ? writers.mediumOf(r) : null;
      if (medium != null && isPaper(medium)) {
        return register.resolve(medium, null);
      }
    }
    return null;
  }

  /**
   * نشرت صحيفة كذا مقالا: the named paper whose report the sentences before the first cue announce.
   */
  private @Nullable Known introduced(Resolved first) {
    int cue = first.draft().cue().first();
    for (int j = 1; j < cue; j++) {
      boolean published =
          page.is(j, SpeechWords.PAPER)
              && !page.isDefinite(j)
              && !page.is(j, SpeechWords.BEHIND_PREPOSITION)
              && page.is(j - 1, SpeechWords.PUBLISHES);
      Range source = published ? nouns.readFrom(j, cue) : null;
      if (source != null && source.length() > 1 && isPaper(source)) {
        int report = new SubjectSplit(page).objectIn(source);
        boolean follows = report > j + 1 && report <= source.last();
        return register.resolve(follows ? new Range(j, report - 1) : source, null);
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

  /** The paper that passes the statement on or makes it, null for none. */
  private @Nullable Known paperOf(Resolved r) {
    for (Range channel : r.draft().channels()) {
      if (channel != Draft.RUNNING && isPaper(channel)) {
        return register.resolve(channel, null);
      }
    }
    Range medium = writers.mediumOf(r);
    return medium != null && isPaper(medium) ? register.resolve(medium, null) : speaks(r);
  }

  private @Nullable Known speaks(Resolved r) {
    Range source = r.draft().source();
    return source != null && r.speaker() != null && isPaper(source) ? r.speaker() : null;
  }

  /** أعلنت الصحيفة: a paper without its name is part of the story. */
  private boolean speaksOfItself(Resolved r) {
    Range source = r.draft().source();
    return source != null
        && source.length() == 1
        && page.isDefinite(source.first())
        && page.is(source.first(), SpeechWords.PAPER);
  }

  private boolean isPaper(Range source) {
    return page.is(source.first(), SpeechWords.PAPER)
        && !isOwn(register.resolve(source, null), own);
  }

  /** Whether the speaker is the article's own outlet. */
  static boolean isOwn(Known speaker, List<String> own) {
    String name = Letters.fold(speaker.name());
    for (String n : own) {
      if (!n.isEmpty() && name.contains(n)) {
        return true;
      }
    }
    return false;
  }
}
