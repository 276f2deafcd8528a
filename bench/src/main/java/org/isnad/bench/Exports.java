package org.isnad.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Exports everything in a workspace in every form, as a user would, and writes into docs/quality.md
 * how long it takes, how much comes out, and how little memory it takes.
 *
 * <p>Usage: {@code Exports ROOT WORKSPACE}. What is exported is taken away again.
 */
public final class Exports {
  private static final List<String> FORMS =
      List.of(
          "csv",
          "xlsx",
          "parquet",
          "geojson",
          "jsonld",
          "acled",
          "plover",
          "timelinejs",
          "casefile");
  private static final String HEAP = "-Xmx512m";
  private static final double MEBI = 1 << 20;

  private Exports() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: Exports ROOT WORKSPACE");
    }
    double busy = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    Path root = Path.of(args[0]);
    Path workspace = Path.of(args[1]).toAbsolutePath();
    Path target = Files.createTempDirectory("isnad-exports");
    List<String> rows = new ArrayList<>();
    try {
      for (String form : FORMS) {
        rows.add(measure(root, workspace, form, target));
      }
    } finally {
      remove(target);
    }
    String table =
        "| everything as | seconds | MiB | heap after collections at most, first half | second half"
            + " |\n|---|---:|---:|---:|---:|\n"
            + String.join("\n", rows);
    System.out.println(table);
    MarkedDocument.replace(
        root.resolve("docs/quality.md"),
        "exports",
        "## Exports\n\n"
            + Provenance.here().line()
            + String.format(
                Locale.ROOT,
                " Load of the machine before the start: %.1f. Started with %s.%n%n",
                busy,
                HEAP)
            + table);
  }

  private static String measure(Path root, Path workspace, String form, Path folder)
      throws IOException {
    Path out = folder.resolve(form);
    Path log = folder.resolve(form + ".gc");
    TimedRun run =
        TimedRun.of(
            List.of(
                root.resolve("isnad").toString(),
                "export",
                "--workspace",
                workspace.toString(),
                "--as",
                form,
                out.toString()),
            1,
            HEAP + " -Xlog:gc:file=" + log);
    List<Integer> heap = TimedRun.heapAfterCollections(log);
    int middle = heap.size() / 2;
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %d MiB | %d MiB |",
            form,
            run.totalNanos() / 1e9,
            size(out) / MEBI,
            most(heap.subList(0, middle)),
            most(heap.subList(middle, heap.size())));
    System.out.println(row);
    remove(out);
    return row;
  }

  private static int most(List<Integer> sizes) {
    return sizes.stream().mapToInt(i -> i).max().orElse(0);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Exports::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path path) throws IOException {
    try (Stream<Path> below = Files.walk(path)) {
      for (Path p : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(p);
      }
    }
  }
}
