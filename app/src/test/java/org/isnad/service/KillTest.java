package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.isnad.store.CustodyEntry;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever is killed at any moment while adding, and started again, loses nothing and adds nothing
 * twice. Each round a process adds the same articles and is killed, as by {@code kill -9}, some
 * articles further on.
 */
class KillTest {
  private static final int ROUNDS = 20;
  private static final int ARTICLES = 400;
  private static final int MOST_BEFORE_THE_KILL = 28;
  private static final long SEED = 20_161_213;

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private Path articles = Path.of("");
  private Path workspace = Path.of("");

  @BeforeEach
  void write() throws IOException {
    workspace = folder.resolve("w");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines
          .append("{\"id\":\"a")
          .append(i)
          .append("\",\"text\":\"")
          .append(text(i))
          .append("\"}\n");
      if (i % 50 == 7) {
        lines.append("this is no article ").append(i).append('\n');
      }
    }
    articles = Files.writeString(folder.resolve("articles.jsonl"), lines);
  }

  private static String text(int i) {
    return "وصلت السفينة رقم "
        + i
        + " إلى الميناء صباح اليوم وعلى متنها "
        + (i * 7 + 3)
        + " حاوية.";
  }

  @Test
  void killedTwentyTimesWhileAdding() throws Exception {
    Set<String> told = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      told.addAll(killed(1 + random.nextInt(MOST_BEFORE_THE_KILL)));
      checkWhole(told);
    }
    Process last = start();
    List<String> lines;
    try (BufferedReader out = last.inputReader(UTF_8)) {
      lines = out.lines().toList();
    }
    assertThat(last.waitFor()).isZero();
    assertThat(lines).endsWith("end");
    assertThat(lines).filteredOn(l -> l.startsWith("REJECTED")).hasSize(ARTICLES / 50);
    checkAllThere();
  }

  @Test
  void twoProcessesOnOneWorkspace() throws Exception {
    Process one = start();
    Process two = start();
    long added = 0;
    for (Process process : List.of(one, two)) {
      try (BufferedReader out = process.inputReader(UTF_8)) {
        added += out.lines().filter(line -> line.startsWith("ADDED ")).count();
      }
      assertThat(process.waitFor()).isZero();
    }
    assertThat(added).isEqualTo(ARTICLES);
    checkAllThere();
  }

  /** The ids of articles that a process told to be added before it was killed. */
  private List<String> killed(int additions) throws IOException, InterruptedException {
    List<String> told = new ArrayList<>();
    Process process = start();
    try (BufferedReader out = process.inputReader(UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith("ADDED ")) {
          told.add(line.substring("ADDED ".length()));
        }
        if (told.size() >= additions || additions == 1 && line.equals("start")) {
          break;
        }
      }
      // The process has gone on meanwhile; a little more, and it is anywhere in a transaction.
      long moment = System.nanoTime() + random.nextInt(3_000_000);
      while (System.nanoTime() < moment) {
        Thread.onSpinWait();
      }
      process.destroyForcibly().waitFor();
    }
    return told;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xmx64m",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            AddChild.class.getName(),
            workspace.toString(),
            articles.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** However the tests themselves were started. */
  private static String classPath() {
    List<String> paths = new ArrayList<>();
    if (KillTest.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        paths.add(Path.of(URI.create(url.toString())).toString());
      }
    }
    paths.addAll(
        Arrays.asList(
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator, -1)));
    return String.join(File.pathSeparator, paths);
  }

  private void checkWhole(Set<String> told) {
    try (Workspace open = SqliteWorkspace.open(workspace)) {
      assertThat(Custody.faults(open)).isEmpty();
      List<String> kept = new ArrayList<>();
      open.forEach(a -> kept.add(a.id()));
      assertThat(kept).doesNotHaveDuplicates().containsAll(told);
      assertThat(open.custody())
          .filteredOn(e -> e.action().equals("add"))
          .extracting(CustodyEntry::subject)
          .containsExactlyElementsOf(kept.stream().map(id -> id + " 1").toList());
    }
  }

  private void checkAllThere() {
    Map<String, String> texts = new HashMap<>();
    try (Workspace open = SqliteWorkspace.open(workspace)) {
      open.forEach(a -> texts.put(a.id(), a.article().text()));
      assertThat(open.size()).isEqualTo(ARTICLES);
      assertThat(open.rejections()).hasSize(ARTICLES / 50);
      assertThat(Custody.faults(open)).isEmpty();
    }
    for (int i = 0; i < ARTICLES; i++) {
      assertThat(texts).containsEntry("a" + i, text(i));
    }
  }
}
