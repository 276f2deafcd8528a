package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.isnad.service.Once;
import org.isnad.web.access.Role;
import org.isnad.web.http.Site;
import org.isnad.web.http.Stamps;

/** Which call answers at which address. */
public final class ApiRoutes {
  private static final String DESCRIPTION = "openapi.json";

  private ApiRoutes() {}

  public static void register(RoutesConfig routes, Site site) {
    Once<byte[]> description = Once.of(ApiRoutes::description);
    routes.get("/api/openapi.json", ctx -> describe(ctx, description.get()), Role.ANYONE);
    StoryCalls.register(routes, site);
    ArticleCalls.register(routes, site);
    NameCalls.register(routes, site.desk());
    ReadCalls.register(routes, site);
    AddCalls.register(routes, site);
    SearchCalls.register(routes, site);
    FeedCalls.register(routes, site.feeds());
    CheckCalls.register(routes, site);
    ExportCalls.register(routes, site);
    CorrectionCalls.register(routes, site);
  }

  private static void describe(Context ctx, byte[] description) {
    if (!Stamps.isKnown(ctx, DESCRIPTION + java.util.Arrays.hashCode(description))) {
      Answers.json(ctx, description);
    }
  }

  private static byte[] description() {
    try (InputStream in = ApiRoutes.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + DESCRIPTION);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
