package org.isnad.web.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.isnad.model.PublicationTime;
import org.isnad.service.Defaults;
import org.isnad.service.desk.StoryFilter;
import org.isnad.web.http.Problem;

/** What callers ask for in the query. */
final class Params {
  private static final int USUAL = 50;
  private static final int MOST = 500;

  private Params() {}

  /** A parameter that is neither missing nor empty. */
  static Optional<String> text(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(v -> !v.isBlank());
  }

  static Optional<LocalDate> day(Context ctx, String name) {
    try {
      return text(ctx, name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Problem.badRequest(name + " is not a day such as 2016-12-13");
    }
  }

  static Optional<YearMonth> month(Context ctx, String name) {
    try {
      return text(ctx, name).map(YearMonth::parse);
    } catch (DateTimeException e) {
      throw Problem.badRequest(name + " is not a month such as 2016-12");
    }
  }

  static int limit(Context ctx) {
    return number(ctx, "limit").map(n -> Math.clamp(n, 1, MOST)).orElse(USUAL);
  }

  static Optional<Integer> number(Context ctx, String name) {
    try {
      return text(ctx, name).map(Integer::valueOf);
    } catch (NumberFormatException e) {
      throw Problem.badRequest(name + " is not a whole number");
    }
  }

  static Optional<PublicationTime> published(Context ctx) {
    return text(ctx, "published").map(PublicationTime::parse);
  }

  /** What is known of articles that do not say it themselves. */
  static Defaults defaults(Context ctx) {
    return new Defaults(text(ctx, "outlet"), published(ctx));
  }

  /** {@code day} is both ends. */
  static StoryFilter stories(Context ctx) {
    Optional<LocalDate> day = day(ctx, "day");
    return new StoryFilter(
        day.or(() -> day(ctx, "from")),
        day.or(() -> day(ctx, "to")),
        text(ctx, "place"),
        text(ctx, "person"),
        text(ctx, "outlet"));
  }

  /** All that the answer depends on besides what is kept. */
  static String asked(Context ctx) {
    return ctx.path() + " " + ctx.queryString() + " " + Answers.wantsLines(ctx);
  }
}
