package org.isnad.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Sends requests when they are due, whether the ones before were answered or not. */
final class SteadyRequests {
  private static final long SECOND = 1_000_000_000L;

  private final String address;
  private final int rate;
  private final Random random;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * How long the pages of one kind took.
   *
   * @param nanos sorted, from when each was due to its last byte
   * @param serverNanos sorted, within the server as it says itself
   */
  record Result(String name, List<Long> nanos, List<Long> serverNanos, int failed) {
    int count() {
      return nanos.size() + failed;
    }

    double millis(double share) {
      return at(nanos, share);
    }

    double serverMillis(double share) {
      return at(serverNanos, share);
    }

    private static double at(List<Long> sorted, double share) {
      return sorted.isEmpty()
          ? Double.NaN
          : sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e6;
    }
  }

  private static final class Tally {
    final List<Long> nanos = new ArrayList<>();
    final List<Long> serverNanos = new ArrayList<>();
    int failed;

    synchronized void add(long total, HttpResponse<byte[]> answer) {
      if (answer.statusCode() != 200) {
        failed++;
        return;
      }
      nanos.add(total);
      answer
          .headers()
          .firstValue("Server-Timing")
          .ifPresent(t ->
              serverNanos.add((long) (1e6 * Double.parseDouble(t.substring(t.indexOf('=') + 1)))));
    }

    synchronized void fail() {
      failed++;
    }
  }

  SteadyRequests(String address, int rate, long seed) {
    this.address = address;
    this.rate = rate;
    this.random = new Random(seed);
  }

  /** Sends requests of all kinds by turns for so many seconds. */
  List<Result> send(List<ServerLoad.Pages> pages, int seconds) {
    List<Tally> tallies = pages.stream().map(p -> new Tally()).toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long start = System.nanoTime();
      for (int i = 0; i < seconds * rate; i++) {
        long due = start + i * SECOND / rate;
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
          LockSupport.parkNanos(wait);
        }
        ServerLoad.Pages kind = pages.get(i % pages.size());
        Tally tally = tallies.get(i % pages.size());
        String path = kind.paths().get(random.nextInt(kind.paths().size()));
        threads.execute(() -> request(path, due, tally));
      }
    }
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Tally t = tallies.get(i);
      t.nanos.sort(null);
      t.serverNanos.sort(null);
      results.add(new Result(pages.get(i).name(), t.nanos, t.serverNanos, t.failed));
    }
    return results;
  }

  private void request(String path, long due, Tally tally) {
    try {
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(address + path)).build(),
              BodyHandlers.ofByteArray());
      tally.add(System.nanoTime() - due, answer);
    } catch (IOException e) {
      tally.fail();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      tally.fail();
    }
  }
}
