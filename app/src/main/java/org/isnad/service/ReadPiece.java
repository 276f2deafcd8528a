package org.isnad.service;

import java.util.function.Function;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cut;
import org.isnad.ingest.Parsed;
import org.isnad.ingest.Piece;
import org.isnad.ingest.Received;
import org.isnad.ingest.Rejection;
import org.isnad.model.Article;
import org.isnad.reading.Reader;

/**
 * Reads one piece of input. Thread-safe; nothing that a piece holds makes it throw, so that one bad
 * article costs the others nothing.
 */
public final class ReadPiece implements Function<Cut, Outcome> {
  private final ArticleParser parser;
  private final Reader reader;
  private final Defaults defaults;

  public ReadPiece(ArticleParser parser, Reader reader, Defaults defaults) {
    this.parser = parser;
    this.reader = reader;
    this.defaults = defaults;
  }

  @Override
  public Outcome apply(Cut cut) {
    Parsed parsed =
        switch (cut) {
          case Piece piece -> parser.parse(piece);
          case Rejection rejection -> rejection;
        };
    return switch (parsed) {
      case Received received -> read(received);
      case Rejection rejection -> new Outcome.Refused(rejection);
    };
  }

  private Outcome read(Received received) {
    Article article = defaults.applyTo(received.article());
    try {
      return new Outcome.Read(received, reader.read(article));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Refused(
          new Rejection(
              received.origin(), "reading failed (" + e + "); please report it with the article"));
    }
  }
}
