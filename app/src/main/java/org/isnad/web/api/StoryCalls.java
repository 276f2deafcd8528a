package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Facets;
import org.isnad.service.desk.Portion;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFilter;
import org.isnad.service.json.DeskJson;
import org.isnad.service.json.StoryJson;
import org.isnad.web.access.Role;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Stamps;

/** Stories: the list, what it can be narrowed by, and one with its dossier. */
final class StoryCalls {
  private static final int PART = 200;

  private final Desk desk;

  private StoryCalls(Desk desk) {
    this.desk = desk;
  }

  static void register(RoutesConfig routes, Desk desk) {
    StoryCalls calls = new StoryCalls(desk);
    routes.get("/api/stories", calls::list, Role.READER);
    routes.get("/api/facets", calls::facets, Role.READER);
    routes.get("/api/stories/{id}", calls::story, Role.READER);
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
    Answers.json(ctx, StoryJson.bytes(desk.story(id).orElseThrow(() -> none).dossier(), false));
  }
}
