package org.isnad.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
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
    switch (head.kind()) {
      case ARCHIVE -> new ZipCutter(origin, limits, this).cut(head.bytes());
      case GZIP -> unpack(origin, head);
      default -> cut(origin, head, Setting.NONE);
    }
  }

  /** Cuts what came over the network; the address tells the default id, the bytes the form. */
  public void cut(Transfer transfer, byte[] bytes) {
    cut(transfer, bytes, Setting.of(transfer));
  }

  /** Cuts the page to which an item links; the item tells what the page may leave out. */
  public void cut(Transfer transfer, byte[] bytes, FeedItem item) {
    cut(transfer, bytes, Setting.of(transfer).linkedFrom(item.feed(), item.published()));
  }

  private void cut(Transfer transfer, byte[] bytes, Setting setting) {
    Origin origin = Origin.ofUrl(transfer.url());
    try {
      cut(origin, Head.of("", new ByteArrayInputStream(bytes)), setting);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
  }

  private void unpack(Origin origin, Head packed) {
    String name = origin.input();
    String inner = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    try (InputStream unpacked = GzipInput.of(packed.bytes(), limits)) {
      cut(Origin.whole(name, stem(inner)), Head.of(inner, unpacked), Setting.NONE);
    } catch (IOException e) {
      sink.accept(
          new Rejection(origin, "the gzip archive cannot be read further: " + e.getMessage()));
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
    cut(Origin.whole(input, id), Head.of(entry, in), Setting.NONE);
  }

  /** Hands over what was cut before. */
  public void accept(Cut cut) {
    sink.accept(cut);
  }

  private void cut(Origin origin, Head head, Setting setting) throws IOException {
    switch (head.kind()) {
      case EMPTY -> sink.accept(new Rejection(origin, "is empty; nothing to read"));
      case BINARY -> sink.accept(new Rejection(origin, head.binaryReason(), held(head.bytes())));
      case ARCHIVE, GZIP ->
          sink.accept(new Rejection(origin, "is an archive within an archive; unpack it first"));
      case WARC -> new WarcCutter(origin, limits, this).cut(head.bytes());
      case JSON_LINES -> new LineCutter(origin, limits, sink).cut(head.utf8());
      case JSON -> new JsonCutter(origin, limits, sink).cut(head.utf8());
      case FEED -> new FeedCutter(origin, setting, limits, sink).cut(head.utf8());
      case HTML -> whole(origin, Form.HTML, head.bytes(), setting);
      case TEXT -> whole(origin, Form.TEXT, head.bytes(), setting);
    }
  }

  private void whole(Origin origin, Form form, InputStream in, Setting setting) throws IOException {
    byte[] bytes = in.readNBytes(limits.pieceBytes() + 1);
    if (bytes.length > limits.pieceBytes()) {
      sink.accept(new Rejection(origin, tooLong(limits)));
    } else {
      sink.accept(new Piece(origin, form, bytes, setting));
    }
  }

  /** All bytes, where they are not more than one can hold. */
  private Optional<byte[]> held(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.pieceBytes() + 1);
    return Optional.of(bytes).filter(b -> b.length <= limits.pieceBytes());
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
