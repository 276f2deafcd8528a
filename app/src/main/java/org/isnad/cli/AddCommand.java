package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.ingest.Cutter;
import org.isnad.model.PublicationTime;
import org.isnad.service.Adding;
import org.isnad.service.Defaults;
import org.isnad.service.FetchedInput;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad add}: takes articles into the workspace. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Reads articles and keeps them in the workspace.")
final class AddCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files and folders of text, HTML, JSON, JSON lines, feeds, WARC, or zips of those;"
              + " addresses of pages and feeds.")
  private List<String> paths = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "When articles were published that do not say so: 2016-12-13.")
  private Optional<PublicationTime> published = Optional.empty();

  @Mixin private OutletOption outlet = new OutletOption();

  @Mixin private ReportOption told = new ReportOption();

  @Mixin private NetworkOption network = new NetworkOption();

  @Mixin private SitesOption sites = new SitesOption();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open();
        Progress progress = Progress.over(files(), console.terminal())) {
      AddReport report = new AddReport(console, told.format(), progress);
      new Adding(
              open,
              knowledge.reader(),
              sites.parser(),
              Clock.systemUTC(),
              new Defaults(outlet.get(), published),
              report)
          .run(cutter -> cutAll(cutter, report));
      return report.finish(open.size());
    }
  }

  private List<String> files() {
    return paths.stream().flatMap(p -> filesIn(p).stream()).toList();
  }

  private void cutAll(Cutter cutter, AddReport report) {
    FetchedInput web = new FetchedInput(network.fetcher(), cutter, report::warning);
    try {
      for (String path : paths) {
        if (NetworkOption.isUrl(path)) {
          web.fetch(path);
        } else {
          cut(cutter, path);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void cut(Cutter cutter, String path) {
    if (path.equals("-")) {
      try {
        cutter.cut("-", console.in());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return;
    }
    List<String> files = filesIn(path);
    if (files.isEmpty()) {
      cutter.reject(path, "is not a path, or a folder without files; check its name");
    }
    files.forEach(file -> cutter.cut(Path.of(file)));
  }

  /** The file itself, or the files below the folder in order of their names. */
  private static List<String> filesIn(String path) {
    try {
      Path root = Path.of(path);
      if (!Files.isDirectory(root)) {
        return List.of(path);
      }
      try (Stream<Path> below = Files.walk(root)) {
        return below.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
      }
    } catch (InvalidPathException | IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
