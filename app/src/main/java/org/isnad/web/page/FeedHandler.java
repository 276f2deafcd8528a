package org.isnad.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.isnad.store.FeedState;
import org.isnad.store.Workspace;
import org.isnad.web.http.Problem;

/** The feeds that are followed. */
final class FeedHandler {
  private static final int LONGEST = 2_000;

  private final Pages pages;
  private final Workspace workspace;

  FeedHandler(Pages pages) {
    this.pages = pages;
    this.workspace = pages.site().workspace();
  }

  void list(Context ctx) {
    pages.show(ctx, pages.ui(ctx), "feeds.jte", "feeds", workspace.feeds());
  }

  /** Remembers a feed; it is looked at when feeds are next. */
  void follow(Context ctx) {
    String url = Optional.ofNullable(ctx.formParam("url")).orElse("").strip();
    boolean address = url.startsWith("http://") || url.startsWith("https://");
    if (!address || url.length() > LONGEST) {
      throw Problem.badRequest("that is no address of a feed; it should begin with https://");
    }
    if (workspace.feeds().stream().noneMatch(f -> f.url().equals(url))) {
      workspace.saveFeed(FeedState.unknown(url));
    }
    ctx.redirect("/feeds", HttpStatus.SEE_OTHER);
  }
}
