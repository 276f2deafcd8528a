package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.isnad.cli.SampleReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form of one reading made by hand, against what is kept beside the tests. */
class FormsTest {

  @TempDir private Path folder;

  private Path export(Form form) throws IOException {
    Path target = folder.resolve(form.label());
    try (ExportFolder out = ExportFolder.at(target, false)) {
      try (RowWriter writer = form.writer(out)) {
        for (Row row :
            ReadingRows.of(
                SampleReading.reading(),
                1,
                "0123abcd",
                Optional.of("story-1"),
                d -> Optional.empty())) {
          writer.write(row);
        }
      }
      out.finish();
    }
    return target;
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, articles.csv",
    "CSV, statements.csv",
    "CSV, figures.csv",
    "CSV, mentions.csv",
    "GEOJSON, places.geojson",
    "JSONLD, annotations.jsonld",
    "ACLED, acled.csv",
    "PLOVER, plover.csv",
    "TIMELINEJS, timeline.json"
  })
  void theFormIsAsItWas(Form form, String file) throws IOException {
    Path written = export(form).resolve(file);

    assertThat(Files.readString(written)).isEqualTo(golden(file));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(FormsTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void tablesComeAsAFileEach() throws IOException {
    for (Form form : new Form[] {Form.CSV, Form.XLSX, Form.PARQUET}) {
      try (var files = Files.list(export(form))) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .hasSize(Table.values().length)
            .allMatch(n -> n.endsWith("." + form.label()));
      }
    }
  }

  @Test
  void whatASheetCannotHoldGoesOnInAnother() throws IOException {
    Path file = folder.resolve("rows.xlsx");
    Row row = new Row.Cells(Table.STORIES).put("title", "قصة").row();
    try (XlsxFile workbook = new XlsxFile(Files.newOutputStream(file), Table.STORIES, 3)) {
      for (int i = 0; i < 5; i++) {
        workbook.write(row);
      }
    }
    List<Integer> rows = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (int sheet = 1; sheet <= 3; sheet++) {
        try (InputStream in =
            zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + sheet + ".xml"))) {
          rows.add(new String(in.readAllBytes(), UTF_8).split("<row ", -1).length - 1);
        }
      }
    }
    assertThat(rows).as("each with its head").containsExactly(3, 3, 2);
  }

  @ParameterizedTest
  @CsvSource({
    "'=SUM(A1)', '\"''=SUM(A1)\"'",
    "'+966 1', '\"''+966 1\"'",
    "'-3', '\"''-3\"'",
    "'@here', '\"''@here\"'",
    "'''quoted', '\"''''quoted\"'",
    "'a,b', '\"a,b\"'",
    "'say \"no\"', '\"say \"\"no\"\"\"'",
    "'قال', 'قال'",
    "'a=b', 'a=b'"
  })
  void noTextIsAFormula(String text, String cell) throws IOException {
    StringWriter out = new StringWriter();
    CsvFile.cell(out, text);

    assertThat(out).hasToString(cell);
  }

  @Test
  void anEmptyTextIsNotAnAbsentOne() throws IOException {
    StringWriter out = new StringWriter();
    CsvFile.cell(out, "");

    assertThat(out).hasToString("\"\"");
  }

  @Test
  void loneSurrogatesSurviveInJson() {
    assertThat(JsonItems.encodable("\"a\uD83D\"")).isEqualTo("\"a\\ud83d\"");
    assertThat(JsonItems.encodable("\"\uD83D\uDE00\"")).isEqualTo("\"\uD83D\uDE00\"");
  }

  @Test
  void whatXmlForbidsIsReplacedUnitByUnit() {
    assertThat(XmlText.of("a\u0001\uD800b\uD83D\uDE00")).isEqualTo("a\uFFFD\uFFFDb\uD83D\uDE00");
  }
}
