package org.isnad.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Stance;

/** Reads a query from left to right; used once. */
final class QueryParser {
  private static final String OPENING = "\"«“„";
  private static final String CLOSING = "\"»”“";
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final String query;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<FigureCondition> figures = new ArrayList<>();
  private final List<Located> units = new ArrayList<>();
  private Optional<Kind> kind = Optional.empty();
  private int at;

  /** A value and where it stands in the query. */
  private record Located(String text, int at, boolean negated) {}

  QueryParser(String query) {
    this.query = query;
  }

  SearchQuery parse() throws BadQueryException {
    for (skipSpace(); at < query.length(); skipSpace()) {
      clause();
    }
    addFigures();
    return new SearchQuery(clauses, kind);
  }

  private void clause() throws BadQueryException {
    boolean negated = query.charAt(at) == '-' && at + 1 < query.length() && !isSpace(at + 1);
    if (negated) {
      at++;
    }
    if (OPENING.indexOf(query.charAt(at)) >= 0) {
      addWords(quoted(), true, negated);
      return;
    }
    int begin = at;
    String word = bare();
    Optional<FigureCondition> figure = FigureCondition.shorthand(word, begin, negated);
    int colon = word.indexOf(':');
    if (figure.isPresent()) {
      figures.add(figure.get());
    } else if (colon > 0 && isLetters(word, colon)) {
      field(word, colon, begin, negated);
    } else {
      addWords(word, false, negated);
    }
  }

  private void addWords(String text, boolean phrase, boolean negated) {
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      clauses.add(new Clause.Words(text, phrase, negated));
    }
  }

  private void field(String word, int colon, int begin, boolean negated) throws BadQueryException {
    Optional<String> field = QueryWords.meaning(QueryWords.FIELD, word.substring(0, colon));
    String value = word.substring(colon + 1);
    int valueAt = begin + colon + 1;
    if (value.isEmpty() && at < query.length() && OPENING.indexOf(query.charAt(at)) >= 0) {
      value = quoted();
    }
    if (field.isEmpty()) {
      if (value.isEmpty()) {
        addWords(word, false, negated);
        return;
      }
      throw new BadQueryException(
          "there is no field «"
              + word.substring(0, colon)
              + "»; fields are "
              + QueryWords.all(QueryWords.FIELD),
          begin);
    }
    if (value.isBlank()) {
      throw new BadQueryException("nothing stands after «" + field.get() + ":»", begin);
    }
    add(field.get(), new Located(value, valueAt, negated));
  }

  private void add(String field, Located value) throws BadQueryException {
    boolean not = value.negated();
    switch (field) {
      case "speaker", "via", "entity", "place" ->
          clauses.add(
              new Clause.Name(
                  Clause.Role.valueOf(field.toUpperCase(Locale.ROOT)), value.text(), not));
      case "outlet" -> clauses.add(new Clause.Outlet(value.text(), not));
      case "story" -> clauses.add(new Clause.Story(value.text(), not));
      case "article" -> clauses.add(new Clause.Among(Set.of(value.text()), not));
      case "stance" -> clauses.add(new Clause.StanceIs(stance(value), not));
      case "in" -> kind = Optional.of(kind(value));
      case "figure" -> figures.add(FigureCondition.parse(value.text(), value.at(), not));
      case "unit" -> units.add(value);
      case "from" -> clauses.add(new Clause.Days(first(value), LocalDate.MAX, not));
      case "to" -> clauses.add(new Clause.Days(LocalDate.MIN, last(value), not));
      case "on" -> clauses.add(new Clause.Days(first(value), last(value), not));
      default -> throw new IllegalStateException("a field without a meaning: " + field);
    }
  }

  private static Stance stance(Located value) throws BadQueryException {
    return Stance.valueOf(meaning(QueryWords.STANCE, value));
  }

  private static Kind kind(Located value) throws BadQueryException {
    return Kind.valueOf(meaning(QueryWords.IN, value));
  }

  private static String meaning(String list, Located value) throws BadQueryException {
    return QueryWords.meaning(list, value.text())
        .orElseThrow(() ->
            new BadQueryException(
                "«" + value.text() + "» is none of " + QueryWords.all(list), value.at()))
        .toUpperCase(Locale.ROOT);
  }

  /** A unit belongs to the figure conditions; alone it is one of any value. */
  private void addFigures() throws BadQueryException {
    Optional<String> unit = Optional.empty();
    for (Located u : units) {
      if (unit.isPresent() || u.negated()) {
        throw new BadQueryException("a figure has one unit: unit:" + u.text(), u.at());
      }
      unit = Optional.of(u.text());
    }
    if (unit.isPresent() && figures.isEmpty()) {
      figures.add(FigureCondition.ANY);
    }
    for (FigureCondition f : figures) {
      clauses.add(f.clause(unit));
    }
  }

  private static LocalDate first(Located value) throws BadQueryException {
    return day(value, false);
  }

  private static LocalDate last(Located value) throws BadQueryException {
    return day(value, true);
  }

  private static LocalDate day(Located value, boolean last) throws BadQueryException {
    String v = FigureCondition.westernDigits(value.text());
    try {
      if (v.length() == YEAR) {
        YearMonth month = YearMonth.of(Integer.parseInt(v), last ? 12 : 1);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      if (v.length() == MONTH) {
        YearMonth month = YearMonth.parse(v);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return LocalDate.parse(v);
    } catch (DateTimeException | NumberFormatException e) {
      throw new BadQueryException(
          "«" + value.text() + "» is no day; write 2016-12-13, 2016-12 or 2016", value.at());
    }
  }

  /** What stands between quotation marks; to the end of the query where none closes. */
  private String quoted() {
    char closing = CLOSING.charAt(OPENING.indexOf(query.charAt(at)));
    int end = query.indexOf(closing, at + 1);
    String text = query.substring(at + 1, end < 0 ? query.length() : end);
    at = end < 0 ? query.length() : end + 1;
    return text;
  }

  /** To the next white space, or to a quotation mark behind a colon. */
  private String bare() {
    int begin = at;
    while (at < query.length() && !isSpace(at)) {
      if (at > begin && OPENING.indexOf(query.charAt(at)) >= 0 && query.charAt(at - 1) == ':') {
        break;
      }
      at++;
    }
    return query.substring(begin, at);
  }

  private static boolean isLetters(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSpace(int i) {
    char c = query.charAt(i);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void skipSpace() {
    while (at < query.length() && isSpace(at)) {
      at++;
    }
  }
}
