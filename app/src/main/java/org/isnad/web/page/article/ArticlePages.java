package org.isnad.web.page.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.corpus.reuse.Change;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.model.Span;
import org.isnad.service.StoryView;
import org.isnad.service.desk.ArticleFile;
import org.isnad.store.ArticleHead;
import org.isnad.web.page.article.ArticlePage.Passage;
import org.isnad.web.page.article.ArticlePage.Stretch;
import org.isnad.web.page.article.ArticlePage.Twin;
import org.isnad.web.page.frame.Ref;

/** Lays out an article for its page. */
public final class ArticlePages {
  private static final int MOST_TWINS = 12;

  private ArticlePages() {}

  /**
   * @param at the words that the reader came to see
   * @param datum what the reader chose to see more of
   * @param texts gives the text of another article
   */
  public static ArticlePage of(
      ArticleFile file,
      Optional<StoryView> story,
      Optional<Span> at,
      Optional<Datum> datum,
      Function<ArticleHead, Optional<String>> texts) {
    List<Twin> twins = new ArrayList<>();
    for (ArticleFile.Twin t : file.twins().stream().limit(MOST_TWINS).toList()) {
      texts.apply(t.head()).ifPresent(there -> twins.add(twin(file, t, there)));
    }
    return new ArticlePage(
        file.head(),
        file.reading(),
        story,
        MarkedText.paragraphs(file.reading(), at),
        file.marks(),
        datum,
        twins,
        file.versions());
  }

  private static Twin twin(ArticleFile file, ArticleFile.Twin t, String there) {
    boolean first = t.reuse().a().equals(file.head().id());
    String here = file.reading().article().text();
    List<Passage> passages =
        t.reuse().passages().stream()
            .map(p -> {
              Span ours = first ? p.a() : p.b();
              Span theirs = first ? p.b() : p.a();
              List<Span> changedHere =
                  p.changes().stream().map(first ? Change::a : Change::b).toList();
              List<Span> changedThere =
                  p.changes().stream().map(first ? Change::b : Change::a).toList();
              return new Passage(
                  stretches(here, ours, changedHere),
                  stretches(there, theirs, changedThere),
                  new Ref(
                      t.head().id(),
                      t.head().outlet().orElse(""),
                      t.head().published(),
                      theirs,
                      t.head().outlet().orElse("")));
            })
            .toList();
    return new Twin(
        t.head(), t.reuse().label() == Reuse.Label.COPY, t.reuse().score(), !first, passages);
  }

  /** The words of the span, parted by what differs within it. */
  private static List<Stretch> stretches(String text, Span span, List<Span> changed) {
    List<Stretch> stretches = new ArrayList<>();
    int at = span.begin();
    for (Span c : changed) {
      if (c.length() > 0 && c.begin() >= at && c.end() <= span.end()) {
        stretches.add(new Stretch(text.substring(at, c.begin()), false));
        stretches.add(new Stretch(text.substring(c.begin(), c.end()), true));
        at = c.end();
      }
    }
    stretches.add(new Stretch(text.substring(at, span.end()), false));
    return stretches;
  }
}
