package org.isnad.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.isnad.service.correct.Corrections;
import org.isnad.service.correct.FigureEdit;
import org.isnad.service.desk.Named;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.json.CorrectionJson;
import org.isnad.store.Correction;
import org.isnad.web.access.Role;
import org.isnad.web.access.Visitor;
import org.isnad.web.http.JsonBody;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;

/** What people correct: the list, a new one, and taking one back. */
final class CorrectionCalls {
  private static final int MOST_BYTES = 1 << 16;

  private final Site site;
  private final Corrections corrections;

  private CorrectionCalls(Site site) {
    this.site = site;
    this.corrections = new Corrections(site.workspace(), site.clock());
  }

  static void register(RoutesConfig routes, Site site) {
    CorrectionCalls calls = new CorrectionCalls(site);
    routes.get("/api/corrections", calls::list, Role.READER);
    routes.post("/api/corrections", calls::correct, Role.ANALYST);
    routes.post("/api/corrections/{number}/undo", calls::undo, Role.ANALYST);
  }

  private void list(Context ctx) {
    Optional<String> article = Params.text(ctx, "article");
    List<Corrections.Entry> entries =
        corrections.list().stream()
            .filter(e -> article.map(a -> concerns(e.correction(), a)).orElse(true))
            .toList();
    Answers.json(ctx, j -> j.object(() -> j.array("corrections", entries, CorrectionJson::write)));
  }

  private static boolean concerns(Correction c, String article) {
    return c.anchor().map(a -> a.article().equals(article)).orElse(false)
        || article.equals(c.values().get("article"))
        || List.of(c.values().getOrDefault("articles", "").split("\n", -1)).contains(article);
  }

  private void correct(Context ctx) {
    JsonBody body = JsonBody.of(ctx, MOST_BYTES);
    Corrections.By by = new Corrections.By(Visitor.of(ctx).name(), body.text("why"));
    answer(ctx, make(by, body));
  }

  private Correction make(Corrections.By by, JsonBody body) {
    return switch (body.text("kind")) {
      case "speaker" ->
          corrections.speaker(
              by, body.text("article"), body.text("statement"), body.optional("name"));
      case "figure" ->
          corrections.figure(by, body.text("article"), body.text("figure"), edit(body));
      case "name-merge" -> mergeNames(by, body.text("key"), body.text("into"));
      case "name-split" ->
          corrections.splitName(by, body.text("article"), body.text("key"), body.text("name"));
      case "story-merge" ->
          corrections.mergeStories(
              by,
              card(body.text("story")).story().articles(),
              card(body.text("into")).story().articles().getFirst());
      case "story-split" -> splitStory(by, body);
      default ->
          throw Problem.badRequest(
              "kind is speaker, figure, name-merge, name-split, story-merge or story-split");
    };
  }

  private static FigureEdit edit(JsonBody body) {
    return new FigureEdit(
        number(body, "value"),
        number(body, "max"),
        body.optional("comparator"),
        body.optional("unit"),
        body.optional("counted"),
        body.optional("fact"),
        body.optional("place"),
        body.optional("time"),
        body.optional("removed").map(Boolean::parseBoolean).orElse(false));
  }

  private static OptionalDouble number(JsonBody body, String field) {
    try {
      return body.optional(field)
          .map(v -> OptionalDouble.of(Double.parseDouble(v)))
          .orElse(OptionalDouble.empty());
    } catch (NumberFormatException e) {
      throw Problem.badRequest("the field \"" + field + "\" is not a number");
    }
  }

  private Correction mergeNames(Corrections.By by, String key, String into) {
    named(key);
    Named other = named(into);
    return corrections.mergeNames(by, key, other.key(), other.name(), other.english());
  }

  private Named named(String key) {
    return site.desk()
        .name(key)
        .orElseThrow(() -> Problem.badRequest("nothing of the key " + key + " is named"));
  }

  private StoryCard card(String story) {
    return site.desk()
        .card(story)
        .orElseThrow(() -> Problem.badRequest("there is no story " + story));
  }

  private Correction splitStory(Corrections.By by, JsonBody body) {
    List<String> articles = new ArrayList<>();
    body.node("articles").ifPresent(n -> n.forEach(a -> articles.add(a.asString())));
    Set<String> story = new HashSet<>();
    articles.stream()
        .findFirst()
        .flatMap(site.desk()::storyOf)
        .ifPresent(s -> story.addAll(card(s).story().articles()));
    return corrections.splitStory(by, articles, story);
  }

  private void undo(Context ctx) {
    JsonBody body = JsonBody.of(ctx, MOST_BYTES);
    Corrections.By by = new Corrections.By(Visitor.of(ctx).name(), body.text("why"));
    long number;
    try {
      number = Long.parseLong(ctx.pathParam("number"));
    } catch (NumberFormatException e) {
      throw Problem.badRequest("the number of a correction is a whole number");
    }
    answer(ctx, corrections.undo(by, number));
  }

  private void answer(Context ctx, Correction correction) {
    site.desk().refresh();
    ctx.status(201);
    ctx.header("Location", "/api/corrections");
    Answers.json(
        ctx,
        j -> CorrectionJson.write(j, new Corrections.Entry(correction, Corrections.State.HOLDS)));
  }
}
