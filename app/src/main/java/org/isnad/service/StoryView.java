package org.isnad.service;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;

/**
 * A story as lists show it.
 *
 * @param title a headline of it
 * @param first when its first dated article was published
 * @param last when its last was
 * @param articles ids, in order of publication
 */
public record StoryView(
    String id,
    String title,
    Optional<PublicationTime> first,
    Optional<PublicationTime> last,
    List<String> articles) {
  private static final int LONGEST_TITLE = 120;

  public StoryView {
    articles = List.copyOf(articles);
  }

  /** The story of these articles, which are in order of publication. */
  static StoryView of(String id, List<Article> articles) {
    List<PublicationTime> times = articles.stream().flatMap(a -> a.published().stream()).toList();
    return new StoryView(
        id,
        articles.stream()
            .flatMap(a -> a.title().stream())
            .findFirst()
            .orElseGet(() -> opening(articles.getFirst().text())),
        times.stream().findFirst(),
        times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
        articles.stream().map(Article::id).toList());
  }

  /** The beginning of a text, to stand for a headline. */
  public static String opening(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    if (line.length() <= LONGEST_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST_TITLE);
    return line.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
  }
}
