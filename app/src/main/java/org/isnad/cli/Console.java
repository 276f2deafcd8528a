package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.isnad.store.WorkspaceException;

/**
 * The streams of one run, always UTF-8 whatever the platform's charset.
 *
 * <p>Safe for use by several threads; a message is never torn by another.
 */
final class Console {
  private static final int FAILED = 1;

  private final InputStream in;
  private final OutputStream out;
  private final PrintWriter err;
  private final Terminal terminal;

  Console(InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
    this.in = in;
    this.out = out;
    this.err = new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
    this.terminal = terminal;
  }

  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new FileOutputStream(FileDescriptor.err),
        Terminal.ofProcess());
  }

  InputStream in() {
    return in;
  }

  Terminal terminal() {
    return terminal;
  }

  PrintWriter errWriter() {
    return err;
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
  }

  /** Writes a result. */
  void out(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code isnad: message} on standard error. */
  void warn(String message) {
    synchronized (err) {
      err.println("isnad: " + message);
    }
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    err.flush();
  }

  /** Tells what went wrong in one line. */
  int fail(Exception e) {
    warn(
        switch (e) {
          case UncheckedIOException io ->
              "standard output cannot be written: "
                  + Objects.requireNonNullElse(io.getCause(), io).getMessage();
          case WorkspaceException w -> String.valueOf(w.getMessage());
          case IllegalArgumentException a -> String.valueOf(a.getMessage());
          default -> "failed: " + e;
        });
    return FAILED;
  }
}
