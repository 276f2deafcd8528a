package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.service.desk.ArticleFile;
import org.isnad.service.desk.Portion;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFile;
import org.isnad.service.desk.StoryFilter;
import org.isnad.service.json.Json;
import org.isnad.service.json.ReadingJson;
import org.isnad.service.json.StoryJson;
import org.isnad.web.access.Role;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;
import org.isnad.web.http.Stamps;

/** Which call answers at which address. */
public final class ApiRoutes {
  private static final String JSON = "application/json; charset=utf-8";
  private static final int USUAL = 50;
  private static final int MOST = 500;

  private final Site site;

  private ApiRoutes(Site site) {
    this.site = site;
  }

  public static void register(RoutesConfig routes, Site site) {
    ApiRoutes api = new ApiRoutes(site);
    routes.get("/api/stories", api::stories, Role.READER);
    routes.get("/api/stories/{id}", api::story, Role.READER);
    routes.get("/api/articles/{id}", api::article, Role.READER);
  }

  private void stories(Context ctx) {
    if (Stamps.isKnown(ctx, site.desk().stamp() + ctx.queryString())) {
      return;
    }
    Portion<StoryCard> portion =
        site.desk().stories(filter(ctx), Optional.ofNullable(ctx.queryParam("cursor")), limit(ctx));
    json(
        ctx,
        Json.bytes(
            false,
            j ->
                j.object(() -> {
                  j.array("stories", portion.items(), (k, c) -> StoryJson.story(k, c.story()));
                  j.field("next", portion.next());
                  j.field("total", portion.total());
                })));
  }

  private static StoryFilter filter(Context ctx) {
    return new StoryFilter(
        day(ctx, "from"),
        day(ctx, "to"),
        Optional.ofNullable(ctx.queryParam("place")),
        Optional.ofNullable(ctx.queryParam("person")),
        Optional.ofNullable(ctx.queryParam("outlet")));
  }

  private static Optional<LocalDate> day(Context ctx, String name) {
    try {
      return Optional.ofNullable(ctx.queryParam(name)).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Problem.badRequest(name + " is not a day such as 2016-12-13");
    }
  }

  private static int limit(Context ctx) {
    String limit = ctx.queryParam("limit");
    try {
      return limit == null ? USUAL : Math.clamp(Integer.parseInt(limit), 1, MOST);
    } catch (NumberFormatException e) {
      throw Problem.badRequest("limit is not a number: " + limit);
    }
  }

  private void story(Context ctx) {
    String id = ctx.pathParam("id");
    String stamp =
        site.desk().storyStamp(id).orElseThrow(() -> Problem.notFound("there is no story " + id));
    if (Stamps.isKnown(ctx, stamp)) {
      return;
    }
    StoryFile file =
        site.desk().story(id).orElseThrow(() -> Problem.notFound("there is no story " + id));
    json(ctx, StoryJson.bytes(file.dossier(), false));
  }

  private void article(Context ctx) {
    String id = ctx.pathParam("id");
    ArticleFile file =
        site.desk().article(id).orElseThrow(() -> Problem.notFound("there is no article " + id));
    if (!Stamps.isKnown(ctx, file.stamp())) {
      json(ctx, ReadingJson.bytes(file.reading(), file.head().originalSha256(), false));
    }
  }

  private static void json(Context ctx, byte[] bytes) {
    ctx.contentType(JSON);
    ctx.result(bytes);
  }
}
