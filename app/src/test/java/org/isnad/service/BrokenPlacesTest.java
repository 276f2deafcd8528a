package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.lexicon.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPlacesTest {

  private static final String OWN = "Ayn Zayd\tSY\t\t35.5\t36.5\t0\tعين زيد\n";
  private static final String HEADER = "gov_en\tgov_pcode\tcom_en\tcom_ar\tcom_pcode\tlon\tlat\n";
  private static final String CODED = "North\tSY01\tAyn Zayd\tعين زيد\tC1\t36.5\t35.5\n";

  @TempDir Path folder;

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("columns are missing", OWN + "X\tSY\n", 2, "2 columns"),
        Arguments.of("no number", OWN + OWN.replace("35.5", "north"), 2, "is not a number"),
        Arguments.of("no latitude", OWN + OWN.replace("35.5", ""), 2, "is not a number"),
        Arguments.of("off the globe", OWN + OWN.replace("35.5", "95.5"), 2, "outside the globe"),
        Arguments.of("not finite", OWN + OWN.replace("35.5", "NaN"), 2, "outside the globe"),
        Arguments.of("no name", OWN + OWN.replace("عين زيد", ""), 2, "no Arabic name"),
        Arguments.of("empty", "", 1, "no places"),
        Arguments.of("header alone", HEADER, 1, "no places behind the header"),
        Arguments.of("no latitudes", HEADER.replace("lat", "x") + CODED, 1, "no column lat"),
        Arguments.of("a p-code twice", HEADER + CODED + CODED, 3, "p-code C1 stands on line 2"),
        Arguments.of("a short line", HEADER + CODED + "North\tSY01\n", 3, "2 columns where"),
        Arguments.of("a control code", OWN + OWN.replace("Zayd", "Za\0yd"), 2, "control code 0"),
        Arguments.of("a line without end", OWN + "x".repeat(300_000), 2, "more than 200000"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void lineAndReasonAreNamedAndNothingIsKept(String what, String table, int line, String reason)
      throws IOException {
    refused(table.getBytes(UTF_8), "line " + line, reason);
  }

  @Test
  void quartersBearTheCodeOfTheirTown() throws IOException, TableException {
    String header = HEADER.replace("lon", "type\tlon");
    String town = CODED.replace("36.5", "C\t36.5");
    String quarter = CODED.replace("36.5", "N\t36.6");
    Path file = Files.writeString(folder.resolve("in.tsv"), header + town + quarter, UTF_8);
    assertThat(new UserTables(folder.resolve("home")).importPlaces(file)).isEqualTo(2);
  }

  @Test
  void otherEncodingsAreNamed() throws IOException {
    byte[] windows = OWN.getBytes(Charset.forName("windows-1256"));
    refused(windows, "line 1", "not UTF-8");
    refused(OWN.getBytes(UTF_16LE), "line 1", "not text");
  }

  @Test
  void aZipFileHoldsTheTable() throws IOException, TableException {
    Path file = Files.write(folder.resolve("SY.zip"), zip("SY.txt", OWN));
    assertThat(new UserTables(folder.resolve("home")).importPlaces(file)).isEqualTo(1);
  }

  @Test
  void aZipFileCutOffAnywhereIsRefused() throws IOException {
    byte[] whole = zip("SY.txt", OWN + OWN.replace("Zayd", "Nur").repeat(200));
    for (int size = 4; size < whole.length / 2; size += 7) {
      refused(Arrays.copyOf(whole, size), "in.tsv");
    }
  }

  @Test
  void aZipFileWithoutATable() throws IOException {
    refused(zip("readme.txt", OWN), "no table");
  }

  @Test
  void whatWasImportedBeforeStays() throws IOException, TableException {
    UserTables tables = new UserTables(folder.resolve("home"));
    tables.importPlaces(Files.writeString(folder.resolve("good.tsv"), OWN, UTF_8));
    byte[] before = Files.readAllBytes(tables.places());
    refused((OWN.replace("Zayd", "Nur") + "X\n").getBytes(UTF_8), "line 2");
    assertThat(tables.places()).hasBinaryContent(before);
  }

  private void refused(byte[] table, String... reasons) throws IOException {
    Path file = Files.write(folder.resolve("in.tsv"), table);
    UserTables tables = new UserTables(folder.resolve("home"));
    boolean kept = Files.exists(tables.places());
    assertThatThrownBy(() -> tables.importPlaces(file))
        .isInstanceOfAny(TableException.class, IOException.class)
        .message()
        .contains(reasons);
    assertThat(Files.exists(tables.places())).isEqualTo(kept);
    if (Files.exists(folder.resolve("home"))) {
      try (Stream<Path> left = Files.list(folder.resolve("home"))) {
        assertThat(left).allMatch(f -> f.equals(tables.places()));
      }
    }
  }

  private static byte[] zip(String name, String table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(table.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
