package org.isnad.cli;

import java.util.function.Consumer;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cut;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.ingest.Origin;
import org.isnad.ingest.Piece;
import org.isnad.ingest.Rejection;
import org.isnad.reading.Reader;
import org.isnad.service.Defaults;
import org.isnad.service.InOrder;
import org.isnad.service.Outcome;
import org.isnad.service.ReadPiece;

/** Reads all articles of some inputs on all cores and writes them in their order. */
final class ReadRun {
  /** Bounds what waits in memory, whatever the size of the inputs. */
  private static final int BYTES_UNDER_WAY = 24 << 20;

  private static final int WEIGHT_OF_A_TASK = 1 << 14;

  private static final String TOO_LARGE =
      "its reading needs more memory than there is; give more with ISNAD_JAVA_OPTS=-Xmx2g";

  private final Readings readings;
  private final Defaults defaults;
  private final Progress progress;
  private final ArticleParser parser;
  private final Reader reader;

  ReadRun(
      Readings readings,
      ArticleParser parser,
      Reader reader,
      Defaults defaults,
      Progress progress) {
    this.parser = parser;
    this.reader = reader;
    this.readings = readings;
    this.defaults = defaults;
    this.progress = progress;
  }

  /**
   * @param inputs hands its inputs to the cutter
   * @return the exit status
   */
  int run(Consumer<Cutter> inputs) {
    ReadPiece work = new ReadPiece(parser, reader, defaults);
    try (InOrder<Cut, Readings.Rendered> inOrder =
        new InOrder<>(
            Runtime.getRuntime().availableProcessors(),
            BYTES_UNDER_WAY,
            cut -> WEIGHT_OF_A_TASK + bytes(cut),
            cut -> read(work, cut),
            readings::write)) {
      inputs.accept(new Cutter(Limits.STANDARD, inOrder::submit));
    }
    return readings.finish();
  }

  /**
   * An article may need more memory than there is, or take it from the one that is read beside it:
   * both are tried once more, and only the one that fails again is given up.
   */
  private Readings.Rendered read(ReadPiece work, Cut cut) {
    Readings.Rendered rendered;
    try {
      rendered = readOnce(work, cut);
    } catch (OutOfMemoryError first) {
      try {
        rendered = readOnce(work, cut);
      } catch (OutOfMemoryError again) {
        rendered = readings.render(new Outcome.Refused(new Rejection(origin(cut), TOO_LARGE)));
      }
    }
    progress.add(bytes(cut));
    return rendered;
  }

  private Readings.Rendered readOnce(ReadPiece work, Cut cut) {
    return readings.render(work.apply(cut));
  }

  private static Origin origin(Cut cut) {
    return switch (cut) {
      case Piece piece -> piece.origin();
      case Rejection rejection -> rejection.origin();
    };
  }

  private static int bytes(Cut cut) {
    return switch (cut) {
      case Piece piece -> piece.bytes().length;
      case Rejection rejection -> 0;
    };
  }
}
