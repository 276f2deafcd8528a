package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * One run of the program, with streams of its own.
 *
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record Run(int status, String out, String err) {

  static Run of(String... args) {
    return withInput(new byte[0], args);
  }

  static Run withInput(byte[] in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(in), out, err, Terminal.NONE);
    int status = Main.run(console, args);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  List<String> messages() {
    return err.lines().toList();
  }
}
