package org.isnad.bench.score;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.isnad.model.Span;

/**
 * What is compared of one article, whether a person annotated it or a program read it.
 *
 * <p>A span is empty where the annotated substring does not occur in the text; such a record counts
 * as expected and can never be found.
 */
record Annotation(
    List<Reported> statements,
    List<Quantity> figures,
    List<When> times,
    List<Named> entities,
    List<Happening> events) {

  static final Annotation EMPTY =
      new Annotation(List.of(), List.of(), List.of(), List.of(), List.of());

  /** Something with a place in the text. */
  sealed interface Placed {
    Optional<Span> span();
  }

  /**
   * @param via channels, outermost first
   */
  record Reported(Optional<Span> span, Optional<String> speaker, List<String> via, String kind)
      implements Placed {}

  /**
   * @param speaker on whose word; empty for the outlet's own
   */
  record Quantity(
      Optional<Span> span,
      OptionalDouble value,
      Optional<String> comparator,
      Optional<String> counted,
      Optional<String> speaker)
      implements Placed {}

  record When(Optional<Span> span, String value) implements Placed {}

  /**
   * @param keys the name and every surface form, as {@link Names#key}
   */
  record Named(NameGroup group, Set<String> keys) {}

  record Happening(Optional<Span> span, String type) implements Placed {}

  /** Types of entities that are told apart; all others are not compared. */
  enum NameGroup {
    PER,
    ORG,
    LOC;

    static Optional<NameGroup> of(String type) {
      return switch (type) {
        case "PER" -> Optional.of(PER);
        case "ORG" -> Optional.of(ORG);
        case "LOC", "GPE", "FAC" -> Optional.of(LOC);
        default -> Optional.empty();
      };
    }
  }
}
