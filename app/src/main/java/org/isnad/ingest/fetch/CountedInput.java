package org.isnad.ingest.fetch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream; fewer are a failure. */
final class CountedInput extends FilterInputStream {
  private long left;

  CountedInput(InputStream in, long length) {
    super(in);
    this.left = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int n = super.read(target, offset, (int) Math.min(length, left));
    if (n < 0) {
      throw new EOFException("the server ended its answer too early");
    }
    left -= n;
    return n;
  }

  @Override
  public int available() {
    return 0;
  }
}
