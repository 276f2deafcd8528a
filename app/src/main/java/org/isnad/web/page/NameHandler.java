package org.isnad.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EntityType;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Named;
import org.isnad.service.desk.NamedFile;
import org.isnad.web.http.Problem;
import org.isnad.web.page.frame.Ui;
import org.isnad.web.page.name.NamePage;

/** The page of a person, an organisation or a place. */
final class NameHandler {
  private static final int PORTION = 60;
  private static final int MOST_ALIKE = 30;

  private final Pages pages;
  private final Desk desk;

  NameHandler(Pages pages) {
    this.pages = pages;
    this.desk = pages.site().desk();
  }

  /** By its key, or by a name that leads to the key or to a choice of those who bear it. */
  void name(Context ctx) {
    Optional<String> cursor = Optional.ofNullable(ctx.queryParam("cursor"));
    String key = ctx.queryParam("key");
    Ui ui = pages.ui(ctx);
    if (key == null) {
      byName(ctx, ui);
      return;
    }
    Optional<YearMonth> month = month(ctx);
    NamedFile file =
        desk.named(key, month, cursor, PORTION)
            .orElseThrow(() -> Problem.notFound("no article names " + key));
    pages.show(ctx, ui, "name.jte", "page", NamePage.of(file, month, desk));
  }

  private static Optional<YearMonth> month(Context ctx) {
    try {
      return Optional.ofNullable(ctx.queryParam("month")).map(YearMonth::parse);
    } catch (DateTimeException e) {
      throw Problem.badRequest("that is not a month such as 2016-12");
    }
  }

  private void byName(Context ctx, Ui ui) {
    String of = Optional.ofNullable(ctx.queryParam("of")).orElse("").strip();
    List<Named> alike =
        of.isEmpty() ? List.of() : desk.named(of, EnumSet.allOf(EntityType.class), MOST_ALIKE);
    Optional<Named> exact =
        alike.stream()
            .filter(n -> n.spellings().contains(of) || n.english().equals(Optional.of(of)))
            .findFirst();
    if (exact.isPresent()) {
      ctx.redirect("/name?key=" + URLEncoder.encode(exact.get().key(), UTF_8));
      return;
    }
    pages.show(ctx, ui, "names.jte", "page", new NamePage.Choice(of, alike));
  }
}
