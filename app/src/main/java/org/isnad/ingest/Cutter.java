package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Cuts inputs into pieces of one article each, holding one piece at a time.
 *
 * <p>Pieces and rejections go to the sink in the order of the input. Not thread-safe; the sink is
 * called by the thread that cuts.
 */
public final class Cutter {
  private final Limits limits;
  private final Consumer<Cut> sink;

  public Cutter(Limits limits, Consumer<Cut> sink) {
    this.limits = limits;
    this.sink = sink;
  }

  /** Cuts the file; whatever keeps it from being read is handed over as a rejection. */
  public void cut(Path file) {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      reject(name, "is a folder; name the files in it");
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      cut(name, in);
    } catch (NoSuchFileException e) {
      reject(name, "there is no such file; check the path");
    } catch (AccessDeniedException e) {
      reject(name, "may not be read; check its permissions");
    } catch (IOException e) {
      reject(name, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Cuts what {@code in} holds, without closing it.
   *
   * @param name what the user calls the input; tells its form by its ending, and the default id
   */
  public void cut(String name, InputStream in) throws IOException {
    Origin origin = Origin.whole(name, stem(name));
    Head head = Head.of(name, in);
    if (head.kind() == Head.Kind.ARCHIVE) {
      new ZipCutter(origin, limits, this).cut(head.bytes());
    } else {
      cut(origin, head);
    }
  }

  /**
   * Cuts one entry of an archive.
   *
   * @param input archive and entry, for messages
   * @param entry the entry's path, which without its ending is the default id
   */
  void cutEntry(String input, String entry, InputStream in) throws IOException {
    int dot = entry.lastIndexOf('.');
    String id = dot > entry.lastIndexOf('/') + 1 ? entry.substring(0, dot) : entry;
    cut(Origin.whole(input, id), Head.of(entry, in));
  }

  void accept(Cut cut) {
    sink.accept(cut);
  }

  private void cut(Origin origin, Head head) throws IOException {
    switch (head.kind()) {
      case EMPTY -> sink.accept(new Rejection(origin, "is empty; nothing to read"));
      case BINARY -> sink.accept(new Rejection(origin, head.binaryReason()));
      case ARCHIVE ->
          sink.accept(new Rejection(origin, "is an archive within an archive; unpack it first"));
      case JSON_LINES -> new LineCutter(origin, limits, sink).cut(head.utf8());
      case JSON -> new JsonCutter(origin, limits, sink).cut(head.utf8());
      case HTML -> whole(origin, Form.HTML, head.bytes());
      case TEXT -> whole(origin, Form.TEXT, head.bytes());
    }
  }

  private void whole(Origin origin, Form form, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.pieceBytes() + 1);
    if (bytes.length > limits.pieceBytes()) {
      sink.accept(new Rejection(origin, tooLong(limits)));
    } else {
      sink.accept(new Piece(origin, form, bytes));
    }
  }

  /** Hands over that the input was not read. */
  public void reject(String name, String reason) {
    sink.accept(new Rejection(Origin.whole(name, stem(name)), reason));
  }

  static String tooLong(Limits limits) {
    return "is longer than "
        + (limits.pieceBytes() >> 20)
        + " MB, the most for one article; split it";
  }

  /** The file's name without folders and ending: {@code news/a.b.txt} gives {@code a.b}. */
  static String stem(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
