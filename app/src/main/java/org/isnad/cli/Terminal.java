package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;

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
    return new Terminal(isTerminal(1), isTerminal(2), columnsOfEnvironment());
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

  private static int columnsOfEnvironment() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null
          ? USUAL_COLUMNS
          : Math.max(FEWEST_COLUMNS, Integer.parseInt(columns.strip()));
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }
}
