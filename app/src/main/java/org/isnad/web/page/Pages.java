package org.isnad.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.web.access.Role;
import org.isnad.web.access.Visitor;
import org.isnad.web.http.Site;
import org.isnad.web.page.desk.Fault;
import org.isnad.web.page.frame.Language;
import org.isnad.web.page.frame.Theme;
import org.isnad.web.page.frame.Ui;
import org.jspecify.annotations.Nullable;

/** Fills templates for the one who asks. Thread-safe. */
final class Pages {
  private static final String LANGUAGE = "lang";
  private static final String THEME = "theme";
  private static final int A_YEAR = 31_536_000;

  private final Site site;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  Pages(Site site) {
    this.site = site;
  }

  Site site() {
    return site;
  }

  /** What the page must know of the reader; remembers a language that the address asks for. */
  Ui ui(Context ctx) {
    Optional<Language> asked = Optional.ofNullable(ctx.queryParam(LANGUAGE)).flatMap(Language::of);
    asked.ifPresent(l -> remember(ctx, LANGUAGE, l.code()));
    Language language =
        asked
            .or(() -> Optional.ofNullable(ctx.cookie(LANGUAGE)).flatMap(Language::of))
            .or(() -> Language.of(site.language()))
            .orElse(Language.AR);
    Visitor visitor = Visitor.of(ctx);
    return new Ui(
        language,
        Theme.of(Optional.ofNullable(ctx.cookie(THEME)).orElse("")),
        site.assets()::url,
        ctx.path(),
        Optional.ofNullable(ctx.queryString()).orElse(""),
        visitor.token(),
        visitor.name().isEmpty() || visitor.name().equals("local")
            ? Optional.empty()
            : Optional.of(visitor.name()),
        visitor.may(Role.ANALYST),
        visitor.may(Role.ADMIN));
  }

  /** Keeps the reader's choice of theme and goes back to where it was made. */
  void theme(Context ctx) {
    remember(ctx, THEME, Theme.of(String.valueOf(ctx.queryParam(THEME))).code());
    ctx.redirect(ours(ctx.queryParam("back")));
  }

  /** An address on this server, whatever was asked for. */
  static String ours(@Nullable String address) {
    boolean fits =
        address != null
            && address.startsWith("/")
            && !address.startsWith("//")
            && address.chars().allMatch(c -> c > ' ' && c != '\\');
    return fits ? String.valueOf(address) : "/";
  }

  /** Tells a person what a program is told as a problem. */
  void fault(Context ctx) {
    String type = ctx.res().getContentType();
    boolean told = type != null && !type.startsWith("text/plain");
    if (ctx.path().startsWith("/api/") || ctx.path().startsWith("/assets/") || told) {
      return;
    }
    int status = ctx.statusCode();
    String detail = ctx.attribute("detail");
    show(ctx, ui(ctx), "fault.jte", "fault", new Fault(status, detail == null ? "" : detail));
    ctx.status(status);
  }

  private static void remember(Context ctx, String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setMaxAge(A_YEAR);
    cookie.setSameSite(SameSite.LAX);
    ctx.cookie(cookie);
  }

  /** What tells apart pages of the same content: everything the frame shows. */
  String stamp(Ui ui, String content) {
    return String.join(
        " ",
        content,
        ui.lang(),
        ui.theme().code(),
        ui.query(),
        ui.token(),
        ui.account().orElse(""),
        ui.asset("css/2-frame.css"));
  }

  /** Answers with a page made of this template. */
  void show(Context ctx, Ui ui, String template, String name, Object content) {
    Map<String, Object> params = new HashMap<>();
    params.put("ui", ui);
    params.put(name, content);
    Utf8ByteOutput out = new Utf8ByteOutput();
    templates.render(template, params, out);
    ctx.contentType("text/html; charset=utf-8");
    ctx.result(out.toByteArray());
  }
}
