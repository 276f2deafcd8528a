package org.isnad.web;

import io.javalin.config.RoutesConfig;
import java.util.Locale;

/** Tells with each answer how long the server worked on it; browsers show it beside the request. */
final class Timing {
  private static final String START = "isnad.start";
  private static final double MILLI = 1e6;

  private Timing() {}

  static void register(RoutesConfig routes) {
    routes.before(ctx -> ctx.attribute(START, System.nanoTime()));
    routes.after(ctx -> {
      Long start = ctx.attribute(START);
      if (start != null && !ctx.res().isCommitted()) {
        double millis = (System.nanoTime() - start) / MILLI;
        ctx.header("Server-Timing", String.format(Locale.ROOT, "total;dur=%.1f", millis));
      }
    });
  }
}
