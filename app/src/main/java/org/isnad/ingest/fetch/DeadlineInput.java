package org.isnad.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What a socket receives, until a moment: a server that sends a byte a minute gains nothing. */
final class DeadlineInput extends InputStream {
  private static final long NANOS_A_MILLI = 1_000_000;

  private final Socket socket;
  private final InputStream in;
  private final long end;
  private final Duration total;

  /**
   * @param end by the machine's monotonic clock
   */
  DeadlineInput(Socket socket, long end, Duration total) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.end = end;
    this.total = total;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    socket.setSoTimeout(remaining(end, total));
    try {
      return in.read(target, offset, length);
    } catch (SocketTimeoutException e) {
      throw late(total);
    }
  }

  /** Milliseconds until the end, 1 or more. */
  static int remaining(long end, Duration total) throws SocketTimeoutException {
    long millis = (end - System.nanoTime()) / NANOS_A_MILLI;
    if (millis <= 0) {
      throw late(total);
    }
    return (int) Math.min(Integer.MAX_VALUE, millis);
  }

  private static SocketTimeoutException late(Duration total) {
    return new SocketTimeoutException(
        "the server took longer than " + total.toSeconds() + " s for its answer");
  }
}
