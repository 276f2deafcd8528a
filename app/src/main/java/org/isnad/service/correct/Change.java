package org.isnad.service.correct;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Bound;
import org.isnad.model.FigureKind;
import org.isnad.store.Correction.Anchor;

/** What a correction says. */
public sealed interface Change {

  /**
   * A statement is another's.
   *
   * @param content of the statement
   * @param name the speaker; empty where the article does not say who it is
   */
  record SpeakerOf(Anchor content, Optional<String> name) implements Change {}

  /**
   * A figure reads otherwise; what is empty stays as it was read.
   *
   * @param words of the figure
   * @param max upper end of a range; a new {@code value} without one is no range
   * @param removed whether it is no figure at all
   */
  record FigureOf(
      Anchor words,
      OptionalDouble value,
      OptionalDouble max,
      Optional<Bound> bound,
      Optional<String> unit,
      Optional<String> counted,
      Optional<FigureKind> kind,
      Optional<String> place,
      Optional<String> time,
      boolean removed)
      implements Change {}

  /**
   * Two names are one individual's.
   *
   * @param key of the one that is known by the other's name from now on
   * @param into key of the other
   * @param name the other's Arabic name
   */
  record SameName(
      String key, String into, String name, Optional<String> english, Optional<String> wikidata)
      implements Change {}

  /**
   * In one article, a name is another's.
   *
   * @param key under which it was taken
   * @param name that tells the other apart
   */
  record OtherName(String article, String key, String name) implements Change {}

  /**
   * Articles belong to the story of another.
   *
   * @param with an article of that story
   */
  record SameStory(List<String> articles, String with) implements Change {
    public SameStory {
      articles = List.copyOf(articles);
    }
  }

  /** Articles are a story of their own. */
  record OwnStory(List<String> articles) implements Change {
    public OwnStory {
      articles = List.copyOf(articles);
    }
  }

  /** An earlier correction does not hold; one of this kind takes back the taking back. */
  record Undo(long number) implements Change {}
}
