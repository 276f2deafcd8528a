package org.isnad.web.page;

import io.javalin.config.RoutesConfig;
import org.isnad.web.access.Role;
import org.isnad.web.http.Site;

/** Which page answers at which address. */
public final class PageRoutes {
  private PageRoutes() {}

  public static void register(RoutesConfig routes, Site site) {
    Pages pages = new Pages(site);
    StoryHandler stories = new StoryHandler(pages);
    ArticleHandler articles = new ArticleHandler(pages);
    NameHandler names = new NameHandler(pages);
    routes.get("/", stories::list, Role.READER);
    routes.get("/story/{id}", stories::story, Role.READER);
    routes.get("/article/{id}", articles::article, Role.READER);
    routes.get("/article/{id}/datum/{datum}", articles::datum, Role.READER);
    routes.get("/article/{id}/diff", articles::diff, Role.READER);
    routes.get("/name", names::name, Role.READER);
    routes.get("/theme", pages::theme, Role.ANYONE);
  }
}
