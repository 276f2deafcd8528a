package org.isnad.bench.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.isnad.lexicon.Lexicon;
import org.isnad.search.BadQueryException;
import org.isnad.search.Facet;
import org.isnad.search.Kind;
import org.isnad.search.SearchRequest;
import org.isnad.service.Searching;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;

/**
 * Asks a workspace at a fixed rate, whether or not it has answered, and tells how long answers took
 * from the moment they were due: {@code SearchLoad WORKSPACE [a second] [seconds]}.
 */
public final class SearchLoad {
  private static final int THREADS = 8;
  private static final int WARM_UP = 300;
  private static final int USUAL_RATE = 50;
  private static final int USUAL_SECONDS = 30;
  private static final double MILLI = 1e6;
  private static final ThreadMXBean THREADS_BEAN = ManagementFactory.getThreadMXBean();

  private SearchLoad() {}

  public static void main(String[] args) throws InterruptedException, BadQueryException {
    int rate = args.length > 1 ? Integer.parseInt(args[1]) : USUAL_RATE;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : USUAL_SECONDS;
    Path folder = Path.of(args[0]);
    try (Workspace workspace = SqliteWorkspace.open(folder);
        Searching searching = Searching.open(workspace, folder, Lexicon.load())) {
      long begin = System.nanoTime();
      int filed = searching.catchUp(n -> {});
      System.out.printf(
          Locale.ROOT, "filed %d articles in %.1f s%n", filed, (System.nanoTime() - begin) / 1e9);
      List<SearchRequest> requests = requests(searching);
      for (int i = 0; i < WARM_UP; i++) {
        searching.search(requests.get(i % requests.size()));
      }
      report(run(searching, requests, rate, seconds));
    }
  }

  /** Words, names, places and figures that the workspace has. */
  private static List<SearchRequest> requests(Searching searching) throws BadQueryException {
    List<String> clauses = new ArrayList<>();
    for (Kind kind : List.of(Kind.ARTICLES, Kind.STATEMENTS, Kind.FIGURES)) {
      for (Facet f : searching.search(SearchRequest.of("").withKind(kind)).facets()) {
        f.values().forEach(v -> clauses.add(v.clause()));
      }
    }
    List<String> words =
        List.of(
            "وزير",
            "الحكومة",
            "مصرع",
            "للمدينة",
            "\"وزارة الداخلية\"",
            "اليمن",
            "النفط",
            "killed>=10",
            "قتلى",
            "Salman",
            "محمد",
            "stance:deny",
            "injured>5",
            "مباراة",
            "-قال");
    Random random = new Random(1);
    List<SearchRequest> requests = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String word = words.get(random.nextInt(words.size()));
      String clause = clauses.get(random.nextInt(clauses.size()));
      requests.add(SearchRequest.of(random.nextBoolean() ? word : word + " " + clause));
    }
    requests.add(SearchRequest.of("in:speakers"));
    requests.add(SearchRequest.of("in:entities محمد"));
    return requests;
  }

  private static long[] run(
      Searching searching, List<SearchRequest> requests, int rate, int seconds)
      throws InterruptedException {
    int all = rate * seconds;
    long[] nanos = new long[all];
    AtomicLong processor = new AtomicLong();
    CountDownLatch left = new CountDownLatch(all);
    long begin = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < all; i++) {
        int n = i;
        long due = begin + TimeUnit.SECONDS.toNanos(1) * i / rate;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        pool.execute(() -> {
          long before = THREADS_BEAN.getCurrentThreadCpuTime();
          try {
            searching.search(requests.get(n % requests.size()));
          } catch (BadQueryException e) {
            throw new IllegalStateException(e);
          } finally {
            processor.addAndGet(THREADS_BEAN.getCurrentThreadCpuTime() - before);
            nanos[n] = System.nanoTime() - due;
            left.countDown();
          }
        });
      }
      left.await();
    }
    System.out.printf(
        Locale.ROOT, "processor time a search: %.1f ms%n", processor.get() / MILLI / all);
    return nanos;
  }

  private static void report(long[] nanos) {
    Arrays.sort(nanos);
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf(
        Locale.ROOT,
        "%d searches: median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms; heap %d MiB%n",
        nanos.length,
        nanos[nanos.length / 2] / MILLI,
        nanos[nanos.length * 95 / 100] / MILLI,
        nanos[nanos.length * 99 / 100] / MILLI,
        nanos[nanos.length - 1] / MILLI,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
