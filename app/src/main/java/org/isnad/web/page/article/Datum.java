package org.isnad.web.page.article;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.Statement;
import org.isnad.model.TimeExpression;
import org.isnad.service.correct.Overlay;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;

/** What the page tells of one marked datum. */
public sealed interface Datum {

  /** Id within the article. */
  String id();

  /**
   * By which way it came to the outlet, outermost first; the last is the speaker, and is nobody
   * where it stands on the outlet's own word.
   */
  List<Name> chain();

  /** Where else in the story it is told. */
  List<Elsewhere> elsewhere();

  /** Another account of the same. */
  record Elsewhere(Name speaker, Ref ref) {}

  /** A quantity. */
  record OfFigure(String id, Figure figure, List<Name> chain, List<Elsewhere> elsewhere)
      implements Datum {}

  /** Something said. */
  record OfStatement(String id, Statement statement, List<Name> chain, List<Elsewhere> elsewhere)
      implements Datum {}

  /** A name. */
  record OfEntity(String id, Entity entity, Optional<Place> place) implements Datum {
    @Override
    public List<Name> chain() {
      return List.of();
    }

    @Override
    public List<Elsewhere> elsewhere() {
      return List.of();
    }

    /** What stands for it in filters and corrections. */
    public String key() {
      return Overlay.key(entity);
    }

    /** The page on who or what bears the name. */
    public Name name() {
      return new Name(entity.name(), entity.english());
    }
  }

  /** A time expression. */
  record OfTime(String id, TimeExpression time) implements Datum {
    @Override
    public List<Name> chain() {
      return List.of();
    }

    @Override
    public List<Elsewhere> elsewhere() {
      return List.of();
    }
  }
}
