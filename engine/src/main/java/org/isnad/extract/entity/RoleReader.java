package org.isnad.extract.entity;

import java.util.Optional;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.Words;

/**
 * Reads the office a text gives a person: the title right before the name (وزير الخارجية الروسي
 * سيرغي لافروف) or, behind a comma, after it (لافروف، وزير الخارجية الروسي).
 */
final class RoleReader {

  private static final int LONGEST = 9;
  private static final char COMMA = '،';

  private final AnalyzedText text;
  private final NameLists lists;

  RoleReader(AnalyzedText text, NameLists lists) {
    this.text = text;
    this.lists = lists;
  }

  /** The title around a mention, as written without proclitics; empty if none stands there. */
  Optional<String> role(Mention m) {
    return before(m).or(() -> after(m));
  }

  private Optional<String> before(Mention m) {
    int last = m.first() - 1;
    if (last >= 0 && text.mark(last) == COMMA) {
      last--;
    }
    int title = -1;
    for (int i = last; i >= 0 && last - i < LONGEST && mayBePart(i) && m.letters() == 0; i--) {
      if (isTitle(i)) {
        title = i;
      }
      if (text.analysis(i).hasConjunction() || text.tokens().lineBefore(i)) {
        break;
      }
    }
    return title < 0 ? Optional.empty() : Optional.of(words(title, last));
  }

  private Optional<String> after(Mention m) {
    int first = m.end() + 1;
    if (first >= text.size()
        || text.mark(m.end()) != COMMA
        || !text.isWord(first)
        || !isTitle(first)) {
      return Optional.empty();
    }
    int end = first + 1;
    while (end < text.size() && end - first < LONGEST && mayBePart(end) && !opensClause(end)) {
      end++;
    }
    boolean closed = end < text.size() && text.mark(end) != 0;
    return closed ? Optional.of(words(first, end - 1)) : Optional.empty();
  }

  private boolean opensClause(int i) {
    return text.pos(i) == Pos.COMPLEMENTISER || text.analysis(i).hasConjunction();
  }

  private boolean isTitle(int i) {
    return lists.isTitle(text.folded(i).substring(text.analysis(i).proclitics().length()));
  }

  private boolean mayBePart(int i) {
    if (!text.isWord(i)) {
      return false;
    }
    Analysis a = text.analysis(i);
    return a.pos().isNominal() || a.pos() == Pos.PREPOSITION;
  }

  private String words(int first, int last) {
    return Words.of(text.text(), text.beginWithoutProclitics(first), text.end(last)).text();
  }
}
