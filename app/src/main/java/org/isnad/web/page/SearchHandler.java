package org.isnad.web.page;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.search.BadQueryException;
import org.isnad.search.Kind;
import org.isnad.search.SearchPage;
import org.isnad.search.SearchRequest;
import org.isnad.service.HitMarks;
import org.isnad.web.page.desk.SearchView;

/** Searching, in the language that the command speaks. */
final class SearchHandler {
  private static final int PORTION = 25;

  private final Pages pages;

  SearchHandler(Pages pages) {
    this.pages = pages;
  }

  void search(Context ctx) {
    String query = given(ctx, "q").orElse("");
    Optional<String> order = given(ctx, "order");
    Optional<SearchPage> page = Optional.empty();
    Optional<String> fault = Optional.empty();
    if (!query.isEmpty()) {
      try {
        page = Optional.of(pages.site().searching().get().search(request(ctx, query, order)));
      } catch (BadQueryException e) {
        fault = Optional.of(String.valueOf(e.getMessage()));
      }
    }
    HitMarks marks =
        HitMarks.of(pages.site().workspace(), page.map(SearchPage::hits).orElse(List.of()));
    pages.show(
        ctx, pages.ui(ctx), "search.jte", "view", new SearchView(query, order, page, fault, marks));
  }

  private static SearchRequest request(Context ctx, String query, Optional<String> order) {
    return new SearchRequest(
        query,
        given(ctx, "kind").flatMap(k -> one(Kind.values(), k)),
        order.flatMap(o -> one(SearchRequest.Order.values(), o)),
        PORTION,
        given(ctx, "cursor"),
        true);
  }

  private static Optional<String> given(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
    for (E e : all) {
      if (e.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }
}
