package org.isnad.service.desk;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.model.Event;
import org.isnad.model.Statement;
import org.isnad.store.ArticleHead;

/**
 * What articles tell of someone or something.
 *
 * @param months number of articles that name it in each month, over all dated articles
 * @param said statements on whose word it stands, the latest article first
 * @param told statements of others that name it, the latest article first
 * @param happenings what is told as happening, in which it has a part, the latest article first
 * @param articles a portion of the articles that name it, the latest first
 * @param stories ids of the stories of those articles
 */
public record NamedFile(
    Named named,
    SortedMap<YearMonth, Integer> months,
    List<Saying> said,
    List<Saying> told,
    List<Happening> happenings,
    Portion<ArticleHead> articles,
    List<String> stories) {
  public NamedFile {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    said = List.copyOf(said);
    told = List.copyOf(told);
    happenings = List.copyOf(happenings);
    stories = List.copyOf(stories);
  }

  /** A statement with the article that carries it. */
  public record Saying(ArticleHead article, Statement statement) {}

  /** An event with the article that tells it. */
  public record Happening(ArticleHead article, Event event) {}
}
