package org.isnad.extract.statement;

import org.jspecify.annotations.Nullable;

/**
 * Finds which medium a description means that no words called so before: نشرته «المدار» … ونقلت
 * الصحيفة البريطانية عن.
 */
final class NamedMedia {

  /** How far before the description, in tokens, the medium may be named. */
  private static final int FARTHEST = 150;

  private final Page page;

  NamedMedia(Page page) {
    this.page = page;
  }

  /** The name, told last, of a medium of the kind; null where the words mean none. */
  @Nullable Range of(Range source) {
    int head = source.first();
    boolean alone =
        source.length() == 1
            || source.length() == 2
                && page.isWord(source.last())
                && page.isDefinite(source.last())
                && SubjectSplit.isNisba(page.folded(source.last()));
    if (!alone || !page.isDefinite(head) || !page.is(head, SpeechWords.CHANNEL)) {
      return null;
    }
    String kind = SourceWords.stripped(page.folded(head));
    for (int j = head - 1; j > Math.max(0, head - FARTHEST); j--) {
      String other = page.mentions().mediumKind(j);
      if (!other.isEmpty() && page.mentions().opensMedium(j)) {
        return isSame(kind, other) ? new Range(j, page.mentions().otherLast(j)) : null;
      }
      if (isToldByKind(j, kind)) {
        int last = Math.max(page.mentions().otherLast(j), page.mentions().otherLast(j + 1));
        return last > j ? new Range(j, last) : null; // صحيفة المدار … الصحيفة
      }
    }
    return null;
  }

  private boolean isToldByKind(int j, String kind) {
    return page.isWord(j)
        && page.is(j, SpeechWords.CHANNEL)
        && !page.isDefinite(j)
        && kind.equals(SourceWords.stripped(page.folded(j)));
  }

  private boolean isSame(String kind, String other) {
    return kind.equals(other)
        || page.press().is(kind, PressWords.Kind.PRINT)
            && page.press().is(other, PressWords.Kind.PRINT);
  }
}
