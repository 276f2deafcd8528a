package org.isnad.extract.statement;

/**
 * Tells an attribution that stands where a sentence would, and so qualifies the sentence before it:
 * فاز الفريق باللقب.وفقا لرويترز.
 */
final class LoneAttributions {

  private static final int LONGEST_SOURCE = 5;

  private final Page page;

  LoneAttributions(Page page) {
    this.page = page;
  }

  /** The start of the sentence the attribution qualifies. */
  int sentenceOf(Attribution a) {
    int own = page.sentenceStart(a.all().first());
    return is(a) ? page.sentenceStart(own - 1) : own;
  }

  /** Whether nothing else stands in its sentence, which opens no paragraph. */
  boolean is(Attribution a) {
    int first = a.all().first();
    int next = a.all().last() + 1;
    int end = page.sentenceEnd(first);
    while (next < end && page.mark(next) != 0) {
      next++;
    }
    return first > 0
        && next >= end
        && first == page.sentenceStart(first)
        && !page.startsParagraph(first)
        && !page.startsWithConjunction(first)
        && a.source() != null
        && a.source().length() <= LONGEST_SOURCE
        && a.entry().kind() == PhraseLexicon.Kind.SOURCE;
  }
}
