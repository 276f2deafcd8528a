package org.isnad.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What the program knows of the person before it.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns width of the terminal
 */
record Terminal(boolean out, boolean err, int columns) {
  private static final int USUAL_COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;

  /** Files and pipes only. */
  static final Terminal NONE = new Terminal(false, false, USUAL_COLUMNS);

  static Terminal ofProcess() {
    boolean out = isTerminal(1);
    return new Terminal(out, isTerminal(2), columns(out));
  }

  /**
   * Java itself tells only whether input and output both are terminals, so the process's own
   * descriptors are looked up where the system shows them.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      java.io.Console console = System.console();
      return console != null && console.isTerminal();
    }
  }

  /** Shells keep {@code COLUMNS} to themselves mostly, so the terminal itself is asked. */
  private static int columns(boolean terminal) {
    String columns = System.getenv("COLUMNS");
    String answer = columns == null && terminal ? askTerminal() : String.valueOf(columns);
    try {
      String last = answer.substring(answer.lastIndexOf(' ') + 1).strip();
      return Math.max(FEWEST_COLUMNS, Integer.parseInt(last));
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }

  private static String askTerminal() {
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      return stty.waitFor(1, TimeUnit.SECONDS)
          ? new String(stty.getInputStream().readAllBytes(), US_ASCII).strip()
          : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
