package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Cuts a JSON object, an array of objects, or objects one after another into a piece an object, by
 * brackets and quotation marks alone: an archive of any size costs the memory of one article.
 *
 * <p>What stands between objects and is neither white space nor {@code [ , ]} is rejected as one
 * item. Whether an object is good JSON is for {@link ArticleParser} to say.
 */
final class JsonCutter {
  private final Origin origin;
  private final Limits limits;
  private final Consumer<Cut> sink;
  private final ByteArrayOutputStream object = new ByteArrayOutputStream(1 << 13);
  private boolean array;
  private boolean tooLong;
  private boolean inString;
  private boolean escaped;
  private boolean inJunk;
  private int depth;
  private long items;
  private long line = 1;
  private long startLine;

  JsonCutter(Origin origin, Limits limits, Consumer<Cut> sink) {
    this.origin = origin;
    this.limits = limits;
    this.sink = sink;
  }

  void cut(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int n;
    while ((n = in.read(buffer)) >= 0) {
      for (int i = 0; i < n; i++) {
        byte b = buffer[i];
        if (b == '\n') {
          line++;
        }
        if (depth > 0) {
          within(b);
        } else {
          between(b);
        }
      }
    }
    finish();
  }

  private void between(byte b) {
    if (b == '{') {
      inJunk = false;
      depth = 1;
      startLine = line;
      items++;
      object.write(b);
    } else if (b == '[' && items == 0 && !array) {
      array = true;
    } else if (b > ' ' && b != ',' && b != ']' && !inJunk) {
      inJunk = true;
      items++;
      startLine = line;
      sink.accept(new Rejection(item(), "is not a JSON object; expected {\"text\": …}"));
    }
  }

  private void within(byte b) {
    if (tooLong || object.size() == limits.pieceBytes()) {
      tooLong = true;
      object.reset();
    } else {
      object.write(b);
    }
    if (inString) {
      inString = escaped || b != '"';
      escaped = !escaped && b == '\\';
    } else if (b == '"') {
      inString = true;
    } else if (b == '{' || b == '[') {
      depth++;
    } else if (b == '}' || b == ']') {
      depth--;
      if (depth == 0) {
        emit();
      }
    }
  }

  private void emit() {
    sink.accept(
        tooLong
            ? new Rejection(item(), Cutter.tooLong(limits))
            : new Piece(item(), Form.JSON, object.toByteArray()));
    object.reset();
    tooLong = false;
  }

  private Origin item() {
    return items == 1 && !array ? origin : origin.atItem(items, startLine);
  }

  private void finish() {
    if (depth > 0) {
      sink.accept(
          new Rejection(
              item(),
              "the input ends within this object; it seems to be cut off",
              tooLong ? Optional.empty() : Optional.of(object.toByteArray())));
    } else if (items == 0) {
      sink.accept(new Rejection(origin, "holds no JSON object; nothing to read"));
    }
  }
}
