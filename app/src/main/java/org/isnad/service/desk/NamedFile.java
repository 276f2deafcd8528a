package org.isnad.service.desk;

import java.util.List;
import org.isnad.model.Statement;
import org.isnad.store.ArticleHead;

/**
 * What articles tell of someone or something.
 *
 * @param said statements on whose word it stands, the latest article first
 * @param told statements of others that name it, the latest article first
 * @param articles a portion of the articles that name it, the latest first
 * @param stories ids of the stories of those articles
 */
public record NamedFile(
    Named named,
    List<Saying> said,
    List<Saying> told,
    Portion<ArticleHead> articles,
    List<String> stories) {
  public NamedFile {
    said = List.copyOf(said);
    told = List.copyOf(told);
    stories = List.copyOf(stories);
  }

  /** A statement with the article that carries it. */
  public record Saying(ArticleHead article, Statement statement) {}
}
