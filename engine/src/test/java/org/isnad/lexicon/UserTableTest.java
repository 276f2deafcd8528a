package org.isnad.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that users bring: read whole or not at all, with the line and the reason. */
class UserTableTest {

  private static List<KnownEntity> read(byte[] table) throws IOException, TableException {
    return Knowledge.read("own.tsv", new ByteArrayInputStream(table));
  }

  private static List<KnownEntity> read(String table) throws IOException, TableException {
    return read(table.getBytes(UTF_8));
  }

  @Test
  void aTableWithAByteOrderMark() throws IOException, TableException {
    assertThat(read("\uFEFF# own\nNora Hale\tPER\tنورا هيل\n")).hasSize(1);
    assertThat(read("\uFEFFNora Hale\tPER\tنورا هيل\n").getFirst().english())
        .isEqualTo("Nora Hale");
  }

  @Test
  void anUnknownTypeIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("# own\nNora Hale\tPER\tنورا هيل\nX\tPRSON\tس ص\n"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("line 3")
        .hasMessageContaining("PRSON");
  }

  @Test
  void aLineWithoutSpellingIsRefused() {
    assertThatThrownBy(() -> read("Nora Hale\tPER\n")).hasMessageContaining("line 1");
    assertThatThrownBy(() -> read("Nora Hale\tPER\t | \n")).hasMessageContaining("spelling");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] table = "A B\tPER\t".getBytes(UTF_8);
    byte[] broken = Arrays.copyOf(table, table.length + 2);
    broken[table.length] = (byte) 0xC7;
    broken[table.length + 1] = (byte) 0xE1;
    assertThatThrownBy(() -> read(broken))
        .hasMessageContaining("line 1")
        .hasMessageContaining("UTF-8");
  }
}
