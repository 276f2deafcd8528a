package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cut;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.ingest.Piece;
import org.isnad.ingest.Rejection;
import org.isnad.model.PublicationTime;
import org.isnad.reading.Reader;
import org.isnad.service.Defaults;
import org.isnad.service.InOrder;
import org.isnad.service.ReadPiece;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad read}: what articles report and on whose word. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads articles and tells what they report, and on whose word.")
final class ReadCommand implements Callable<Integer> {
  private static final int BYTES_UNDER_WAY = 24 << 20;
  private static final int WEIGHT_OF_A_TASK = 1 << 14;

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text, HTML, JSON or JSON lines; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "pretty|json|jsonl",
      description = "How readings are written (default: pretty).")
  private Format format = Format.PRETTY;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublishedConverter.class,
      description = "When articles were published that do not say so: 2016-12-13.")
  private Optional<PublicationTime> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published articles that do not say so.")
  private Optional<String> outlet = Optional.empty();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Readings readings = new Readings(console, format);
    ReadPiece work =
        new ReadPiece(
            new ArticleParser(Limits.STANDARD), Reader.standard(), new Defaults(outlet, published));
    try (InOrder<Cut, Readings.Rendered> inOrder =
        new InOrder<>(
            Runtime.getRuntime().availableProcessors(),
            BYTES_UNDER_WAY,
            ReadCommand::weight,
            cut -> readings.render(work.apply(cut)),
            readings::write)) {
      Cutter cutter = new Cutter(Limits.STANDARD, inOrder::submit);
      files.forEach(file -> cut(cutter, file));
    }
    return readings.finish();
  }

  private void cut(Cutter cutter, String file) {
    if (!file.equals("-")) {
      cutter.cut(Path.of(file));
      return;
    }
    try {
      cutter.cut("-", console.in());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int weight(Cut cut) {
    return switch (cut) {
      case Piece piece -> WEIGHT_OF_A_TASK + piece.bytes().length;
      case Rejection rejection -> WEIGHT_OF_A_TASK;
    };
  }
}
