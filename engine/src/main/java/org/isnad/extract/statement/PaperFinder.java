package org.isnad.extract.statement;

import java.util.List;
import org.isnad.extract.statement.Resolver.Resolved;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Finds the foreign paper that a statement comes from, and the one that an article announces. */
final class PaperFinder {

  private final Page page;
  private final SpeakerRegister register;
  private final List<String> own;
  private final NounPhrases nouns;
  private final Writers writers;

  /**
   * @param own folded names of the article's outlet, which is no foreign paper
   */
  PaperFinder(Page page, SpeakerRegister register, List<String> own) {
    this.page = page;
    this.register = register;
    this.own = own;
    nouns = new NounPhrases(page);
    writers = new Writers(page);
  }

  /** The paper that passes the statement on, makes it or employs who makes it; null for none. */
  @Nullable Known paperOf(Resolved r) {
    if (isToldToUs(r)) {
      return null; // يقول فلان، المحلل في صحيفة كذا، للمدار نت
    }
    for (Range channel : r.draft().channels()) {
      if (channel != Draft.RUNNING && isPaper(channel)) {
        return register.resolve(channel, null);
      }
    }
    Range medium = writers.mediumOf(r);
    return medium != null && isPaper(medium) ? register.resolve(medium, null) : speaks(r);
  }

  private boolean isToldToUs(Resolved r) {
    for (Range channel : r.draft().channels()) {
      if (channel != Draft.RUNNING && isOwn(register.resolve(channel, null), own)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody says it who writes for a paper named with him. */
  boolean isWritten(Resolved r) {
    return writers.mediumOf(r) != null;
  }

  /** The paper that says it itself; null for none. */
  @Nullable Known speaks(Resolved r) {
    Range source = r.draft().source();
    return source != null && r.speaker() != null && isPaper(source) ? r.speaker() : null;
  }

  /** أعلنت الصحيفة: a paper without its name is part of the story. */
  boolean speaksOfItself(Resolved r) {
    Range source = r.draft().source();
    return source != null
        && source.length() == 1
        && page.isDefinite(source.first())
        && page.is(source.first(), SpeechWords.PAPER);
  }

  /** The paper of the writer who speaks first, wherever the article names it. */
  @Nullable Known paperOfWriter(List<Resolved> resolved) {
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
  @Nullable Known introduced(Resolved first) {
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

  private boolean isPaper(Range source) {
    for (int j = source.first() + 1; j <= source.last(); j++) {
      if (page.is(j, SpeechWords.PLATFORM)) {
        return false; // موقع التواصل
      }
    }
    return page.is(source.first(), SpeechWords.PAPER)
        && !isOwn(register.resolve(source, null), own);
  }

  /** Whether the speaker's name holds the article's own outlet. */
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
