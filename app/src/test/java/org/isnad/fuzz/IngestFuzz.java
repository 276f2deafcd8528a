package org.isnad.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cut;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.ingest.Piece;
import org.isnad.ingest.Received;

/** Any bytes under any kind of name; the first byte chooses the name. */
public final class IngestFuzz {
  private static final String[] NAMES = {"a.txt", "a.html", "a.json", "a.jsonl", "a.zip", "-"};
  private static final ArticleParser PARSER = new ArticleParser(Limits.STANDARD);

  private IngestFuzz() {}

  /** Jazzer's entry. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    int name = bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % NAMES.length;
    byte[] input = bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
    try {
      new Cutter(Limits.STANDARD, IngestFuzz::check)
          .cut(NAMES[name], new ByteArrayInputStream(input));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Cut cut) {
    if (cut instanceof Piece piece
        && PARSER.parse(piece) instanceof Received r
        && r.article().text().isBlank()) {
      throw new IllegalStateException("an article without text: " + r);
    }
  }
}
