package org.isnad.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** {@code ./isnad serve} as a user starts it, in a process of its own. */
final class ServerProcess implements AutoCloseable {
  private static final double MEBI = 1 << 20;
  private static final int STOP_SECONDS = 30;
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

  /** Share of one processor below which a server does nothing in the background. */
  private static final double QUIET = 0.05;

  private final Process process;
  private final Path gcLog;
  private final String address;
  private final long startNanos;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServerProcess(Process process, Path gcLog, String address, long startNanos) {
    this.process = process;
    this.gcLog = gcLog;
    this.address = address;
    this.startNanos = startNanos;
  }

  static ServerProcess start(Path root, Path workspace) throws IOException {
    Path gcLog = Files.createTempFile("isnad-server", ".gc");
    ProcessBuilder builder =
        new ProcessBuilder(
            root.resolve("isnad").toString(),
            "serve",
            "--port",
            "0",
            "--workspace",
            workspace.toString());
    builder.environment().put("ISNAD_JAVA_OPTS", "-Xmx1g -Xlog:gc:file=" + gcLog);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long begin = System.nanoTime();
    Process process = builder.start();
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String address = out.readLine();
    if (address == null) {
      throw new IOException("the server ended before it printed its address");
    }
    return new ServerProcess(process, gcLog, address, System.nanoTime() - begin);
  }

  /**
   * Runs another command to its end, without its output.
   *
   * @param allowed the greatest exit status that does not count as failure
   */
  static void run(int allowed, Path root, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(root.resolve("isnad").toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      int status = process.waitFor();
      if (status > allowed) {
        throw new IOException(command + " ended with status " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for " + command, e);
    }
  }

  String address() {
    return address;
  }

  /** From the start of the process to the printed address. */
  long startNanos() {
    return startNanos;
  }

  String get(String path) throws IOException {
    HttpResponse<String> answer = send(path);
    if (answer.statusCode() != 200) {
      throw new IOException(path + " is answered with " + answer.statusCode());
    }
    return answer.body();
  }

  boolean answers(String path) throws IOException {
    return send(path).statusCode() == 200;
  }

  private HttpResponse<String> send(String path) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Waits until the server does no more work of its own. */
  void awaitQuiet() {
    Duration before = processor();
    double share = 1;
    while (share > QUIET) {
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
      Duration now = processor();
      share = (double) now.minus(before).toNanos() / LOOK_AGAIN.toNanos();
      before = now;
    }
  }

  /** Processor time of all threads so far. */
  Duration processor() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Largest occupied heap after a collection so far, in MiB. */
  double heap() throws IOException {
    return TimedRun.heapAfterCollections(gcLog).stream().mapToInt(i -> i).max().orElse(0);
  }

  /** Largest resident memory so far, in MiB. */
  double resident() {
    return TimedRun.peakMemory(process.pid()) / MEBI;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(gcLog);
  }
}
