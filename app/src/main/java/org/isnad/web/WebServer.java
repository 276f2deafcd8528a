package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.web.access.Accounts;
import org.isnad.web.access.Gate;
import org.isnad.web.access.Role;
import org.isnad.web.api.ApiRoutes;
import org.isnad.web.http.Assets;
import org.isnad.web.http.SafetyHeaders;
import org.isnad.web.http.Site;
import org.isnad.web.page.PageRoutes;

/** Answers requests until it is closed. */
public final class WebServer implements AutoCloseable {
  private static final long LONGEST_REQUEST = 64L << 20;

  private final Javalin javalin;
  private final String host;

  private WebServer(Javalin javalin, String host) {
    this.javalin = javalin;
    this.host = host;
  }

  /**
   * Starts to answer.
   *
   * @param host the address to listen at
   * @param port 0 for any that is free
   * @throws IllegalArgumentException if others could reach the address and there are no accounts
   * @throws IllegalStateException if that cannot be had
   */
  public static WebServer start(Site site, String host, int port) {
    Gate gate = new Gate(new Accounts(site.folder()), isLoopback(host));
    Javalin javalin = Javalin.create(config -> configure(config, site, gate));
    javalin.start(host, port);
    return new WebServer(javalin, host);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("this machine has no address " + host, e);
    }
  }

  private static void configure(JavalinConfig config, Site site, Gate gate) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = LONGEST_REQUEST;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.routes.before(SafetyHeaders::put);
    Timing.register(config.routes);
    gate.register(config.routes);
    config.routes.get(
        Assets.ROOT + "{fingerprint}/<name>",
        ctx -> site.assets().serve(ctx, ctx.pathParam("fingerprint"), ctx.pathParam("name")),
        Role.ANYONE);
    Faults.register(config.routes);
    ApiRoutes.register(config.routes, site);
    PageRoutes.register(config.routes, site);
  }

  /** Where it can be reached: {@code http://127.0.0.1:8480}. */
  public String address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return "http://" + name + ":" + javalin.port();
  }

  /** All routes with their roles: {@code GET /api/stories READER}. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(h -> h.endpoint)
        .filter(e -> e.method.isHttpMethod())
        .map(e -> e.method + " " + e.path + " " + role(e))
        .toList();
  }

  private static String role(Endpoint endpoint) {
    Roles roles = endpoint.metadata(Roles.class);
    return roles == null
        ? "none"
        : roles.getRoles().stream()
            .filter(Role.class::isInstance)
            .map(Object::toString)
            .collect(Collectors.joining(","));
  }

  /** The port it listens at. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
