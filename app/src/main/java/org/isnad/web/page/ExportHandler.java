package org.isnad.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.export.Form;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.Exporting;
import org.isnad.service.Once;
import org.isnad.service.desk.Desk;
import org.isnad.web.http.Problem;
import org.isnad.web.http.Site;

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
    if (story.isPresent() && desk.card(story.get()).isEmpty()) {
      throw Problem.notFound("there is no story " + story.get());
    }
    String name = "isnad-" + story.map(s -> s + "-").orElse("") + form.label();
    try {
      Path scratch = Files.createTempDirectory(folder(pages.site()), "export");
      try {
        exporting.run(form, scratch.resolve(name), story, false, n -> {});
        ctx.contentType("application/zip");
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
        send(scratch, ctx.res().getOutputStream());
      } finally {
        remove(scratch);
      }
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

  private static Path folder(Site site) throws IOException {
    return Files.createDirectories(site.folder());
  }

  private static void send(Path folder, OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }
}
