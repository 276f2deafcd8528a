package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of the program as a user starts it, timed from outside.
 *
 * @param firstResultNanos from the start to the first byte of standard output
 * @param totalNanos from the start to the end
 * @param lines lines of output
 * @param secondHalfNanos from the line in the middle to the end
 * @param secondHalfProcessor processor time of all threads over that stretch
 * @param peakMemory largest resident memory in bytes, 0 where the system does not tell
 */
record TimedRun(
    long firstResultNanos,
    long totalNanos,
    int lines,
    long secondHalfNanos,
    Duration secondHalfProcessor,
    long peakMemory) {

  private static final int BUFFER = 1 << 16;

  /**
   * Runs {@code command} to its end.
   *
   * @param expectedLines how many lines of output there will be
   * @throws IOException if the program cannot be started or does not end with status 0
   */
  static TimedRun of(List<String> command, int expectedLines, String javaOptions)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("ISNAD_JAVA_OPTS", javaOptions);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    long first = 0;
    long middle = 0;
    long peak = 0;
    Duration processorAtMiddle = Duration.ZERO;
    Duration processorAtEnd = Duration.ZERO;
    int lines = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream out = process.getInputStream()) {
      for (int n = out.read(buffer); n >= 0; n = out.read(buffer)) {
        first = first == 0 ? System.nanoTime() : first;
        for (int i = 0; i < n; i++) {
          if (buffer[i] == '\n' && ++lines == expectedLines / 2) {
            middle = System.nanoTime();
            processorAtMiddle = processor(process);
          }
        }
        if (lines > expectedLines - expectedLines / 20) {
          peak = Math.max(peak, peakMemory(process.pid()));
          processorAtEnd = processor(process);
        }
      }
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(command + " ended with status " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command, e);
    }
    long end = System.nanoTime();
    return new TimedRun(
        first - start,
        end - start,
        lines,
        end - middle,
        processorAtEnd.minus(processorAtMiddle),
        peak);
  }

  /** Occupied heap in MiB after each collection, from a log made with {@code -Xlog:gc:file=…}. */
  static List<Integer> heapAfterCollections(Path log) throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (String line : Files.readAllLines(log)) {
      int arrow = line.indexOf("M->");
      int end = arrow < 0 ? -1 : line.indexOf("M(", arrow + 3);
      if (end > 0) {
        sizes.add(Integer.valueOf(line.substring(arrow + 3, end)));
      }
    }
    return sizes;
  }

  private static Duration processor(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  static long peakMemory(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // not Linux, or the process has just ended
    }
  }
}
