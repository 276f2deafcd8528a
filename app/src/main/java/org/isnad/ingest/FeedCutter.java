package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an RSS or Atom feed into a piece an item, each with the bytes it has in the feed.
 *
 * <p>No XML parser stands between: tags are found by their angle brackets, with comments and
 * character data passed over as a whole. So a feed of any length costs the memory of one item, a
 * feed that is broken further down gives the items before, and entities are never expanded: a feed
 * that declares some of its own is refused.
 */
final class FeedCutter {
  /** What stands before the first item: a title, an encoding, a picture. */
  private static final int HEAD_BYTES = 1 << 16;

  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{1,40})[\"']");
  private static final Pattern ITEM = Pattern.compile("(?:[A-Za-z0-9_.-]+:)?(?:item|entry)");

  private final Origin origin;
  private final Limits limits;
  private final Setting around;
  private final Consumer<Cut> sink;
  private final ByteArrayOutputStream head = new ByteArrayOutputStream(1 << 12);
  private final ByteArrayOutputStream item = new ByteArrayOutputStream(1 << 13);
  private Optional<Setting> setting = Optional.empty();
  private String open = "";
  private boolean tooLong;
  private long items;
  private long startLine;

  FeedCutter(Origin origin, Setting around, Limits limits, Consumer<Cut> sink) {
    this.origin = origin;
    this.around = around;
    this.limits = limits;
    this.sink = sink;
  }

  void cut(InputStream in) throws IOException {
    XmlScanner scanner = new XmlScanner(in, limits.pieceBytes());
    try {
      while (scanner.next() && take(scanner)) {
        // Each token is taken by the condition.
      }
    } catch (IOException e) {
      sink.accept(new Rejection(origin, "the feed cannot be read further: " + e.getMessage()));
      return;
    }
    finish(scanner);
  }

  /** Whether to go on. */
  private boolean take(XmlScanner scanner) {
    String name = scanner.name();
    if (scanner.kind() == XmlScanner.Kind.DOCTYPE && scanner.declaresEntities()) {
      sink.accept(
          new Rejection(origin, "declares entities of its own, as no feed needs to; not read"));
      items++;
      return false;
    }
    if (!open.isEmpty()) {
      hold(scanner);
      if (scanner.kind() == XmlScanner.Kind.END && name.equals(open)) {
        emit();
      }
    } else if (scanner.kind() == XmlScanner.Kind.START && ITEM.matcher(name).matches()) {
      open = name;
      startLine = scanner.line();
      items++;
      hold(scanner);
    } else if (items == 0 && head.size() < HEAD_BYTES) {
      scanner.copyTo(head);
    }
    return true;
  }

  private void hold(XmlScanner scanner) {
    if (tooLong || item.size() + scanner.length() > limits.pieceBytes()) {
      tooLong = true;
      item.reset();
    } else {
      scanner.copyTo(item);
    }
  }

  private void emit() {
    sink.accept(
        tooLong
            ? new Rejection(place(), Cutter.tooLong(limits))
            : new Piece(place(), Form.FEED_ITEM, item.toByteArray(), setting()));
    item.reset();
    tooLong = false;
    open = "";
  }

  private Origin place() {
    return origin.atItem(items, startLine);
  }

  private Setting setting() {
    if (setting.isEmpty()) {
      String ascii = head.toString(ISO_8859_1);
      Matcher encoding = ENCODING.matcher(ascii);
      Optional<String> charset =
          encoding.find() ? Optional.of(encoding.group(1)) : Optional.empty();
      setting =
          Optional.of(around.withFeed(FeedFields.title(head.toByteArray(), charset), charset));
    }
    return setting.get();
  }

  private void finish(XmlScanner scanner) {
    if (!open.isEmpty()) {
      sink.accept(
          new Rejection(
              place(),
              "the feed ends within this item; it seems to be cut off",
              tooLong ? Optional.empty() : Optional.of(item.toByteArray())));
    } else if (scanner.isBroken()) {
      sink.accept(new Rejection(origin, "the feed ends within a tag; it seems to be cut off"));
    } else if (items == 0) {
      sink.accept(new Rejection(origin, "the feed holds no item; nothing to read"));
    }
  }
}
