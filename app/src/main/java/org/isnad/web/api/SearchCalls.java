package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import org.isnad.search.BadQueryException;
import org.isnad.search.Kind;
import org.isnad.search.SearchPage;
import org.isnad.search.SearchRequest;
import org.isnad.service.HitMarks;
import org.isnad.service.json.SearchJson;
import org.isnad.web.access.Role;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;

/** Searching the workspace, in the language that {@code isnad search} speaks. */
final class SearchCalls {
  private final Site site;

  private SearchCalls(Site site) {
    this.site = site;
  }

  static void register(RoutesConfig routes, Site site) {
    routes.get("/api/search", new SearchCalls(site)::search, Role.READER);
  }

  private void search(Context ctx) {
    boolean lines = Answers.wantsLines(ctx);
    SearchPage page;
    try {
      page =
          site.searching()
              .get()
              .search(
                  new SearchRequest(
                      Params.text(ctx, "q").orElse(""),
                      Params.text(ctx, "kind").map(k -> one(Kind.class, k)),
                      Params.text(ctx, "order").map(o -> one(SearchRequest.Order.class, o)),
                      Params.limit(ctx),
                      Params.text(ctx, "cursor"),
                      !lines));
    } catch (BadQueryException e) {
      throw Problem.badRequest(String.valueOf(e.getMessage()));
    }
    HitMarks marks = HitMarks.of(site.workspace(), page.hits());
    if (lines) {
      Answers.Lines out = Answers.lines(ctx);
      page.hits().forEach(h -> out.write(j -> SearchJson.hit(j, h, marks)));
    } else {
      Answers.json(ctx, j -> SearchJson.page(j, page, marks));
    }
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name) {
    for (E e : Optional.ofNullable(type.getEnumConstants()).orElseThrow()) {
      if (e.name().toLowerCase(Locale.ROOT).equals(name)) {
        return e;
      }
    }
    throw Problem.badRequest("there is no " + name + " to ask for");
  }
}
