package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads phrases, {@code {"id","input"}} a line. */
public final class Phrases {
  private Phrases() {}

  /**
   * Hands over the phrases in order of their lines, and a rejection for every other line.
   *
   * @param name what the user calls the input
   */
  public static void read(
      String name, InputStream in, Consumer<Phrase> phrases, Consumer<Rejection> rejections)
      throws IOException {
    Origin origin = Origin.whole(name, Cutter.stem(name));
    Head head = Head.of(name, in);
    Consumer<Cut> sink =
        cut -> {
          switch (cut) {
            case Piece piece -> parse(piece, phrases, rejections);
            case Rejection rejection -> rejections.accept(rejection);
          }
        };
    new LineCutter(origin, Limits.STANDARD, sink).cut(head.utf8());
  }

  private static void parse(Piece piece, Consumer<Phrase> phrases, Consumer<Rejection> rejections) {
    Phrase phrase;
    try {
      phrase = Phrase.parse(piece);
    } catch (UnusableException e) {
      rejections.accept(new Rejection(piece.origin(), e.reason()));
      return;
    }
    phrases.accept(phrase);
  }
}
