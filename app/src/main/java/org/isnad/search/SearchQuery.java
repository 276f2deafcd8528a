package org.isnad.search;

import java.util.List;
import java.util.Optional;

/**
 * A query, understood.
 *
 * <p>Words must all be in what is found, in whatever form; words in quotation marks must follow one
 * another; a minus in front excludes. Besides, in any order: {@code speaker:لافروف}, {@code
 * via:رويترز}, {@code entity:}, {@code place:حلب}, {@code outlet:}, {@code stance:deny}, {@code
 * figure:killed>=50}, {@code figure:money>1000000}, {@code unit:USD}, {@code from:2016-12-01},
 * {@code to:2016-12}, {@code on:2016-12-13}, {@code story:ID}, {@code article:ID}, {@code
 * in:statements}. A value of several words stands in quotation marks.
 *
 * @param clauses all conditions
 * @param kind what the query says is wanted
 */
public record SearchQuery(List<Clause> clauses, Optional<Kind> kind) {
  public SearchQuery {
    clauses = List.copyOf(clauses);
  }

  /**
   * Understands a query.
   *
   * @throws BadQueryException saying in one line what cannot be understood
   */
  public static SearchQuery parse(String query) throws BadQueryException {
    return new QueryParser(query).parse();
  }

  /** What to find where the caller does not say: what the query speaks of. */
  Kind usualKind() {
    if (kind.isPresent()) {
      return kind.get();
    }
    Kind usual = Kind.ARTICLES;
    for (Clause clause : clauses) {
      switch (clause) {
        case Clause.FigureIs f -> {
          return Kind.FIGURES;
        }
        case Clause.StanceIs s -> usual = Kind.STATEMENTS;
        case Clause.Name n when n.role() == Clause.Role.SPEAKER || n.role() == Clause.Role.VIA ->
            usual = Kind.STATEMENTS;
        default -> {}
      }
    }
    return usual;
  }

  boolean hasWords() {
    return clauses.stream().anyMatch(c -> c instanceof Clause.Words && !c.negated());
  }
}
