package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads JSON objects, one a line, of which only some texts are wanted. */
public final class JsonRecords {
  private JsonRecords() {}

  /**
   * The texts of one object.
   *
   * @param line where it stands, from 1
   */
  public record Fields(String line, Map<String, String> values) {
    public Fields {
      values = Map.copyOf(values);
    }

    /** A text or number of the object; empty where it has none of this name. */
    public Optional<String> text(String name) {
      return Optional.ofNullable(values.get(name));
    }
  }

  /**
   * Hands over the objects in order of their lines, and a rejection for every other line.
   *
   * @param name what the user calls the input
   */
  public static void read(
      String name, InputStream in, Consumer<Fields> records, Consumer<Rejection> rejections)
      throws IOException {
    Consumer<Cut> sink =
        cut -> {
          switch (cut) {
            case Piece piece -> parse(piece, records, rejections);
            case Rejection rejection -> rejections.accept(rejection);
          }
        };
    Origin origin = Origin.whole(name, Cutter.stem(name));
    new LineCutter(origin, Limits.STANDARD, sink).cut(Head.of(name, in).utf8());
  }

  private static void parse(Piece piece, Consumer<Fields> records, Consumer<Rejection> rejections) {
    String part = piece.origin().part();
    Fields fields;
    try {
      fields =
          new Fields(
              part.substring(part.lastIndexOf(' ') + 1),
              JsonFields.values(Decoder.decode(piece).text()));
    } catch (UnusableException e) {
      rejections.accept(new Rejection(piece.origin(), e.reason()));
      return;
    }
    records.accept(fields);
  }
}
