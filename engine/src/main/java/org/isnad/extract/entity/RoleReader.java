package org.isnad.extract.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.isnad.text.Quotes;

/**
 * Reads the office a text gives a person: the title right before the name (وزير الخارجية الروسي
 * سيرغي لافروف) or after it, behind a comma (لافروف، وزير الخارجية الروسي) or without (محمد العلي
 * مدير جامعة تبوك). A title never runs over another person's name.
 */
final class RoleReader {

  private static final int LONGEST = 9;
  private static final char COMMA = '،';
  private static final Set<Pos> CLOSING =
      EnumSet.of(Pos.VERB, Pos.COMPLEMENTISER, Pos.RELATIVE, Pos.PREPOSITION, Pos.CONJUNCTION);

  private final AnalyzedText text;
  private final NameLists lists;

  /** One past the body or place that begins at a token. */
  private final Map<Integer, Integer> bodies = new HashMap<>();

  /** The first token of the body or place that ends with a token. */
  private final Map<Integer, Integer> begins = new HashMap<>();

  private final boolean[] people;

  /**
   * @param mentions what the text names
   */
  RoleReader(AnalyzedText text, NameLists lists, List<Mention> mentions) {
    this.text = text;
    this.lists = lists;
    this.people = new boolean[text.size() + 1];
    for (Mention m : mentions) {
      boolean body = m.type() == EntityType.ORG || m.type().isPlace();
      if (body) {
        begins.merge(m.end() - 1, m.first(), Math::min);
        bodies.merge(m.first(), m.end(), Math::max);
      }
      boolean person = m.type() == EntityType.PER && !m.evidence().equals(PersonFinder.STANDING);
      for (int i = m.first(); person && i < m.end(); i++) {
        people[i] = true;
      }
    }
  }

  /** The titles before and behind a mention, as written without proclitics. */
  Stream<String> roles(Mention m) {
    return m.evidence().equals(PersonFinder.STANDING)
        ? Stream.empty()
        : Stream.of(before(m), after(m)).flatMap(Optional::stream);
  }

  private Optional<String> before(Mention m) {
    int last = m.first() - 1;
    if (last >= 0 && text.mark(last) == COMMA) {
      last--;
    }
    last = text.beforeInitials(last);
    if (last >= 0 && text.pos(last) == Pos.PREPOSITION) {
      return Optional.empty(); // سلم المدير الجائزة إلى سامر خليل
    }
    int title = -1;
    int parts = 0;
    for (int i = last; i >= 0 && parts < LONGEST && isPart(i) && m.letters() == 0; i--) {
      if (isTitle(i)) {
        title = i;
      }
      i = begins.getOrDefault(i, i);
      if (text.analysis(i).hasConjunction() || text.tokens().lineBefore(i)) {
        break;
      }
      parts++;
    }
    return title < 0 ? Optional.empty() : Optional.of(words(title, last));
  }

  private Optional<String> after(Mention m) {
    int at = m.end();
    boolean comma = at < text.size() && text.mark(at) == COMMA;
    int first = comma ? at + 1 : at;
    boolean opens =
        first < text.size()
            && text.isWord(first)
            && isTitle(first)
            && !people[first]
            && !text.tokens().lineBefore(first)
            && !text.analysis(first).hasConjunction();
    boolean office = opens && !text.analysis(first).isDefinite() && m.length() > 1;
    return opens && (comma || office) ? opened(first, comma) : Optional.empty();
  }

  /** The title that opens at {@code first}, up to a mark or the end of the body it belongs to. */
  private Optional<String> opened(int first, boolean comma) {
    int end = first + 1;
    while (end < text.size() && end - first < LONGEST && !isPerson(end)) {
      int body = body(end);
      if (body > 0) {
        return Optional.of(words(first, body - 1));
      }
      if (!mayBePart(end) || opensClause(end)) {
        break;
      }
      end++;
    }
    boolean closed = end < text.size() && closes(end, comma);
    while (end > first + 1 && text.pos(end - 1) == Pos.PREPOSITION) {
      end--;
    }
    return closed && (comma || end > first + 1)
        ? Optional.of(words(first, end - 1))
        : Optional.empty();
  }

  /** One past the body or place that begins here, with quotation marks around it; 0 if none. */
  private int body(int at) {
    if (!Quotes.isQuoteMark(text.mark(at))) {
      return bodies.getOrDefault(at, 0);
    }
    int end = bodies.getOrDefault(at + 1, 0);
    boolean closed = end > 0 && end < text.size() && Quotes.isQuoteMark(text.mark(end));
    return closed ? end + 1 : end;
  }

  private boolean isPerson(int i) {
    return people[i];
  }

  private boolean closes(int i, boolean comma) {
    boolean mark = text.mark(i) != 0 && !Quotes.isQuoteMark(text.mark(i));
    return mark || !comma && CLOSING.contains(text.pos(i));
  }

  private boolean opensClause(int i) {
    Analysis a = text.analysis(i);
    boolean joined = a.isDefinite() && a.pos().isNominal() && !isTitle(i);
    return a.pos() == Pos.COMPLEMENTISER || a.hasConjunction() && !joined;
  }

  private boolean isTitle(int i) {
    return text.pos(i).isNominal()
        && lists.isTitle(text.folded(i).substring(text.analysis(i).proclitics().length()));
  }

  private boolean isPart(int i) {
    return begins.containsKey(i) || mayBePart(i);
  }

  private boolean mayBePart(int i) {
    if (!text.isWord(i) || people[i]) {
      return false;
    }
    Analysis a = text.analysis(i);
    return a.pos().isNominal()
        || a.pos() == Pos.PREPOSITION && lists.isTitlePreposition(text.folded(i));
  }

  private String words(int first, int last) {
    return Words.of(text.text(), text.beginWithoutProclitics(first), text.end(last)).text();
  }
}
