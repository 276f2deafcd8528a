package org.isnad.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Fails at every reading, the way a stream did before. */
final class FailingInput extends InputStream {
  private final String reason;

  FailingInput(IOException failure) {
    this.reason =
        failure instanceof EOFException
            ? "it ends too early; it seems to be cut off"
            : String.valueOf(failure.getMessage());
  }

  @Override
  public int read() throws IOException {
    throw new IOException(reason);
  }
}
