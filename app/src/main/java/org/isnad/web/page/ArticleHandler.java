package org.isnad.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Span;
import org.isnad.service.StoryView;
import org.isnad.service.desk.ArticleFile;
import org.isnad.service.desk.Desk;
import org.isnad.store.StoredArticle;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Stamps;
import org.isnad.web.page.article.ArticlePage;
import org.isnad.web.page.article.ArticlePages;
import org.isnad.web.page.article.Data;
import org.isnad.web.page.article.Datum;
import org.isnad.web.page.article.VersionDiff;
import org.isnad.web.page.frame.Ui;

/** The page of an article, what it tells of one datum, and how versions differ. */
final class ArticleHandler {
  private final Pages pages;
  private final Desk desk;

  ArticleHandler(Pages pages) {
    this.pages = pages;
    this.desk = pages.site().desk();
  }

  void article(Context ctx) {
    ArticleFile file = file(ctx);
    Ui ui = pages.ui(ctx);
    if (Stamps.isKnown(ctx, pages.stamp(ui, file.stamp()))) {
      return;
    }
    Optional<Datum> datum =
        Optional.ofNullable(ctx.queryParam("datum")).flatMap(id -> datum(file, id));
    Optional<StoryView> story = file.story().flatMap(desk::storyView);
    ArticlePage page = ArticlePages.of(file, story, at(ctx), datum, desk::text);
    pages.show(ctx, ui, "article/page.jte", "article", page);
  }

  /** What the page tells of one datum, alone. */
  void datum(Context ctx) {
    ArticleFile file = file(ctx);
    Datum datum =
        datum(file, ctx.pathParam("datum"))
            .orElseThrow(() -> Problem.notFound("there is no such datum in the article"));
    ArticlePage page =
        ArticlePages.of(
            file, Optional.empty(), Optional.empty(), Optional.of(datum), h -> Optional.empty());
    pages.show(ctx, pages.ui(ctx), "article/datum.jte", "article", page);
  }

  /** Where else in the story it is told takes the whole dossier, which no other part needs. */
  private Optional<Datum> datum(ArticleFile file, String id) {
    return new Data(file.reading(), file.story().flatMap(desk::story)).of(id);
  }

  void diff(Context ctx) {
    ArticleFile file = file(ctx);
    int to = version(ctx, "to", file.head().version());
    int from = version(ctx, "from", to - 1);
    List<List<List<ArticlePage.Stretch>>> sides = VersionDiff.of(text(file, from), text(file, to));
    pages.show(
        ctx,
        pages.ui(ctx),
        "article/diff.jte",
        "diff",
        new ArticlePage.Diff(file.head(), from, to, sides.getFirst(), sides.getLast()));
  }

  private String text(ArticleFile file, int version) {
    StoredArticle stored =
        desk.version(file.head().id(), version)
            .orElseThrow(() -> Problem.notFound("there is no version " + version));
    return stored.article().text();
  }

  private ArticleFile file(Context ctx) {
    String id = ctx.pathParam("id");
    return desk.article(id).orElseThrow(() -> Problem.notFound("there is no article " + id));
  }

  private static int version(Context ctx, String name, int usual) {
    String value = ctx.queryParam(name);
    try {
      return value == null ? usual : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw Problem.badRequest(name + " is not the number of a version: " + value);
    }
  }

  /** The words that the address asks to see: {@code at=120-134}. */
  private static Optional<Span> at(Context ctx) {
    String value = ctx.queryParam("at");
    int dash = value == null ? -1 : value.indexOf('-');
    if (value == null || dash < 1) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Span(
              Integer.parseInt(value.substring(0, dash)),
              Integer.parseInt(value.substring(dash + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
