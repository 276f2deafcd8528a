package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.service.FeedRounds;
import org.isnad.service.FeedRounds.Feed;
import org.isnad.service.json.Json;
import org.isnad.store.FeedVisit;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.Problem;

/** The feeds that are followed: which, how visits went, and visiting them now. */
final class FeedCalls {
  private final FeedRounds feeds;

  private FeedCalls(FeedRounds feeds) {
    this.feeds = feeds;
  }

  static void register(RoutesConfig routes, FeedRounds feeds) {
    FeedCalls calls = new FeedCalls(feeds);
    routes.get("/api/feeds", calls::list, Role.READER);
    routes.post("/api/feeds", calls::follow, Role.ANALYST, Cost.HIGH);
    routes.delete("/api/feeds", calls::forget, Role.ANALYST);
    routes.post("/api/feeds/visit", calls::visit, Role.ANALYST, Cost.HIGH);
  }

  private void list(Context ctx) {
    List<Feed> all = feeds.list();
    Answers.json(ctx, j -> j.object(() -> j.array("feeds", all, FeedCalls::feed)));
  }

  private static void feed(Json json, Feed feed) {
    Optional<FeedVisit> last = feed.visit();
    json.object(() -> {
      json.field("url", feed.state().url());
      json.field("items", feed.state().items().size());
      json.field("failures", feed.state().failures());
      json.field("not_before", feed.state().notBefore().map(Object::toString));
      json.field("visited", last.map(v -> v.time().toString()));
      json.field("result", last.map(v -> v.result().toLowerCase(Locale.ROOT)));
      json.field("reason", last.flatMap(FeedVisit::reason));
      last.ifPresentOrElse(v -> json.field("added", v.added()), () -> json.nullField("added"));
      json.field("waiting", feed.waiting());
    });
  }

  private static String url(Context ctx) {
    return Params.text(ctx, "url")
        .orElseThrow(() -> Problem.badRequest("url is the address of a feed"));
  }

  private void follow(Context ctx) {
    feeds.follow(url(ctx));
    list(ctx);
  }

  private void forget(Context ctx) {
    feeds.forget(url(ctx));
    list(ctx);
  }

  private void visit(Context ctx) {
    feeds.visit(
        Params.text(ctx, "url")
            .map(List::of)
            .orElseGet(() -> feeds.list().stream().map(f -> f.state().url()).toList()));
    list(ctx);
  }
}
