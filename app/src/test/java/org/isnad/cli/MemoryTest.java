package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run's memory does not grow with the number of articles. */
class MemoryTest {
  private static final int ARTICLES = 2_500;
  private static final String TEXT =
      "قال وزير الصحة سامي النجار إن 12 شخصا أصيبوا في حريق شب فجر الثلاثاء جنوب العاصمة. وأضاف أن"
          + " نحو 300 من السكان غادروا الحي، بحسب الدفاع المدني. ";

  /**
   * The readings of these articles, were they kept, would fill this heap several times; the
   * lexicons alone take about half of it.
   */
  private static final String HEAP = "-Xmx160m";

  @Test
  void staysFlat(@TempDir Path folder) throws IOException, InterruptedException {
    Path articles = folder.resolve("many.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(articles)) {
      for (int i = 0; i < ARTICLES; i++) {
        out.write("{\"id\":\"" + i + "\",\"text\":\"" + TEXT.repeat(3) + "\"}\n");
      }
    }
    Path readings = folder.resolve("readings.jsonl");
    Path errors = folder.resolve("errors.txt");
    Process run =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    HEAP,
                    "-XX:+UseSerialGC",
                    "-cp",
                    classPath(),
                    Main.class.getName(),
                    "read",
                    articles.toString(),
                    "--format",
                    "jsonl"))
            .redirectOutput(readings.toFile())
            .redirectError(errors.toFile())
            .start();
    int status = run.waitFor();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(status).isZero();
    assertThat(Files.size(readings)).isGreaterThan(ARTICLES * 4_000L);
  }

  /** What this test itself runs on, however it was started. */
  private static String classPath() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }
}
