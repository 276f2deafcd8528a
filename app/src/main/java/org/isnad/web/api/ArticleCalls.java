package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.isnad.service.correct.Overlay;
import org.isnad.service.desk.ArticleFile;
import org.isnad.service.json.DeskJson;
import org.isnad.service.json.ReadingJson;
import org.isnad.service.json.ReuseJson;
import org.isnad.store.StoredArticle;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;
import org.isnad.web.http.Stamps;

/** Articles: the list, one with its reading, its versions, its original bytes, copied text. */
final class ArticleCalls {
  private final Site site;

  private ArticleCalls(Site site) {
    this.site = site;
  }

  static void register(RoutesConfig routes, Site site) {
    ArticleCalls calls = new ArticleCalls(site);
    routes.get("/api/articles", calls::list, Role.READER);
    routes.get("/api/articles/{id}", calls::article, Role.READER);
    routes.get("/api/articles/{id}/versions/{number}", calls::version, Role.READER);
    routes.get("/api/originals/{sha256}", calls::original, Role.READER);
    routes.get("/api/readings", calls::readings, Role.READER, Cost.HIGH);
    routes.get("/api/reuse", calls::reuse, Role.READER, Cost.HIGH);
  }

  private void list(Context ctx) {
    if (!Stamps.isKnown(ctx, site.desk().stamp() + Params.asked(ctx))) {
      Answers.portion(
          ctx,
          "articles",
          site.desk().articles(Params.text(ctx, "cursor"), Params.limit(ctx)),
          DeskJson::head);
    }
  }

  private void article(Context ctx) {
    String id = ctx.pathParam("id");
    ArticleFile file = site.desk().article(id).orElseThrow(() -> none(id));
    if (!Stamps.isKnown(ctx, file.stamp())) {
      Answers.json(ctx, DeskJson.bytes(file));
    }
  }

  private void version(Context ctx) {
    String id = ctx.pathParam("id");
    int number;
    try {
      number = Integer.parseInt(ctx.pathParam("number"));
    } catch (NumberFormatException e) {
      throw Problem.badRequest("the number of a version is a whole number");
    }
    StoredArticle version = site.desk().version(id, number).orElseThrow(() -> none(id));
    Answers.json(ctx, ReadingJson.bytes(version.reading(), version.originalSha256(), false));
  }

  private static Problem none(String id) {
    return Problem.notFound("there is no article " + id + " of this version");
  }

  /** Foreign bytes: to be kept as a file, and never to be shown as a page of ours. */
  private void original(Context ctx) {
    String sha256 = ctx.pathParam("sha256");
    byte[] bytes =
        site.workspace()
            .original(sha256)
            .orElseThrow(() -> Problem.notFound("there is no original " + sha256));
    ctx.contentType("application/octet-stream");
    ctx.header("Content-Disposition", "attachment; filename=\"" + sha256 + ".bin\"");
    ctx.header("Content-Security-Policy", "sandbox; default-src 'none'");
    ctx.result(bytes);
  }

  /** The reading of every article as corrected, one a line, sent as they come from the store. */
  private void readings(Context ctx) {
    Answers.Lines lines = Answers.lines(ctx);
    Overlay overlay = Overlay.of(site.workspace());
    site.workspace()
        .forEach(a -> lines.write(ReadingJson.bytes(overlay.lay(a.reading()), a.originalSha256())));
  }

  private void reuse(Context ctx) {
    Optional<String> article = Params.text(ctx, "article");
    Answers.Lines lines;
    if (article.isPresent()) {
      ArticleFile file = site.desk().article(article.get()).orElseThrow(() -> none(article.get()));
      lines = Answers.lines(ctx);
      file.twins().forEach(t -> lines.write(j -> ReuseJson.write(j, t.reuse())));
    } else {
      lines = Answers.lines(ctx);
      site.desk().forEachPair(r -> lines.write(j -> ReuseJson.write(j, r)));
    }
  }
}
