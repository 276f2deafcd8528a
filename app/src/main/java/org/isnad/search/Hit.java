package org.isnad.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Bound;
import org.isnad.model.EntityType;
import org.isnad.model.FigureKind;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;
import org.isnad.model.Stance;

/** Something that was found. */
public sealed interface Hit {

  /**
   * The article that a hit comes from.
   *
   * @param article its id in the workspace
   */
  record Source(
      String article,
      Optional<String> outlet,
      Optional<String> url,
      Optional<String> title,
      Optional<PublicationTime> published) {}

  /**
   * On whose word something stands.
   *
   * @param speaker empty where it is the outlet's own word, or nobody's that could be found
   * @param english the speaker's English name
   * @param via channels between outlet and speaker, outermost first
   */
  record OnWordOf(Optional<String> speaker, Optional<String> english, List<String> via) {
    public OnWordOf {
      via = List.copyOf(via);
    }
  }

  /**
   * An article.
   *
   * @param titleMarks what matched in the title, as spans of the title
   * @param snippets one or two; none for an empty article
   */
  record OfArticle(Source source, List<Span> titleMarks, List<Snippet> snippets) implements Hit {
    public OfArticle {
      titleMarks = List.copyOf(titleMarks);
      snippets = List.copyOf(snippets);
    }
  }

  /**
   * A statement.
   *
   * @param id within the article's reading
   * @param content all of what is stated; only the snippet is cut
   */
  record OfStatement(
      Source source, String id, Span content, Snippet snippet, OnWordOf word, Stance stance)
      implements Hit {}

  /**
   * A figure.
   *
   * @param id within the article's reading
   * @param words where the figure itself stands
   * @param snippet the sentence around it
   * @param max upper end of a range
   * @param place the place the figure is about, as the article tells it
   * @param time the value of the time the figure is about
   * @param statement id of the statement that holds it
   */
  record OfFigure(
      Source source,
      String id,
      Span words,
      Snippet snippet,
      double value,
      OptionalDouble max,
      Bound bound,
      boolean vague,
      String unit,
      Optional<String> counted,
      FigureKind kind,
      Optional<String> place,
      Optional<String> time,
      Optional<String> statement,
      OnWordOf word)
      implements Hit {}

  /**
   * A speaker or an entity.
   *
   * @param name its most frequent spelling among the hits
   * @param english its English name
   * @param type what it is, empty for speakers
   * @param spellings all spellings among the hits, the most frequent first
   * @param count number of statements of a speaker; number of articles that name an entity
   */
  record OfName(
      String name,
      Optional<String> english,
      Optional<EntityType> type,
      List<String> spellings,
      long count)
      implements Hit {
    public OfName {
      spellings = List.copyOf(spellings);
    }
  }
}
