package org.isnad.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.isnad.service.FeedRounds;
import org.isnad.web.http.Problem;

/** The feeds that are followed. */
final class FeedHandler {
  private final Pages pages;
  private final FeedRounds feeds;

  FeedHandler(Pages pages) {
    this.pages = pages;
    this.feeds = pages.site().feeds();
  }

  void list(Context ctx) {
    pages.show(ctx, pages.ui(ctx), "feeds.jte", "feeds", feeds.list());
  }

  /** Follows a feed and visits it at once. */
  void follow(Context ctx) {
    String url = url(ctx);
    feeds.follow(url);
    feeds.visit(List.of(url));
    back(ctx);
  }

  /** Visits one feed, or all of them. */
  void visit(Context ctx) {
    feeds.visit(
        given(ctx)
            .map(List::of)
            .orElseGet(() -> feeds.list().stream().map(f -> f.state().url()).toList()));
    back(ctx);
  }

  void forget(Context ctx) {
    feeds.forget(url(ctx));
    back(ctx);
  }

  private static Optional<String> given(Context ctx) {
    return Optional.ofNullable(ctx.formParam("url")).map(String::strip).filter(u -> !u.isEmpty());
  }

  private static String url(Context ctx) {
    return given(ctx).orElseThrow(() -> Problem.badRequest("no address of a feed is given"));
  }

  private static void back(Context ctx) {
    ctx.redirect("/feeds", HttpStatus.SEE_OTHER);
  }
}
