package org.isnad.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Reading;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Looks;
import org.isnad.service.desk.Portion;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFile;
import org.isnad.service.desk.StoryFilter;
import org.isnad.store.Look;
import org.isnad.web.access.Visitor;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Stamps;
import org.isnad.web.page.frame.Ui;
import org.isnad.web.page.story.SinceLook;
import org.isnad.web.page.story.StoriesPage;
import org.isnad.web.page.story.StoryPage;
import org.isnad.web.page.story.StoryPages;
import org.isnad.web.page.story.StoryVisit;

/** The list of stories, and the page of one. */
final class StoryHandler {
  private static final int PORTION = 40;

  /** Quotations and accounts that laid-out pages may hold together. */
  private static final long KEPT = 40_000;

  private final Pages pages;
  private final Desk desk;
  private final Looks looks;
  private final Cache<String, StoryPage> laidOut =
      Caffeine.newBuilder()
          .maximumWeight(KEPT)
          .weigher((String k, StoryPage p) -> 50 + 20 * p.articles().size())
          .build();

  StoryHandler(Pages pages) {
    this.pages = pages;
    this.desk = pages.site().desk();
    this.looks = new Looks(pages.site().workspace(), pages.site().clock());
  }

  void list(Context ctx) {
    Ui ui = pages.ui(ctx);
    if (Stamps.isKnown(ctx, pages.stamp(ui, desk.stamp()))) {
      return;
    }
    StoryFilter filter = filter(ctx);
    Portion<StoryCard> portion =
        desk.stories(filter, Optional.ofNullable(ctx.queryParam("cursor")), PORTION);
    pages.show(
        ctx,
        ui,
        "stories.jte",
        "page",
        new StoriesPage(
            portion, desk.facets(filter), filter, desk.articles(), desk.hasAllNames(), ui.query()));
  }

  private static StoryFilter filter(Context ctx) {
    return new StoryFilter(
        day(ctx, "from"),
        day(ctx, "to"),
        given(ctx, "place"),
        given(ctx, "person"),
        given(ctx, "outlet"));
  }

  private static Optional<String> given(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static Optional<LocalDate> day(Context ctx, String name) {
    try {
      return given(ctx, name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Problem.badRequest(name + " is not a day such as 2016-12-13");
    }
  }

  void story(Context ctx) {
    String id = ctx.pathParam("id");
    String stamp = desk.storyStamp(id).orElseThrow(() -> missing(id));
    Ui ui = pages.ui(ctx);
    Optional<Look> look = looks.last(Visitor.of(ctx).name(), id);
    String seen = stamp + look.map(l -> " " + l.time()).orElse("");
    if (!Stamps.isKnown(ctx, pages.stamp(ui, seen))) {
      StoryPage page = laidOut.get(stamp, s -> layOut(id));
      StoryVisit visit = new StoryVisit(page, look.map(l -> SinceLook.of(file(id), l)));
      pages.show(ctx, ui, "story/page.jte", "visit", visit);
    }
  }

  /** Remembers that the reader has read the story as it is now. */
  void look(Context ctx) {
    String id = ctx.pathParam("id");
    looks.remember(Visitor.of(ctx).name(), file(id));
    ctx.redirect("/story/" + id, HttpStatus.SEE_OTHER);
  }

  private StoryFile file(String id) {
    return desk.story(id).orElseThrow(() -> missing(id));
  }

  private StoryPage layOut(String id) {
    StoryFile file = file(id);
    List<Reading> readings =
        file.articles().stream().flatMap(a -> desk.reading(a).stream()).toList();
    return StoryPages.of(file, readings);
  }

  private static Problem missing(String id) {
    return Problem.notFound("there is no story " + id);
  }
}
