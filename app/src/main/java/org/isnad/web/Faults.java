package org.isnad.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.isnad.service.json.Json;
import org.isnad.web.http.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Faults, told to programs as RFC 9457 has it. To people they are told by the pages, which know
 * them by their status; what went wrong inside is logged and never sent.
 */
final class Faults {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int INTERNAL = 500;

  private Faults() {}

  static void register(RoutesConfig routes) {
    routes.exception(Problem.class, (e, ctx) -> tell(ctx, e.status(), e.title(), e.detail()));
    routes.exception(
        IllegalArgumentException.class,
        (e, ctx) -> tell(ctx, 400, "Bad request", String.valueOf(e.getMessage())));
    routes.exception(
        HttpResponseException.class,
        (e, ctx) -> tell(ctx, e.getStatus(), "Refused", String.valueOf(e.getMessage())));
    routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("{} {} failed", ctx.method().name(), ctx.path(), e);
          tell(ctx, INTERNAL, "Internal error", "the server failed; its log says how");
        });
    routes.error(
        404,
        ctx -> {
          if (ctx.path().startsWith("/api/") && !isProblem(ctx)) {
            tell(ctx, 404, "Not found", "there is nothing at " + ctx.path());
          }
        });
  }

  private static boolean isProblem(Context ctx) {
    String type = ctx.res().getContentType();
    return type != null && type.startsWith("application/problem+json");
  }

  private static void tell(Context ctx, int status, String title, String detail) {
    ctx.status(status);
    if (!ctx.path().startsWith("/api/")) {
      ctx.attribute("detail", detail);
      ctx.contentType("text/plain; charset=utf-8");
      ctx.result(title + ": " + detail);
      return;
    }
    ctx.contentType("application/problem+json");
    ctx.result(
        Json.bytes(
            false,
            j ->
                j.object(() -> {
                  j.field("type", "about:blank");
                  j.field("title", title);
                  j.field("status", status);
                  j.field("detail", detail);
                  j.field("instance", ctx.path());
                })));
  }
}
