package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.brief.Addition;
import org.isnad.model.PublicationTime;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Facets;
import org.isnad.service.desk.Looks;
import org.isnad.service.desk.Portion;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFile;
import org.isnad.service.desk.StoryFilter;
import org.isnad.service.json.DeskJson;
import org.isnad.service.json.StoryJson;
import org.isnad.store.Look;
import org.isnad.web.access.Role;
import org.isnad.web.access.Visitor;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;
import org.isnad.web.http.Stamps;

/** Stories: the list, what it can be narrowed by, and one with its dossier. */
final class StoryCalls {
  private static final int PART = 200;

  private final Desk desk;

  private final Looks looks;

  private StoryCalls(Site site) {
    this.desk = site.desk();
    this.looks = new Looks(site.workspace(), site.clock());
  }

  static void register(RoutesConfig routes, Site site) {
    StoryCalls calls = new StoryCalls(site);
    routes.get("/api/stories", calls::list, Role.READER);
    routes.get("/api/facets", calls::facets, Role.READER);
    routes.get("/api/stories/{id}", calls::story, Role.READER);
    routes.get("/api/stories/{id}/news", calls::news, Role.READER);
    routes.post("/api/stories/{id}/look", calls::look, Role.READER);
  }

  private void list(Context ctx) {
    if (Stamps.isKnown(ctx, desk.stamp() + Params.asked(ctx))) {
      return;
    }
    StoryFilter filter = Params.stories(ctx);
    if (Answers.wantsLines(ctx)) {
      all(ctx, filter);
      return;
    }
    Answers.portion(
        ctx,
        "stories",
        desk.stories(filter, Params.text(ctx, "cursor"), Params.limit(ctx)),
        DeskJson::card);
  }

  private void all(Context ctx, StoryFilter filter) {
    Answers.Lines lines = Answers.lines(ctx);
    Optional<String> cursor = Optional.empty();
    do {
      Portion<StoryCard> part = desk.stories(filter, cursor, PART);
      part.items().forEach(c -> lines.write(j -> DeskJson.card(j, c)));
      cursor = part.next();
    } while (cursor.isPresent());
  }

  private void facets(Context ctx) {
    if (Stamps.isKnown(ctx, desk.stamp() + Params.asked(ctx))) {
      return;
    }
    Facets facets = desk.facets(Params.stories(ctx));
    Answers.json(ctx, j -> DeskJson.facets(j, facets));
  }

  private void story(Context ctx) {
    String id = ctx.pathParam("id");
    Problem none = Problem.notFound("there is no story " + id);
    if (Stamps.isKnown(ctx, desk.storyStamp(id).orElseThrow(() -> none))) {
      return;
    }
    StoryFile file = file(id);
    Answers.json(ctx, StoryJson.bytes(file.dossier(), file.marks(), false));
  }

  private StoryFile file(String id) {
    return desk.story(id).orElseThrow(() -> Problem.notFound("there is no story " + id));
  }

  /** What came to the story since a day, else since the caller's own last look. */
  private void news(Context ctx) {
    StoryFile file = file(ctx.pathParam("id"));
    Optional<PublicationTime> day = Params.day(ctx, "since").map(PublicationTime::of);
    Optional<Look> look =
        looks.last(Visitor.of(ctx).name(), ctx.pathParam("id")).filter(l -> day.isEmpty());
    Set<String> seen =
        day.map(d -> Looks.before(file, d)).or(() -> look.map(Look::articles)).orElse(Set.of());
    List<Addition> additions = Looks.since(file, seen);
    Answers.json(
        ctx,
        j ->
            j.object(() -> {
              j.field("format", "isnad-story-news/1");
              j.field(
                  "since", look.map(l -> l.time().toString()).or(() -> Params.text(ctx, "since")));
              j.array("additions", additions, StoryJson::addition);
            }));
  }

  private void look(Context ctx) {
    Look look = looks.remember(Visitor.of(ctx).name(), file(ctx.pathParam("id")));
    Answers.json(
        ctx,
        j ->
            j.object(() -> {
              j.field("story", look.story());
              j.field("time", look.time().toString());
              j.field("articles", look.articles().size());
            }));
  }
}
