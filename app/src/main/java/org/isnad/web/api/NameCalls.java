package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.EntityType;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Named;
import org.isnad.service.json.DeskJson;
import org.isnad.web.access.Role;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Stamps;

/** People, organisations and places: which there are, and what is told of one. */
final class NameCalls {
  private final Desk desk;

  private NameCalls(Desk desk) {
    this.desk = desk;
  }

  static void register(RoutesConfig routes, Desk desk) {
    NameCalls calls = new NameCalls(desk);
    routes.get("/api/entities", calls::list, Role.READER);
    routes.get("/api/entities/{key}", calls::one, Role.READER);
  }

  private void list(Context ctx) {
    if (Stamps.isKnown(ctx, desk.stamp() + Params.asked(ctx))) {
      return;
    }
    List<Named> found = desk.named(Params.text(ctx, "q").orElse(""), types(ctx), Params.limit(ctx));
    Answers.json(ctx, j -> j.object(() -> j.array("entities", found, DeskJson::named)));
  }

  private static Set<EntityType> types(Context ctx) {
    return switch (Params.text(ctx, "type").orElse("all")) {
      case "person" -> Set.of(EntityType.PER);
      case "organisation" -> Set.of(EntityType.ORG);
      case "place" -> Desk.PLACES;
      case "all" -> EnumSet.allOf(EntityType.class);
      default -> throw Problem.badRequest("type is person, organisation, place or all");
    };
  }

  private void one(Context ctx) {
    if (Stamps.isKnown(ctx, desk.stamp() + Params.asked(ctx))) {
      return;
    }
    String key = ctx.pathParam("key");
    DeskJson.write(
        desk.named(key, Params.month(ctx, "month"), Params.text(ctx, "cursor"), Params.limit(ctx))
            .orElseThrow(() -> Problem.notFound("nothing of the key " + key + " is named")),
        bytes -> Answers.json(ctx, bytes));
  }
}
