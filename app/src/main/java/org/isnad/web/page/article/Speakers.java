package org.isnad.web.page.article;

import java.util.Optional;
import org.isnad.model.Entity;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.web.page.frame.Name;

/** The names of those who speak in an article. */
final class Speakers {
  private Speakers() {}

  /** The speaker's name, with the English one where the article's names have it. */
  static Name name(Reading reading, Speaker speaker) {
    Optional<String> english =
        speaker
            .entity()
            .flatMap(id -> reading.entities().stream().filter(e -> e.id().equals(id)).findFirst())
            .flatMap(Entity::english);
    return new Name(speaker.name(), english);
  }
}
