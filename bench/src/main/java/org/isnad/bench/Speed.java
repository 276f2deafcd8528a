package org.isnad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.model.Article;
import org.isnad.reading.Reader;

/**
 * Times the program as its users meet it and writes the numbers into the documents.
 *
 * <p>Usage: {@code Speed ROOT [FOLDER_OF_TXT]}; without a folder the bundled articles are the
 * source.
 */
public final class Speed {

  private static final int LENGTH = 2_000;
  private static final int ARTICLES = 27_000;
  private static final int STARTS = 11;
  private static final int LONG_LENGTH = 1_000_000;
  private static final double NANOS = 1e9;
  private static final double MEBI = 1 << 20;

  private final Path root;
  private final SampleArticles samples;
  private final Path work;

  private final List<String> rows = new ArrayList<>();

  private Speed(Path root, SampleArticles samples, Path work) {
    this.root = root;
    this.samples = samples;
    this.work = work;
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("usage: Speed ROOT [FOLDER_OF_TXT]");
    }
    SampleArticles samples =
        args.length > 1 ? SampleArticles.ofFolder(Path.of(args[1])) : SampleArticles.bundled();
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    Speed speed = new Speed(Path.of(args[0]), samples, Files.createTempDirectory("isnad-speed"));
    speed.startUp();
    speed.throughput();
    speed.longArticle();
    speed.cleanUp();
    String table = "| | |\n|---|---:|\n" + String.join("\n", speed.rows);
    System.out.println(table);
    MarkedDocument.replace(
        speed.root.resolve("docs/quality.md"),
        "speed",
        "## Speed\n\n" + Provenance.here().line() + busy(load) + "\n\n" + table);
  }

  /** Other programs' work makes every figure but processor time worse than it is. */
  private static String busy(double load) {
    return String.format(Locale.ROOT, " Load of the machine before the start: %.1f.", load);
  }

  private void cleanUp() throws IOException {
    for (String file : List.of("one.txt", "many.jsonl", "gc.log")) {
      Files.deleteIfExists(work.resolve(file));
    }
    Files.deleteIfExists(work);
  }

  private void startUp() throws IOException {
    Path file = Files.writeString(work.resolve("one.txt"), samples.article(0, LENGTH));
    List<String> command = command(file, "jsonl");
    TimedRun.of(command, 1, ""); // builds, where that is still to be done
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      nanos.add(TimedRun.of(command, 1, "").firstResultNanos());
    }
    nanos.sort(null);
    row(
        "from the start to the reading of one article of 2,000 characters, median of " + STARTS,
        "%.0f ms",
        nanos.get(STARTS / 2) / NANOS * 1000);
  }

  private void throughput() throws IOException {
    Path file = work.resolve("many.jsonl");
    Path log = work.resolve("gc.log");
    samples.writeJsonLines(file, ARTICLES, LENGTH);
    TimedRun run = TimedRun.of(command(file, "jsonl"), ARTICLES, "-Xlog:gc:file=" + log);
    if (run.lines() != ARTICLES) {
      throw new IOException(run.lines() + " readings of " + ARTICLES + " articles");
    }
    double afterStart = (run.totalNanos() - run.firstResultNanos()) / NANOS;
    row(
        "articles of 2,000 characters a second, JSONL in and out, after the first",
        "%.0f",
        ARTICLES / afterStart);
    row(
        String.format(Locale.ROOT, "the same, second half of %,d articles", ARTICLES),
        "%.0f",
        ARTICLES / 2 / (run.secondHalfNanos() / NANOS));
    row(
        "processor time an article, all threads, second half",
        "%.2f ms",
        run.secondHalfProcessor().toMillis() / (ARTICLES / 2.0));
    List<Integer> heap = TimedRun.heapAfterCollections(log);
    int half = heap.size() / 2;
    row(
        "occupied heap after a collection at most, first half (of 512 MiB)",
        "%.0f MiB",
        max(heap.subList(0, half)));
    row(
        "occupied heap after a collection at most, second half",
        "%.0f MiB",
        max(heap.subList(half, heap.size())));
    row("resident memory at most", "%.0f MiB", run.peakMemory() / MEBI);
  }

  /** Nanoseconds a character, in this process, warm: a short article and one 500 times as long. */
  private void longArticle() {
    Reader reader = Reader.standard();
    int count = LONG_LENGTH / LENGTH;
    Article whole = Article.ofText("long", samples.article(0, LONG_LENGTH));
    double shortNanos = 0;
    double longNanos = 0;
    long sentences = 0; // uses the readings, so that none is optimised away
    for (int round = 0; round < 6; round++) { // the last round counts, the others warm up
      long start = System.nanoTime();
      for (int n = 0; n < count; n++) {
        String text = whole.text().substring(n * LENGTH, (n + 1) * LENGTH);
        sentences += reader.read(Article.ofText("short", text)).sentences().size();
      }
      long middle = System.nanoTime();
      sentences += reader.read(whole).sentences().size();
      shortNanos = (middle - start) / (double) LONG_LENGTH;
      longNanos = (System.nanoTime() - middle) / (double) LONG_LENGTH;
    }
    if (sentences == 0) {
      throw new IllegalStateException("the samples have no sentences");
    }
    row("time a character on one core, articles of 2,000 characters", "%.0f ns", shortNanos);
    row("time a character on one core, one article of 1,000,000 characters", "%.0f ns", longNanos);
  }

  private List<String> command(Path file, String format) {
    return List.of(root.resolve("isnad").toString(), "read", file.toString(), "--format", format);
  }

  private static double max(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private void row(String what, String format, double value) {
    rows.add("| " + what + " | " + String.format(Locale.ROOT, format, value) + " |");
  }
}
