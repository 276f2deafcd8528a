package org.isnad.extract.statement;

/**
 * Tells whether somebody cited beside another's words passed them on: قال الوزير كذا، بحسب الوكالة.
 * What the words themselves rest on (وفق الخطة), and whose wording is kept (على حد تعبيره), passed
 * nothing on.
 */
final class PassersOn {

  private static final long PEOPLE =
      SpeechWords.ROLE | SpeechWords.HONORIFIC | SpeechWords.BODY | SpeechWords.COLLECTIVE;

  private final Page page;

  PassersOn(Page page) {
    this.page = page;
  }

  /**
   * Whether the source of the phrase is a channel of the statement.
   *
   * @param source whom the phrase cites
   */
  boolean passedOn(Attribution a, Range source, Draft d) {
    if (citesView(a)) {
      return false;
    }
    if (a.all().first() < d.opening().content() || isMedium(source) || holdsMedium(source)) {
      return true;
    }
    Range speaker = d.source();
    boolean paper = page.is(source.first(), SpeechWords.REPORT) && page.isDefinite(source.first());
    return (speaker == null ? paper : !isPerson(speaker))
        && isSetApart(a.all().first())
        && (paper || isSomebody(source.first()));
  }

  /** من وجهة نظر، في رأي، وفق تعبير: what somebody thinks or how he puts it. */
  boolean citesView(Attribution a) {
    for (int j = a.all().first(); j < a.all().last() && j <= a.cue().last(); j++) {
      boolean view =
          page.isWord(j)
              && switch (page.folded(j)) {
                case "تبعا", "نظر", "راي", "براي", "بنظر", "تعبير", "بتعبير", "وصف", "زعم" -> true;
                default -> false;
              };
      if (view) {
        return true;
      }
    }
    return false;
  }

  private boolean isMedium(Range source) {
    int head = source.first();
    return page.is(head, SpeechWords.CHANNEL | SpeechWords.AGENCY)
        || page.mentions().opensMedium(head)
        || page.quoteAt(head) != null;
  }

  /** تقرير لصحيفة كذا: a paper's paper. */
  private boolean holdsMedium(Range source) {
    for (int j = source.first() + 1; j <= source.last(); j++) {
      if (page.is(j, SpeechWords.CHANNEL | SpeechWords.AGENCY) || page.mentions().opensMedium(j)) {
        return page.is(source.first(), Documents.ANY);
      }
    }
    return false;
  }

  private boolean isSetApart(int phrase) {
    int before = phrase - 1;
    return page.isComma(before) || page.isDash(before) || page.isQuoteMark(before);
  }

  private boolean isPerson(Range speaker) {
    return page.is(speaker.first(), SpeechWords.ROLE | SpeechWords.HONORIFIC)
        || page.mentions().personFirst(speaker.first()) == speaker.first();
  }

  /** Whether the phrase cites somebody, or a paper of theirs, other than who speaks around it. */
  boolean citesAnother(Attribution a, Range source, Draft outer) {
    int head = source.first();
    Range speaker = outer.source();
    boolean same = page.is(head, SpeechWords.ANAPHOR) || speaker != null && isWithin(head, speaker);
    boolean paper = page.is(head, Documents.ANY);
    return !same
        && !citesView(a)
        && (paper
            ? new Documents(page).ownerOf(source) != null
            : isSomebody(head) || isMedium(source) || page.mentions().otherLast(head) >= head);
  }

  private boolean isSomebody(int head) {
    return page.is(head, PEOPLE) || page.mentions().personFirst(head) == head;
  }

  /** قال الوزير إن كذا، وفقا لما نقلته الوكالة عن الوزير: by which way his words came. */
  boolean quotesAgain(Attribution a, Draft d) {
    Range quoted = a.source();
    Range source = d.source();
    return quoted != null
        && source != null
        && a.channels().size() == 1
        && (isWithin(quoted.first(), source) || isWithin(quoted.last(), source));
  }

  private boolean isWithin(int token, Range source) {
    String word = page.isWord(token) ? SourceWords.stripped(page.folded(token)) : "";
    for (int j = source.first(); j <= source.last() && !word.isEmpty(); j++) {
      if (page.isWord(j) && SourceWords.stripped(page.folded(j)).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
