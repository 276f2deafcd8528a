package org.isnad.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.web.http.Problem;

/**
 * Lets each request through or not: by the name under which it reached this machine, by who makes
 * it, by what the route asks for, and by whether the visitor himself meant it.
 *
 * <p>Without accounts the server speaks to this machine alone, and whoever sits at it may do
 * everything. Pages of other sites, opened in the same browser, may not: a request that changes
 * something must come from our own pages and bear their token, or not from a browser at all.
 */
public final class Gate {
  private static final String COOKIE = "isnad_session";
  private static final Set<HandlerType> HARMLESS =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Accounts accounts;
  private final boolean loopback;
  private final Sessions sessions = new Sessions();
  private final RateLimits limits = new RateLimits();
  private final String localToken = Tokens.fresh();

  /**
   * @param loopback whether the server listens to this machine alone
   * @throws IllegalArgumentException if it does not and there are no accounts
   */
  public Gate(Accounts accounts, boolean loopback) {
    if (!loopback && accounts.isEmpty()) {
      throw new IllegalArgumentException(
          "others could reach this address, and there are no accounts; make one first:"
              + " isnad account add NAME --role admin");
    }
    this.accounts = accounts;
    this.loopback = loopback;
  }

  public void register(RoutesConfig routes) {
    routes.before(this::checkHost);
    routes.beforeMatched(this::admit);
    new SignIn(accounts, this).register(routes);
  }

  /**
   * A page of another site that gives this machine its own name would be taken for one of ours.
   * With accounts that leads nowhere: the session's cookie belongs to the name it was given under.
   */
  private void checkHost(Context ctx) {
    if (isOpen() && !OWN_NAMES.contains(name(String.valueOf(ctx.host())))) {
      throw new Problem(
          421,
          "Misdirected request",
          "this server answers to localhost alone; another name was used to reach it");
    }
  }

  /** The name in a Host header, without the port. */
  private static String name(String host) {
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']');
    return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
  }

  private void admit(Context ctx) {
    Visitor visitor = visitor(ctx);
    visitor.attachTo(ctx);
    Role needed =
        ctx.routeRoles().stream()
            .filter(Role.class::isInstance)
            .map(Role.class::cast)
            .max(Role::compareTo)
            .orElseThrow(() -> new Problem(403, "Forbidden", "nobody may see this"));
    if (!visitor.may(needed)) {
      refuse(ctx, visitor, needed);
      return;
    }
    if (!HARMLESS.contains(ctx.method())) {
      checkIntent(ctx, visitor, needed);
    }
    if (ctx.routeRoles().contains(Cost.HIGH)) {
      limits.costly(visitor.name().isEmpty() ? ctx.ip() : visitor.name());
    }
  }

  private Visitor visitor(Context ctx) {
    if (isOpen()) {
      return new Visitor("local", Role.ADMIN, localToken);
    }
    return session(ctx)
        .flatMap(s -> accounts.role(s.name()).map(r -> new Visitor(s.name(), r, s.token())))
        .orElse(new Visitor("", Role.ANYONE, ""));
  }

  /** Whether nobody needs to sign in. */
  private boolean isOpen() {
    return loopback && accounts.isEmpty();
  }

  private Optional<Sessions.Session> session(Context ctx) {
    return Optional.ofNullable(ctx.cookie(COOKIE)).flatMap(sessions::find);
  }

  private static void refuse(Context ctx, Visitor visitor, Role needed) {
    boolean signedIn = !visitor.name().isEmpty();
    if (signedIn) {
      throw new Problem(
          403,
          "Forbidden",
          "this takes the role " + needed.name().toLowerCase(Locale.ROOT) + " or a higher one");
    }
    if (ctx.path().startsWith("/api/") || !HARMLESS.contains(ctx.method())) {
      throw new Problem(401, "Not signed in", "sign in first: POST /api/session");
    }
    String query = ctx.queryString();
    String wanted = ctx.path() + (query == null ? "" : "?" + query);
    ctx.redirect("/login?next=" + URLEncoder.encode(wanted, UTF_8), HttpStatus.SEE_OTHER);
    ctx.skipRemainingHandlers();
  }

  /** Keeps pages of other sites from changing anything in the visitor's name. */
  private void checkIntent(Context ctx, Visitor visitor, Role needed) {
    String site = ctx.header("Sec-Fetch-Site");
    String origin = ctx.header("Origin");
    boolean foreignSite = site != null && !site.equals("same-origin") && !site.equals("none");
    boolean foreignOrigin = origin != null && !isOwn(origin, String.valueOf(ctx.host()));
    if (foreignSite || foreignOrigin) {
      throw forged("it comes from another site");
    }
    boolean byProgram = site == null && origin == null && isOpen();
    if (needed == Role.ANYONE || byProgram) {
      return;
    }
    if (!Tokens.same(visitor.token(), token(ctx))) {
      throw forged("its token is missing or stale; load the page again");
    }
  }

  private static boolean isOwn(String origin, String host) {
    return origin.equals("http://" + host) || origin.equals("https://" + host);
  }

  private static String token(Context ctx) {
    String header = ctx.header("X-CSRF-Token");
    if (header != null) {
      return header;
    }
    boolean form = ctx.isFormUrlencoded() || ctx.isMultipartFormData();
    String field = form ? ctx.formParam("_csrf") : null;
    return field == null ? "" : field;
  }

  private static Problem forged(String why) {
    return new Problem(403, "Forbidden", "the request was not carried out: " + why);
  }

  /** Signs in, and puts the session's cookie on the answer. */
  Visitor signIn(Context ctx, String name, String password) {
    limits.signIn(ctx.ip(), name);
    Role role =
        accounts
            .check(name, password)
            .orElseThrow(() -> new Problem(401, "Not signed in", "name or password is wrong"));
    signOut(ctx);
    String id = sessions.begin(name);
    String secure = "https".equals(ctx.header("X-Forwarded-Proto")) ? "; Secure" : "";
    ctx.res()
        .addHeader(
            "Set-Cookie", COOKIE + "=" + id + "; Path=/; HttpOnly; SameSite=Strict" + secure);
    String token = sessions.find(id).map(Sessions.Session::token).orElse("");
    return new Visitor(name, role, token);
  }

  /** Ends the visitor's session, if there is one. */
  void signOut(Context ctx) {
    String id = ctx.cookie(COOKIE);
    if (id != null) {
      sessions.end(id);
      ctx.res().addHeader("Set-Cookie", COOKIE + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict");
    }
  }
}
