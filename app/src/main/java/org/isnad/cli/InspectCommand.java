package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cut;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;
import org.isnad.service.Defaults;
import org.isnad.service.Outcome;
import org.isnad.service.ReadPiece;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad inspect}: every stage of the reading of a file's first article. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Prints every stage of the reading of one article, with what found each thing.")
final class InspectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "Text, HTML, JSON or JSON lines.")
  private Path file = Path.of("");

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "When the article was published, where it does not say so.")
  private Optional<PublicationTime> published = Optional.empty();

  @Option(
      names = "--item",
      paramLabel = "N",
      description = "Which article of the file, from 1 (default: 1).")
  private int item = 1;

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Cut> cuts = new ArrayList<>();
    new Cutter(Limits.STANDARD, keepOne(cuts)).cut(file);
    if (cuts.isEmpty()) {
      console.warn(file + ": holds fewer than " + item + " articles");
      return 1;
    }
    Reader reader = Reader.standard();
    ReadPiece work =
        new ReadPiece(
            new ArticleParser(Limits.STANDARD), reader, new Defaults(Optional.empty(), published));
    return switch (work.apply(cuts.getFirst())) {
      case Outcome.Read read -> {
        Inspection inspection = new Inspection(reader.analyze(read.reading().article().text()));
        console.out(inspection.of(read.reading()).getBytes(UTF_8));
        yield 0;
      }
      case Outcome.Refused refused -> {
        console.warn(refused.rejection().message());
        yield 1;
      }
    };
  }

  private java.util.function.Consumer<Cut> keepOne(List<Cut> cuts) {
    int[] seen = {0};
    return cut -> {
      if (++seen[0] == item) {
        cuts.add(cut);
      }
    };
  }
}
