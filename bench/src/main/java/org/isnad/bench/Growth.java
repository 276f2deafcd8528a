package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.ingest.Cut;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.ingest.Rejection;
import org.isnad.lexicon.Lexicon;
import org.isnad.reading.Reader;
import org.isnad.service.Adding;
import org.isnad.service.Copies;
import org.isnad.service.Defaults;
import org.isnad.service.Stories;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;

/**
 * Adds the articles of a folder a thousand at a time, groups and compares them after each thousand,
 * and writes into docs/quality.md what an article costs at the beginning and at the end.
 *
 * <p>Usage: {@code Growth ROOT FILE_OR_FOLDER_OF_ARTICLES...}. What is told is processor time of
 * all threads, which other programs on the machine disturb little. The first batches are worked on
 * twice, the first time in a workspace that is thrown away: a program that has just started is slow
 * and would make the beginning look dear.
 */
public final class Growth {
  private static final int BATCH = 1_000;
  private static final int WARM_UP = 3;

  /** Nanoseconds of processor time that the steps of one batch took. */
  private record Cost(int articles, long adding, long grouping, long pairing, long wall) {

    double perArticle() {
      return (adding + grouping + pairing) / 1e6 / articles;
    }

    String row(String name) {
      double each = 1e6 * articles;
      return String.format(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.2f | %.2f |",
          name,
          adding / each,
          grouping / each,
          pairing / each,
          perArticle());
    }
  }

  private static final Adding.Report SILENT =
      new Adding.Report() {
        @Override
        public void added(String id, Workspace.Added added) {}

        @Override
        public void rejected(Rejection rejection) {}

        @Override
        public void warning(String message) {}

        @Override
        public void worked(int bytes) {}
      };

  private final List<Path> files;
  private final Reader reader = Reader.standard();
  private final Lexicon lexicon = Lexicon.load();

  private Growth(List<Path> files) {
    this.files = files;
  }

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("usage: Growth ROOT FILE_OR_FOLDER_OF_ARTICLES...");
    }
    Path root = Path.of(args[0]);
    List<Path> files = new ArrayList<>();
    for (String input : List.of(args).subList(1, args.length)) {
      files.addAll(filesBelow(Path.of(input)));
    }
    Growth growth = new Growth(files);
    Path scratch =
        Files.createTempDirectory(Files.createDirectories(root.resolve(".cache")), "growth");
    try {
      growth.measure(scratch.resolve("warm-up"), WARM_UP);
      List<Cost> costs = growth.measure(scratch.resolve("measured"), Integer.MAX_VALUE);
      if (costs.isEmpty()) {
        throw new IllegalArgumentException("fewer than " + BATCH + " articles: nothing to measure");
      }
      MarkedDocument.replace(root.resolve("docs/quality.md"), "growth", report(costs));
    } finally {
      delete(scratch);
    }
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      return below.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The costs of full batches, at most {@code most}; what is left over is not worked on. */
  private List<Cost> measure(Path folder, int most) {
    List<Cost> costs = new ArrayList<>();
    try (Workspace workspace = SqliteWorkspace.open(folder)) {
      List<Cut> batch = new ArrayList<>();
      Cutter cutter =
          new Cutter(
              Limits.STANDARD,
              cut -> {
                batch.add(cut);
                if (batch.size() == BATCH) {
                  if (costs.size() < most) {
                    costs.add(work(workspace, batch));
                  }
                  batch.clear();
                }
              });
      files.forEach(cutter::cut);
    }
    return costs;
  }

  private Cost work(Workspace workspace, List<Cut> batch) {
    Clock clock = Clock.systemUTC();
    long wall = System.nanoTime();
    long start = processor();
    new Adding(workspace, reader, clock, Defaults.NONE, SILENT)
        .run(cutter -> batch.forEach(cutter::accept));
    long added = processor();
    new Stories(workspace, clock).update();
    long grouped = processor();
    Copies.update(workspace, lexicon);
    long paired = processor();
    Cost cost =
        new Cost(
            batch.size(),
            added - start,
            grouped - added,
            paired - grouped,
            System.nanoTime() - wall);
    System.err.println(cost.row(workspace.size() + " articles"));
    return cost;
  }

  /** Processor time of all threads of this process so far, in nanoseconds; 0 if nobody tells. */
  private static long processor() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }

  private static String report(List<Cost> costs) {
    int all = costs.stream().mapToInt(Cost::articles).sum();
    long wall = costs.stream().mapToLong(Cost::wall).sum();
    double ratio = costs.getLast().perArticle() / costs.getFirst().perArticle();
    double worst = costs.stream().mapToDouble(Cost::perArticle).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add("## Growth\n");
    lines.add(
        Provenance.here().line()
            + String.format(
                Locale.ROOT,
                " %d articles, added, grouped and compared a thousand at a time in %.0f s of wall"
                    + " time. Milliseconds of processor time an article, all threads; the last"
                    + " thousand costs %.2f times the first, the dearest %.2f times.%n",
                all,
                wall / 1e9,
                ratio,
                worst / costs.getFirst().perArticle()));
    lines.add("| | adding | grouping | comparing | all |");
    lines.add("|---|---:|---:|---:|---:|");
    lines.add(costs.getFirst().row("first thousand"));
    lines.add(costs.get(costs.size() / 2).row("thousand in the middle"));
    lines.add(costs.getLast().row("last thousand"));
    String table = String.join("\n", lines);
    System.out.println(table);
    return table;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      below
          .sorted(Comparator.reverseOrder())
          .forEach(path -> {
            try {
              Files.delete(path);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
