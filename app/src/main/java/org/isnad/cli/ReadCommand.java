package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.ingest.Cutter;
import org.isnad.model.PublicationTime;
import org.isnad.service.Defaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad read}: what articles report and on whose word. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads articles and tells what they report, and on whose word.")
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Text, HTML, JSON, JSON lines, feeds, WARC, or a zip of those; - is standard input.")
  private List<String> files = List.of();

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "When articles were published that do not say so: 2016-12-13.")
  private Optional<PublicationTime> published = Optional.empty();

  @Mixin private OutletOption outlet = new OutletOption();

  @Mixin private SitesOption sites = new SitesOption();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private CardOptions cards = new CardOptions();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Readings readings = new Readings(console, format.get(), cards.card(console.terminal()));
    try (Progress progress = Progress.over(files, console.terminal())) {
      return new ReadRun(
              readings,
              sites.parser(),
              knowledge.reader(),
              new Defaults(outlet.get(), published),
              progress)
          .run(cutter -> files.forEach(file -> cut(cutter, file)));
    }
  }

  private void cut(Cutter cutter, String file) {
    try {
      if (file.equals("-")) {
        cutter.cut("-", console.in());
      } else {
        cutter.cut(Path.of(file));
      }
    } catch (InvalidPathException e) {
      cutter.reject(file, "is not a path; check its name");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
