package org.isnad.corpus.story;

import java.util.List;

/**
 * The articles that report one happening and its direct follow-ups.
 *
 * @param articles their ids, in order of publication; one at least
 */
public record Story(List<String> articles) {
  public Story {
    articles = List.copyOf(articles);
  }
}
