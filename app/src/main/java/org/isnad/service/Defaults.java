package org.isnad.service;

import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;

/**
 * What the caller knows of articles that do not say it themselves.
 *
 * @param outlet for articles without an outlet
 * @param published for undated articles
 */
public record Defaults(Optional<String> outlet, Optional<PublicationTime> published) {
  public static final Defaults NONE = new Defaults(Optional.empty(), Optional.empty());

  Article applyTo(Article a) {
    return new Article(
        a.id(),
        a.outlet().or(() -> outlet),
        a.url(),
        a.title(),
        a.published().or(() -> published),
        a.text());
  }
}
