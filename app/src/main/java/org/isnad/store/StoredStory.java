package org.isnad.store;

import java.util.List;
import java.util.Optional;
import org.isnad.model.PublicationTime;

/**
 * A story as lists show it.
 *
 * @param title a headline of it
 * @param first when its first dated article was published
 * @param last when its last was
 * @param outlets number of different outlets; all articles without one count as one
 * @param articles ids, in order of publication, the undated last; one at least
 */
public record StoredStory(
    String id,
    String title,
    Optional<PublicationTime> first,
    Optional<PublicationTime> last,
    int outlets,
    List<String> articles) {
  public StoredStory {
    articles = List.copyOf(articles);
  }

  /** In which order stories are listed. */
  public enum Order {
    /** That of their first articles, the undated last. */
    FIRST,
    /** The most recently reported first. */
    LATEST,
    /** Those of most articles first. */
    LARGEST
  }
}
