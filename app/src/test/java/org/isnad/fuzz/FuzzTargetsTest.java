package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A short run of each fuzz target: the inputs that once failed, then seeded random ones. */
class FuzzTargetsTest {
  private static final int RUNS = 300;
  private static final int LONGEST = 160;

  @Test
  void ingest() throws IOException, URISyntaxException {
    run("ingest", IngestFuzz::fuzzerTestOneInput);
  }

  @Test
  void reading() throws IOException, URISyntaxException {
    run("reading", ReadingFuzz::fuzzerTestOneInput);
  }

  @Test
  void values() throws IOException, URISyntaxException {
    run("values", ValuesFuzz::fuzzerTestOneInput);
  }

  @Test
  void entity() throws IOException, URISyntaxException {
    run("entity", EntityFuzz::fuzzerTestOneInput);
  }

  @Test
  void statement() throws IOException, URISyntaxException {
    run("statement", StatementFuzz::fuzzerTestOneInput);
  }

  @Test
  void figure() throws IOException, URISyntaxException {
    run("figure", FigureFuzz::fuzzerTestOneInput);
  }

  @Test
  void time() throws IOException, URISyntaxException {
    run("time", TimeFuzz::fuzzerTestOneInput);
  }

  @Test
  void place() throws IOException, URISyntaxException {
    run("place", PlaceFuzz::fuzzerTestOneInput);
  }

  @Test
  void event() throws IOException, URISyntaxException {
    run("event", EventFuzz::fuzzerTestOneInput);
  }

  @Test
  void header() throws IOException, URISyntaxException {
    run("header", HeaderFuzz::fuzzerTestOneInput);
  }

  private static void run(String target, Consumer<byte[]> fuzz)
      throws IOException, URISyntaxException {
    for (byte[] kept : kept(target)) {
      check(target, fuzz, kept);
    }
    Random random = new Random(20161213);
    for (int i = 0; i < RUNS; i++) {
      byte[] bytes = new byte[1 + random.nextInt(LONGEST)];
      random.nextBytes(bytes);
      check(target, fuzz, bytes);
    }
  }

  private static void check(String target, Consumer<byte[]> fuzz, byte[] bytes) {
    assertThatCode(() -> fuzz.accept(bytes))
        .as("%s of %s", target, HexFormat.of().formatHex(bytes))
        .doesNotThrowAnyException();
  }

  private static List<byte[]> kept(String target) throws IOException, URISyntaxException {
    URL folder = FuzzTargetsTest.class.getResource("/org/isnad/fuzz/" + target);
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().map(FuzzTargetsTest::bytes).toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
