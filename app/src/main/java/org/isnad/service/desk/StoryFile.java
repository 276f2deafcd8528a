package org.isnad.service.desk;

import java.util.List;
import org.isnad.service.StoryDossier;
import org.isnad.store.ArticleHead;

/**
 * A story with all that its coverage comes to.
 *
 * @param articles in order of publication
 * @param stamp changes whenever anything in it does
 */
public record StoryFile(StoryDossier dossier, List<ArticleHead> articles, String stamp) {
  public StoryFile {
    articles = List.copyOf(articles);
  }
}
