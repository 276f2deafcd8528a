package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.lexicon.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTablesTest {

  private static final String GOOD = "Ayn Zayd\tSY\t\t35.5\t36.5\t0\tعين زيد\n";

  @TempDir Path folder;

  @Test
  void importedTwiceIsAddedOnce() throws IOException, TableException {
    Path file = Files.writeString(folder.resolve("in.tsv"), GOOD, UTF_8);
    UserTables tables = new UserTables(folder.resolve("home"));
    assertThat(tables.importPlaces(file)).isEqualTo(1);
    assertThat(tables.importPlaces(file)).isZero();
  }

  @Test
  void brokenTableLeavesNothingBehind() throws IOException {
    Path file = Files.writeString(folder.resolve("in.tsv"), GOOD + "X\tSY\n", UTF_8);
    UserTables tables = new UserTables(folder.resolve("home"));
    assertThatThrownBy(() -> tables.importPlaces(file))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("line 2");
    assertThat(tables.places()).doesNotExist();
  }
}
