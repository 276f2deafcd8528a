package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
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
      first.reject("a.txt", "is empty", Optional.empty(), Instant.EPOCH);
    }
    try (Workspace second = SqliteWorkspace.open(folder.resolve("again"))) {
      assertThat(second.rejections()).extracting(StoredRejection::origin).containsExactly("a.txt");
    }
  }

  @Test
  void twoMayUseOneWorkspaceAtOnce() {
    Path shared = folder.resolve("shared");
    try (Workspace one = SqliteWorkspace.open(shared);
        Workspace two = SqliteWorkspace.open(shared)) {
      one.reject("a.txt", "is empty", Optional.empty(), Instant.EPOCH);
      two.reject("b.txt", "is empty", Optional.empty(), Instant.EPOCH);
      assertThat(one.rejections()).hasSize(2);
    }
  }

  /** Every page of an article asks for them. */
  @Test
  void thePairsOfAnArticleAreFoundWithoutReadingAllPairs() {
    Path at = folder.resolve("plan");
    SqliteWorkspace.open(at).close();
    try (Handle h = Jdbi.open("jdbc:sqlite:" + at.resolve("isnad.db"))) {
      List<String> steps =
          h.createQuery("EXPLAIN QUERY PLAN " + PairTables.PAIRS_OF)
              .bind(0, "a")
              .bind(1, "a")
              .map((r, c) -> r.getString("detail"))
              .list();

      assertThat(steps).isNotEmpty().noneMatch(step -> step.startsWith("SCAN"));
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

  @Test
  void theTablesOfTheFirstProgramAreBroughtUpToDate() {
    Path old = folder.resolve("old");
    assertThat(old.toFile().mkdirs()).isTrue();
    try (Handle h = Jdbi.open("jdbc:sqlite:" + old.resolve("isnad.db"))) {
      Schema.FIRST.forEach(h::execute);
      h.execute("INSERT INTO article VALUES (1, 'a', 'k', 1, 'f')");
      h.execute(
          "INSERT INTO version VALUES (1, 1, 'o', NULL, NULL, 'عنوان', '2024-04-30T08:15', 'نص',"
              + " '1', x'00', x'0102')");
      h.execute("INSERT INTO story VALUES ('a', 's1')");
      h.execute("INSERT INTO rejection VALUES (1, '2024-04-30T09:00:00Z', 'b.txt', 'is empty')");
      CustodyEntry e = CustodyEntry.after(1, CustodyEntry.BEGINNING, "t", "add", "a 1", "o", "");
      h.execute(
          "INSERT INTO custody VALUES (1, 't', 'add', 'a 1', 'o', ?, ?)", e.previous(), e.hash());
      h.execute("PRAGMA user_version = 1");
    }
    try (Workspace now = SqliteWorkspace.open(old)) {
      assertThat(now.storyOf("a")).contains("s1");
      long day = LocalDate.parse("2024-04-30").toEpochDay();
      assertThat(now.waiting(Waiting.Work.GROUPING).days()).containsExactly(day);
      now.forEachDigest(Days.ALL, d -> assertThat(d.digest()).containsExactly(1, 2));
      assertThat(now.rejections()).extracting(StoredRejection::origin).containsExactly("b.txt");
      assertThat(now.custody()).singleElement().matches(CustodyEntry::isWhole);
    }
  }
}
