package org.isnad.web.page;

import io.javalin.config.RoutesConfig;
import org.isnad.web.access.Role;
import org.isnad.web.http.Site;

/** Which page answers at which address. */
public final class PageRoutes {
  private PageRoutes() {}

  public static void register(RoutesConfig routes, Site site) {
    routes.get(
        "/",
        ctx ->
            ctx.html(
                "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Isnad</title>"
                    + "<h1>Isnad</h1><p>"
                    + site.desk().articles()
                    + " articles</p></html>"),
        Role.READER);
  }
}
