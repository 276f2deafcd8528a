package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Rejection;
import org.isnad.reading.Reader;
import org.isnad.service.Adding;
import org.isnad.service.Custody;
import org.isnad.service.Defaults;
import org.isnad.store.Workspace.Added;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace that cannot do what it should says so in one line, and is whole afterwards. */
class FaultsTest {
  private static final int ARTICLES = 450;
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Reader READER = Reader.standard();

  @TempDir private Path temporary;
  private Path folder = Path.of("");

  @BeforeEach
  void name() {
    folder = temporary.resolve("w");
  }

  private static final class Silent implements Adding.Report {
    @Override
    public void added(String id, Added added) {}

    @Override
    public void rejected(Rejection rejection) {}

    @Override
    public void warning(String message) {}

    @Override
    public void worked(int bytes) {}
  }

  private static void addAll(Workspace workspace) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"text\":\"وصلت السفينة رقم ").append(i).append(" إلى الميناء.\"}\n");
    }
    byte[] bytes = lines.toString().getBytes(UTF_8);
    new Adding(workspace, READER, CLOCK, Defaults.NONE, new Silent())
        .run(cutter -> cut(cutter, bytes));
  }

  private static void cut(Cutter cutter, byte[] bytes) {
    try {
      cutter.cut("a.jsonl", new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertOneLine(Throwable e, String... words) {
    assertThat(e)
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContainingAll(words)
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContain("\n");
  }

  /** SQLite reports its own bound on a file's size exactly as it does a full disk. */
  @Test
  void aFullDisk() {
    try (Workspace small = SqliteWorkspace.open(folder, Map.of("max_page_count", "160"))) {
      assertThatThrownBy(() -> addAll(small))
          .satisfies(e -> assertOneLine(e, folder.toString(), "no space left", "is safe"));
    }
    try (Workspace roomy = SqliteWorkspace.open(folder)) {
      int before = roomy.size();
      assertThat(before).isPositive().isLessThan(ARTICLES);
      assertThat(Custody.faults(roomy)).isEmpty();
      addAll(roomy);
      assertThat(roomy.size()).isEqualTo(ARTICLES);
      assertThat(Custody.faults(roomy)).isEmpty();
    }
  }

  /** A file system of its own, of a megabyte; not everybody may mount one. */
  private static boolean mount(Path place, String options) throws IOException {
    Files.createDirectories(place);
    return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString());
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void aDiskThatIsReallyFull() throws IOException {
    Path disk = temporary.resolve("disk");
    assumeThat(mount(disk, "size=1m")).as("a small file system can be mounted").isTrue();
    try {
      Path there = disk.resolve("w");
      try (Workspace small = SqliteWorkspace.open(there)) {
        assertThatThrownBy(() -> addAll(small))
            .satisfies(e -> assertOneLine(e, there.toString(), "no space left", "is safe"));
      }
      assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isTrue();
      try (Workspace roomy = SqliteWorkspace.open(there)) {
        assertThat(Custody.faults(roomy)).isEmpty();
        addAll(roomy);
        assertThat(roomy.size()).isEqualTo(ARTICLES);
        assertThat(Custody.faults(roomy)).isEmpty();
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  @Test
  void aFileSystemThatIsReadOnly() throws IOException {
    Path disk = temporary.resolve("disk");
    assumeThat(mount(disk, "size=8m")).as("a small file system can be mounted").isTrue();
    try {
      Path there = disk.resolve("w");
      try (Workspace first = SqliteWorkspace.open(there)) {
        first.reject("a.txt", "is empty", Optional.empty(), Instant.EPOCH);
      }
      assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
      assertThatThrownBy(
              () -> {
                try (Workspace w = SqliteWorkspace.open(there)) {
                  w.reject("b.txt", "is empty", Optional.empty(), Instant.EPOCH);
                }
              })
          .satisfies(e -> assertOneLine(e, there.toString(), "written"));
      assertThat(run("mount", "-o", "remount,rw", disk.toString())).isTrue();
      try (Workspace again = SqliteWorkspace.open(there)) {
        assertThat(again.rejections()).hasSize(1);
      }
    } finally {
      run("umount", disk.toString());
    }
  }

  /** Opened for reading alone, as root, whom permissions do not stop, can only be made to. */
  @Test
  void aWorkspaceThatMayNotBeWritten() throws IOException {
    try (Workspace first = SqliteWorkspace.open(folder)) {
      first.reject("a.txt", "is empty", Optional.empty(), Instant.EPOCH);
    }
    Map<String, String> readOnly = Map.of("open_mode", "1");
    assertThatThrownBy(
            () -> {
              try (Workspace w = SqliteWorkspace.open(folder, readOnly)) {
                w.reject("b.txt", "is empty", Optional.empty(), Instant.EPOCH);
              }
            })
        .satisfies(e -> assertOneLine(e, folder.toString(), "may not be written"));
    try (Workspace again = SqliteWorkspace.open(folder)) {
      assertThat(again.rejections()).hasSize(1);
    }
    Files.setPosixFilePermissions(
        folder.resolve("isnad.db"), PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(folder)).as("the tests run as root").isFalse();
      assertThatThrownBy(
              () -> {
                try (Workspace w = SqliteWorkspace.open(folder)) {
                  w.reject("b.txt", "is empty", Optional.empty(), Instant.EPOCH);
                }
              })
          .satisfies(e -> assertOneLine(e, folder.toString(), "written"));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aProcessThatDoesNotLetGo() {
    try (Workspace first = SqliteWorkspace.open(folder);
        Handle other = Jdbi.open("jdbc:sqlite:" + folder.resolve("isnad.db"))) {
      assertThat(first.size()).isZero();
      other.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(
              () -> {
                try (Workspace w = SqliteWorkspace.open(folder, Map.of("busy_timeout", "20"))) {
                  w.reject("b.txt", "is empty", Optional.empty(), Instant.EPOCH);
                }
              })
          .satisfies(e -> assertOneLine(e, folder.toString(), "in use by another process"));
      other.execute("ROLLBACK");
      first.reject("b.txt", "is empty", Optional.empty(), Instant.EPOCH);
      assertThat(first.rejections()).hasSize(1);
    }
  }

  @Test
  void aDamagedFile() throws IOException {
    try (Workspace first = SqliteWorkspace.open(folder)) {
      addAll(first);
    }
    Path file = folder.resolve("isnad.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
    Files.write(file, bytes);
    assertThatThrownBy(
            () -> {
              try (Workspace w = SqliteWorkspace.open(folder)) {
                w.size();
              }
            })
        .satisfies(e -> assertOneLine(e, folder.toString(), "is damaged"));
  }
}
