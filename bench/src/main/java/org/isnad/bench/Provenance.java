package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * When, where and of what something was measured.
 *
 * @param commit the sources' commit, with a plus sign after it where files were changed since
 * @param machine processors and Java machine
 * @param date the day, in UTC
 */
record Provenance(String commit, String machine, LocalDate date) {

  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

  /** Of this process; the commit comes from the system property {@code isnad.commit}. */
  static Provenance here() {
    int processors = Runtime.getRuntime().availableProcessors();
    String machine =
        processors + " × " + processor() + ", Java " + System.getProperty("java.version", "?");
    return new Provenance(
        System.getProperty("isnad.commit", "unknown"), machine, LocalDate.now(Clock.systemUTC()));
  }

  /** One line for a document. */
  String line() {
    return "Commit " + commit + ", " + date + ", " + machine + ".";
  }

  private static String processor() {
    if (!Files.isReadable(CPU_INFO)) {
      return System.getProperty("os.arch", "?");
    }
    try (Stream<String> lines = Files.lines(CPU_INFO)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("?");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
