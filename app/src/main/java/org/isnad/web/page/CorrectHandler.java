package org.isnad.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.isnad.service.correct.Corrections;
import org.isnad.service.correct.FigureEdit;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Named;
import org.isnad.service.desk.StoryCard;
import org.isnad.web.access.Visitor;
import org.isnad.web.http.Problem;
import org.isnad.web.page.desk.CorrectionsPage;

/** The list of corrections, and the forms that make one or take one back. */
final class CorrectHandler {
  private static final String STORY_PATH = "/story/";

  private final Pages pages;
  private final Desk desk;
  private final Corrections corrections;

  CorrectHandler(Pages pages) {
    this.pages = pages;
    this.desk = pages.site().desk();
    this.corrections = new Corrections(pages.site().workspace(), pages.site().clock());
  }

  void list(Context ctx) {
    pages.show(
        ctx, pages.ui(ctx), "corrections.jte", "page", CorrectionsPage.of(corrections.list()));
  }

  void undo(Context ctx) {
    long number;
    try {
      number = Long.parseLong(ctx.pathParam("number"));
    } catch (NumberFormatException e) {
      throw Problem.notFound("there is no such correction");
    }
    corrections.undo(by(ctx), number);
    done(ctx);
  }

  void correct(Context ctx) {
    Corrections.By by = by(ctx);
    switch (given(ctx, "kind").orElse("")) {
      case "speaker" ->
          corrections.speaker(by, must(ctx, "article"), must(ctx, "statement"), given(ctx, "name"));
      case "figure" -> corrections.figure(by, must(ctx, "article"), must(ctx, "figure"), edit(ctx));
      case "name-split" ->
          corrections.splitName(by, must(ctx, "article"), must(ctx, "key"), must(ctx, "name"));
      case "name-merge" -> mergeNames(ctx, by);
      case "story-merge" -> mergeStories(ctx, by);
      case "story-split" -> splitStory(ctx, by);
      default -> throw Problem.badRequest("there is no such kind of correction");
    }
    done(ctx);
  }

  private void done(Context ctx) {
    desk.refresh();
    ctx.redirect(Pages.ours(ctx.formParam("back")), HttpStatus.SEE_OTHER);
  }

  private static Corrections.By by(Context ctx) {
    return new Corrections.By(Visitor.of(ctx).name(), given(ctx, "why").orElse(""));
  }

  private static Optional<String> given(Context ctx, String name) {
    return Optional.ofNullable(ctx.formParam(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static String must(Context ctx, String name) {
    return given(ctx, name)
        .orElseThrow(() -> Problem.badRequest("the field \"" + name + "\" is empty"));
  }

  private static FigureEdit edit(Context ctx) {
    return new FigureEdit(
        number(ctx, "value"),
        number(ctx, "max"),
        given(ctx, "comparator"),
        Optional.empty(),
        given(ctx, "counted"),
        given(ctx, "fact"),
        given(ctx, "place"),
        Optional.empty(),
        given(ctx, "removed").isPresent());
  }

  private static OptionalDouble number(Context ctx, String name) {
    Optional<String> value = given(ctx, name);
    try {
      return value.isEmpty()
          ? OptionalDouble.empty()
          : OptionalDouble.of(Double.parseDouble(value.get()));
    } catch (NumberFormatException e) {
      throw Problem.badRequest("the field \"" + name + "\" is not a number");
    }
  }

  private void mergeNames(Context ctx, Corrections.By by) {
    String key = must(ctx, "key");
    String into = must(ctx, "into");
    Named other =
        desk.name(into)
            .or(() ->
                desk
                    .named(into, java.util.EnumSet.allOf(org.isnad.model.EntityType.class), 20)
                    .stream()
                    .filter(
                        n -> n.spellings().contains(into) || n.english().equals(Optional.of(into)))
                    .findFirst())
            .orElseThrow(() -> Problem.badRequest("no article names " + into));
    corrections.mergeNames(by, key, other.key(), other.name(), other.english());
  }

  private void mergeStories(Context ctx, Corrections.By by) {
    String other = must(ctx, "into");
    int path = other.indexOf(STORY_PATH);
    String into = path < 0 ? other : other.substring(path + STORY_PATH.length()).split("[?#]")[0];
    corrections.mergeStories(
        by, card(must(ctx, "story")).story().articles(), card(into).story().articles().getFirst());
  }

  private StoryCard card(String story) {
    return desk.card(story).orElseThrow(() -> Problem.badRequest("there is no story " + story));
  }

  private void splitStory(Context ctx, Corrections.By by) {
    List<String> articles = ctx.formParams("articles");
    Set<String> story = new HashSet<>(card(must(ctx, "story")).story().articles());
    corrections.splitStory(by, articles, story);
  }
}
