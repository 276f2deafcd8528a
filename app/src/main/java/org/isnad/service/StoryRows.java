package org.isnad.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.line.Claim;
import org.isnad.corpus.line.Line;
import org.isnad.export.Row;
import org.isnad.export.Row.Cells;
import org.isnad.export.Table;
import org.isnad.model.PublicationTime;
import org.isnad.service.correct.Corrected;
import org.isnad.store.StoredArticle;

/** The rows of one story: itself, the lines by which its claims came, its disputes. */
final class StoryRows {
  private final StoryDossier dossier;
  private final Map<String, StoredArticle> articles = new HashMap<>();
  private final Map<String, Corrected> readings = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private StoryRows(StoryDossier dossier, List<StoredArticle> articles, List<Corrected> readings) {
    this.dossier = dossier;
    readings.forEach(r -> this.readings.put(r.reading().article().id(), r));
    articles.forEach(a -> this.articles.put(a.id(), a));
  }

  static Row story(StoryView s) {
    return new Cells(Table.STORIES)
        .put("story", s.id())
        .put("title", s.title())
        .put("first", s.first().map(PublicationTime::toString))
        .put("last", s.last().map(PublicationTime::toString))
        .put("articles", s.articles().size())
        .row();
  }

  /**
   * @param articles those that the dossier was made from
   * @param readings what was read in them, as corrected
   */
  static List<Row> accounts(
      StoryDossier dossier, List<StoredArticle> articles, List<Corrected> readings) {
    StoryRows made = new StoryRows(dossier, articles, readings);
    made.lines();
    made.disputes();
    return made.rows;
  }

  private void lines() {
    int claim = 0;
    for (Claim c : dossier.claims()) {
      claim++;
      int line = 0;
      for (Line l : c.lines()) {
        line++;
        for (Account account : l.accounts()) {
          rows.add(
              cells(Table.LINES, account)
                  .put("claim", claim)
                  .put("line", line)
                  .put("origin", label(l.origin()))
                  .put("stance", label(c.stance()))
                  .row());
        }
      }
    }
  }

  private void disputes() {
    int number = 0;
    for (Dispute d : dossier.disputes()) {
      number++;
      side(d, number, "a", d.one());
      side(d, number, "b", d.other());
    }
  }

  private void side(Dispute d, int number, String side, List<Account> accounts) {
    for (Account account : accounts) {
      rows.add(
          cells(Table.DISPUTES, account)
              .put("dispute", number)
              .put("type", label(d.type()))
              .put("why", d.why())
              .put("side", side)
              .row());
    }
  }

  private Cells cells(Table table, Account a) {
    Optional<StoredArticle> article = Optional.ofNullable(articles.get(a.article()));
    Cells cells = new Cells(table);
    a.statement()
        .flatMap(s -> Optional.ofNullable(readings.get(a.article())).flatMap(r -> r.mark(s)))
        .map(CorrectionRows::amendment)
        .ifPresent(cells::put);
    return cells
        .put("article", a.article())
        .put("outlet", a.outlet())
        .put("url", article.flatMap(s -> s.article().url()))
        .put(
            "published",
            article.flatMap(s -> s.article().published()).map(PublicationTime::toString))
        .put("sha256", article.map(StoredArticle::originalSha256))
        .put("begin", a.words().begin())
        .put("end", a.words().end())
        .put("text", a.words().text())
        .put("speaker", a.speaker())
        .put("via", a.via())
        .put("story", dossier.story().id())
        .put("statement", a.statement());
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
