package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteWorkspaceTest extends WorkspaceContract {
  @TempDir private Path folder;

  @Override
  Workspace open() {
    return SqliteWorkspace.open(folder.resolve("workspace"));
  }

  @Test
  void whatWasKeptIsThereAfterReopening() {
    try (Workspace first = SqliteWorkspace.open(folder.resolve("again"))) {
      first.reject("a.txt", "is empty", Instant.EPOCH);
    }
    try (Workspace second = SqliteWorkspace.open(folder.resolve("again"))) {
      assertThat(second.rejections()).containsExactly("a.txt: is empty");
    }
  }

  @Test
  void twoMayUseOneWorkspaceAtOnce() {
    Path shared = folder.resolve("shared");
    try (Workspace one = SqliteWorkspace.open(shared);
        Workspace two = SqliteWorkspace.open(shared)) {
      one.reject("a.txt", "is empty", Instant.EPOCH);
      two.reject("b.txt", "is empty", Instant.EPOCH);
      assertThat(one.rejections()).hasSize(2);
    }
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> SqliteWorkspace.open(file))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("isnad.db"), "this is no database at all, but a long text");
    assertThatThrownBy(() -> SqliteWorkspace.open(other))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining(other.toString());
  }
}
