package org.isnad.corpus.individual;

import java.util.List;
import org.isnad.model.Words;

/**
 * One individual in one article.
 *
 * @param article id of the article
 * @param entity id of the entity within the article's reading
 * @param mentions its words there, in order of the text
 * @param roles titles that the article gives it, as written
 */
public record Appearance(String article, String entity, List<Words> mentions, List<String> roles) {
  public Appearance {
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
  }
}
