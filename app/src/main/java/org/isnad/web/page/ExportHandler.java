package org.isnad.web.page;

import io.javalin.http.Context;
import java.util.Optional;

/** What can be taken home; the page leads to the calls that make it. */
final class ExportHandler {
  private final Pages pages;

  ExportHandler(Pages pages) {
    this.pages = pages;
  }

  void choose(Context ctx) {
    pages.show(
        ctx,
        pages.ui(ctx),
        "export.jte",
        "story",
        Optional.ofNullable(ctx.queryParam("story")).flatMap(pages.site().desk()::card));
  }
}
