package org.isnad.service.desk;

import java.util.List;
import org.isnad.service.StoryDossier;
import org.isnad.service.correct.Mark;
import org.isnad.store.ArticleHead;

/**
 * A story with all that its coverage comes to.
 *
 * @param articles in order of publication
 * @param marks what people corrected in it
 * @param stamp changes whenever anything in it does
 */
public record StoryFile(
    StoryDossier dossier, List<ArticleHead> articles, List<Mark> marks, String stamp) {
  public StoryFile {
    marks = List.copyOf(marks);
    articles = List.copyOf(articles);
  }

  /** How its accounts hang together, as lists tell it. */
  public StoryCard.Weight weight() {
    return Dossiers.weight(dossier);
  }
}
