package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Cuts JSON lines: one piece a line, blank lines skipped, whatever the line holds. A line over the
 * limit is passed over without being held.
 */
final class LineCutter {
  private final Origin origin;
  private final Limits limits;
  private final Consumer<Cut> sink;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
  private boolean tooLong;
  private long number = 1;

  LineCutter(Origin origin, Limits limits, Consumer<Cut> sink) {
    this.origin = origin;
    this.limits = limits;
    this.sink = sink;
  }

  void cut(InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int n;
    while ((n = in.read(buffer)) >= 0) {
      int from = 0;
      for (int i = 0; i < n; i++) {
        if (buffer[i] == '\n') {
          hold(buffer, from, i);
          finishLine();
          from = i + 1;
        }
      }
      hold(buffer, from, n);
    }
    finishLine();
  }

  private void hold(byte[] buffer, int from, int to) {
    if (line.size() + to - from > limits.pieceBytes()) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, from, to - from);
    }
  }

  private void finishLine() {
    if (tooLong) {
      sink.accept(new Rejection(origin.atLine(number), Cutter.tooLong(limits)));
    } else {
      byte[] bytes = withoutReturn(line.toByteArray());
      if (!isBlank(bytes)) {
        sink.accept(new Piece(origin.atLine(number), Form.JSON, bytes));
      }
    }
    line.reset();
    tooLong = false;
    number++;
  }

  private static byte[] withoutReturn(byte[] bytes) {
    int n = bytes.length;
    return n > 0 && bytes[n - 1] == '\r' ? Arrays.copyOf(bytes, n - 1) : bytes;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
