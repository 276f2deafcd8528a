package org.isnad.web.page.story;

import java.time.Instant;
import java.util.List;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.brief.Addition;
import org.isnad.service.desk.Looks;
import org.isnad.service.desk.StoryFile;
import org.isnad.store.ArticleHead;
import org.isnad.store.Look;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;

/**
 * What came to a story since its reader last said to have read it.
 *
 * @param time of that look
 * @param articles number of the articles that came
 * @param news what they tell that was not there, the weightiest first
 * @param more number of further news
 */
public record SinceLook(Instant time, int articles, List<News> news, int more) {
  private static final int MOST = 12;

  /**
   * One thing that is new.
   *
   * @param kind {@code claim}, {@code figure}, {@code dispute} or {@code happening}
   * @param what of a figure, what is measured; of a dispute its type; of a happening day and type
   */
  public record News(String kind, String what, Name speaker, Ref ref) {

    /** Of a happening, the day it is told of. */
    public String day() {
      return what.split(" ", 2)[0];
    }
  }

  public SinceLook {
    news = List.copyOf(news);
  }

  public static SinceLook of(StoryFile file, Look look) {
    List<Addition> additions = Looks.since(file, look.articles());
    List<News> news = additions.stream().limit(MOST).map(a -> news(a, file, look)).toList();
    int fresh =
        (int) file.articles().stream().filter(a -> !look.articles().contains(a.id())).count();
    return new SinceLook(look.time(), fresh, news, additions.size() - news.size());
  }

  private static News news(Addition a, StoryFile file, Look look) {
    // Of a dispute, the account that is new is the news.
    Account account =
        a.accounts().stream()
            .filter(x -> !look.articles().contains(x.article()))
            .findFirst()
            .orElse(a.accounts().getFirst());
    return new News(
        a.kind().name(),
        a.what(),
        new Name(account.speaker().orElse(""), account.speakerEnglish()),
        Ref.of(
            account,
            file.articles().stream()
                .filter(h -> h.id().equals(account.article()))
                .findFirst()
                .flatMap(ArticleHead::published)));
  }
}
