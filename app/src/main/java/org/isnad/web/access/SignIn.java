package org.isnad.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Objects;
import org.isnad.service.json.Json;
import org.isnad.web.http.JsonBody;
import org.isnad.web.http.Problem;
import org.jspecify.annotations.Nullable;

/** Signing in and out, by what the page of that name sends or by a program. */
final class SignIn {
  private static final int MOST_BYTES = 1 << 14;

  private final Accounts accounts;
  private final Gate gate;

  SignIn(Accounts accounts, Gate gate) {
    this.accounts = accounts;
    this.gate = gate;
  }

  void register(RoutesConfig routes) {
    routes.post("/login", this::fromPage, Role.ANYONE);
    routes.post("/logout", this::leave, Role.READER);
    routes.get("/api/session", ctx -> tell(ctx, Visitor.of(ctx)), Role.ANYONE);
    routes.post("/api/session", this::fromProgram, Role.ANYONE);
    routes.delete(
        "/api/session",
        ctx -> {
          gate.signOut(ctx);
          ctx.status(HttpStatus.NO_CONTENT);
        },
        Role.READER);
  }

  private void fromPage(Context ctx) {
    String next = local(ctx.formParam("next"));
    try {
      gate.signIn(
          ctx,
          Objects.requireNonNullElse(ctx.formParam("name"), ""),
          Objects.requireNonNullElse(ctx.formParam("password"), ""));
      ctx.redirect(next, HttpStatus.SEE_OTHER);
    } catch (Problem e) {
      // The page tells it in the visitor's language.
      String why = e.status() == Problem.TOO_OFTEN ? "often" : "wrong";
      ctx.redirect(
          "/login?failed=" + why + "&next=" + URLEncoder.encode(next, UTF_8), HttpStatus.SEE_OTHER);
    }
  }

  /** An address on this server, whatever was asked for. */
  private static String local(@Nullable String next) {
    boolean fits =
        next != null
            && next.startsWith("/")
            && !next.startsWith("//")
            && next.chars().allMatch(c -> c > ' ' && c != '\\');
    return fits ? String.valueOf(next) : "/";
  }

  private void leave(Context ctx) {
    gate.signOut(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void fromProgram(Context ctx) {
    if (accounts.isEmpty()) {
      throw new Problem(409, "No accounts", "there are no accounts here; everything is open");
    }
    JsonBody body = JsonBody.of(ctx, MOST_BYTES);
    tell(ctx, gate.signIn(ctx, body.text("name"), body.text("password")));
  }

  private static void tell(Context ctx, Visitor visitor) {
    ctx.contentType("application/json; charset=utf-8");
    ctx.result(
        Json.bytes(
            false,
            j ->
                j.object(() -> {
                  j.field("name", visitor.name());
                  j.field("role", visitor.role().name().toLowerCase(Locale.ROOT));
                  j.field("token", visitor.token());
                })));
  }
}
