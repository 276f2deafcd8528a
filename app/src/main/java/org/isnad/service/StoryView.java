package org.isnad.service;

import java.util.List;
import java.util.Optional;
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
  public StoryView {
    articles = List.copyOf(articles);
  }
}
