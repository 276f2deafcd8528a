package org.isnad.web.page;

import io.javalin.config.RoutesConfig;
import java.util.Optional;
import org.isnad.web.access.Cost;
import org.isnad.web.access.Role;
import org.isnad.web.http.Site;
import org.isnad.web.page.desk.SignInPage;

/** Which page answers at which address. */
public final class PageRoutes {
  private static final int[] FAULTS = {400, 401, 403, 404, 405, 409, 413, 421, 429, 500};

  private PageRoutes() {}

  public static void register(RoutesConfig routes, Site site) {
    Pages pages = new Pages(site);
    StoryHandler stories = new StoryHandler(pages);
    ArticleHandler articles = new ArticleHandler(pages);
    routes.get("/", stories::list, Role.READER);
    routes.get("/story/{id}", stories::story, Role.READER);
    routes.post("/story/{id}/look", stories::look, Role.READER);
    routes.get("/article/{id}", articles::article, Role.READER);
    routes.get("/article/{id}/datum/{datum}", articles::datum, Role.READER);
    routes.get("/article/{id}/diff", articles::diff, Role.READER);
    routes.get("/name", new NameHandler(pages)::name, Role.READER);
    routes.get("/search", new SearchHandler(pages)::search, Role.READER);
    routes.get("/check", new CheckHandler(pages)::check, Role.READER, Cost.HIGH);
    desk(routes, pages);
    for (int status : FAULTS) {
      routes.error(status, pages::fault);
    }
  }

  /** What is done with the workspace as a whole. */
  private static void desk(RoutesConfig routes, Pages pages) {
    CorrectHandler corrections = new CorrectHandler(pages);
    FeedHandler feeds = new FeedHandler(pages);
    ExportHandler exports = new ExportHandler(pages);
    routes.get(
        "/add",
        ctx ->
            pages.show(ctx, pages.ui(ctx), "add.jte", "articles", pages.site().desk().articles()),
        Role.ANALYST);
    routes.get("/export", exports::choose, Role.READER);
    routes.get("/feeds", feeds::list, Role.READER);
    routes.post("/feeds", feeds::follow, Role.ANALYST, Cost.HIGH);
    routes.post("/feeds/visit", feeds::visit, Role.ANALYST, Cost.HIGH);
    routes.post("/feeds/forget", feeds::forget, Role.ANALYST);
    routes.get("/corrections", corrections::list, Role.READER);
    routes.post("/corrections", corrections::correct, Role.ANALYST);
    routes.post("/corrections/{number}/undo", corrections::undo, Role.ANALYST);
    routes.get("/theme", pages::theme, Role.ANYONE);
    routes.get(
        "/login",
        ctx ->
            pages.show(
                ctx,
                pages.ui(ctx),
                "login.jte",
                "page",
                new SignInPage(
                    Pages.ours(ctx.queryParam("next")),
                    Optional.ofNullable(ctx.queryParam("failed")))),
        Role.ANYONE);
  }
}
