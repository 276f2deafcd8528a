package org.isnad.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.export.Form;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.Exporting;
import org.isnad.service.Once;
import org.isnad.service.desk.Desk;
import org.isnad.web.http.FolderZip;
import org.isnad.web.http.Problem;

/** Exports as one file to take home: a zip of the folder that the command writes. */
final class ExportHandler {
  private final Pages pages;
  private final Desk desk;
  private final Exporting exporting;

  ExportHandler(Pages pages) {
    this.pages = pages;
    this.desk = pages.site().desk();
    this.exporting = new Exporting(pages.site().workspace(), Once.of(Lexicon::load));
  }

  void choose(Context ctx) {
    pages.show(
        ctx,
        pages.ui(ctx),
        "export.jte",
        "story",
        Optional.ofNullable(ctx.queryParam("story")).flatMap(desk::card));
  }

  void export(Context ctx) {
    Form form = form(ctx.pathParam("form"));
    Optional<String> story = Optional.ofNullable(ctx.queryParam("story"));
    if (story.isPresent() && story.flatMap(desk::card).isEmpty()) {
      throw Problem.notFound("there is no story " + story.get());
    }
    String name = "isnad-" + story.map(s -> s + "-").orElse("") + form.label();
    try (FolderZip zip = FolderZip.within(pages.site().folder())) {
      exporting.run(form, zip.folder(name), story, false, n -> {});
      zip.send(ctx, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form form(String name) {
    return Stream.of(Form.values())
        .filter(f -> f.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("there is no export as " + name));
  }
}
