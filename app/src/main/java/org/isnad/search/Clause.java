package org.isnad.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.FigureKind;
import org.isnad.model.Stance;

/** One condition of a query; all must hold. */
public sealed interface Clause {

  /** Whether hits must not meet the condition. */
  boolean negated();

  /** Who or what a name stands for in an article. */
  enum Role {
    SPEAKER,
    VIA,
    ENTITY,
    PLACE
  }

  /**
   * Words of the text.
   *
   * @param phrase whether they must follow one another
   */
  record Words(String text, boolean phrase, boolean negated) implements Clause {}

  /** A name, in any of its spellings. */
  record Name(Role role, String text, boolean negated) implements Clause {}

  /** Words of the outlet's name. */
  record Outlet(String text, boolean negated) implements Clause {}

  /** The attitude of a statement's cue. */
  record StanceIs(Stance stance, boolean negated) implements Clause {}

  /**
   * A figure of which some value told lies between the limits.
   *
   * @param kind what is measured; any where empty
   * @param unit the unit; any where empty
   * @param least lower limit, itself included unless {@code openBelow}
   * @param most upper limit, itself included unless {@code openAbove}
   */
  record FigureIs(
      Optional<FigureKind> kind,
      Optional<String> unit,
      double least,
      boolean openBelow,
      double most,
      boolean openAbove,
      boolean negated)
      implements Clause {}

  /** Published on these days; for a figure, told of these days where the article says of which. */
  record Days(LocalDate first, LocalDate last, boolean negated) implements Clause {}

  /** In the articles of a story. */
  record Story(String id, boolean negated) implements Clause {}

  /** In these articles. */
  record Among(Set<String> articles, boolean negated) implements Clause {
    public Among {
      articles = Set.copyOf(articles);
    }
  }
}
