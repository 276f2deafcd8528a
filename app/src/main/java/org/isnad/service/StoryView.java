package org.isnad.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.store.ArticleHead;
import org.isnad.store.StoredStory;

/**
 * A story as lists show it.
 *
 * @param title a headline of it
 * @param first when its first dated article was published
 * @param last when its last was
 * @param outlets number of different outlets; all articles without one count as one
 * @param articles ids, in order of publication
 */
public record StoryView(
    String id,
    String title,
    Optional<PublicationTime> first,
    Optional<PublicationTime> last,
    int outlets,
    List<String> articles) {
  private static final Comparator<ArticleHead> ORDER =
      Comparator.comparing((ArticleHead a) -> a.published().isEmpty())
          .thenComparing(a -> a.published().map(PublicationTime::toString).orElse(""))
          .thenComparing(ArticleHead::id);

  public StoryView {
    articles = List.copyOf(articles);
  }

  static StoryView of(StoredStory s) {
    return new StoryView(s.id(), s.title(), s.first(), s.last(), s.outlets(), s.articles());
  }

  private static ArticleHead head(Article a) {
    return new ArticleHead(
        a.id(), 1, "", a.outlet(), a.url(), a.title(), a.published(), a.text(), Analyser.VERSION);
  }

  /** The story of these articles. */
  static StoryView of(String id, List<Article> articles) {
    return of(stored(id, articles.stream().map(StoryView::head).toList()));
  }

  /** The story of these articles, in whatever order they are. */
  static StoredStory stored(String id, List<ArticleHead> articles) {
    List<ArticleHead> ordered = new ArrayList<>(articles);
    ordered.sort(ORDER);
    List<PublicationTime> times = ordered.stream().flatMap(a -> a.published().stream()).toList();
    return new StoredStory(
        id,
        ordered.stream()
            .flatMap(a -> a.title().stream())
            .filter(t -> !t.isBlank())
            .findFirst()
            .orElseGet(() -> Headline.of(ordered.getFirst().opening())),
        times.stream().findFirst(),
        times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
        (int) ordered.stream().map(ArticleHead::outlet).distinct().count(),
        ordered.stream().map(ArticleHead::id).toList());
  }
}
