package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {

  @TempDir private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  private static void write(ExportFolder out, String text) throws IOException {
    try (OutputStream file = out.file("a/b.txt")) {
      file.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
  }

  @Test
  void nothingHasTheNameBeforeTheEnd() throws IOException {
    Path target = folder.resolve("out");
    try (ExportFolder out = ExportFolder.at(target, false)) {
      write(out, "x");
      assertThat(target).doesNotExist();
      out.finish();
    }
    assertThat(target.resolve("a/b.txt")).hasContent("x");
    assertThat(names()).containsExactly("out");
  }

  @Test
  void whatIsLeftUndoneIsTakenAway() throws IOException {
    try (ExportFolder out = ExportFolder.at(folder.resolve("out"), false)) {
      write(out, "half");
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void whatIsThereIsKept() throws IOException {
    Path target = Files.createDirectories(folder.resolve("out"));
    Files.writeString(target.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> ExportFolder.at(target, false))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(names()).containsExactly("out");
  }

  @Test
  void forceReplacesOnlyAtTheEnd() throws IOException {
    Path target = Files.createDirectories(folder.resolve("out"));
    Files.writeString(target.resolve("old.txt"), "old");
    try (ExportFolder out = ExportFolder.at(target, true)) {
      write(out, "half");
    }
    assertThat(target.resolve("old.txt")).exists();
    try (ExportFolder out = ExportFolder.at(target, true)) {
      write(out, "new");
      out.finish();
    }
    assertThat(target.resolve("old.txt")).doesNotExist();
    assertThat(target.resolve("a/b.txt")).hasContent("new");
  }

  @Test
  void anEmptyFolderMayBeFilled() throws IOException {
    Path target = Files.createDirectories(folder.resolve("out"));
    try (ExportFolder out = ExportFolder.at(target, false)) {
      write(out, "x");
      out.finish();
    }
    assertThat(target.resolve("a/b.txt")).exists();
  }
}
