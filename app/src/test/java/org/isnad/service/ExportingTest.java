package org.isnad.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.isnad.export.Form;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Every span of every form of export points at exactly the words that stand beside it. */
class ExportingTest {

  /** Twice nearly the same, so that there is a story with lines; with what breaks bad writers. */
  private static final String HOSTILE =
      """
      {"id":"odd 1","outlet":"=HYPERLINK(1)","url":"https://a.example/","published":"2024-05-03",\
      "title":"+1","text":"=1+1 😀 قال وزير النقل سامر الحلبي: «إن 12 شخصا قتلوا في حلب، \\"أمس\\"».\\nو<b>أضاف</b>\
       أن 30 آخرين أصيبوا.\\t@here"}
      {"id":"odd 2","outlet":"صدى النيل","url":"https://b.example/","published":"2024-05-03",\
      "title":"-2","text":"=1+1 😀 قال وزير النقل سامر الحلبي: «إن 14 شخصا قتلوا في حلب، \\"أمس\\"».\\nو<b>أضاف</b>\
       أن 30 آخرين أصيبوا.\\t@here"}
      """;

  @TempDir private static Path folder;
  private static Workspace workspace;
  private static Exporting exporting;

  @BeforeAll
  static void open() {
    workspace = SearchSample.open(folder.resolve("workspace"));
    SearchSample.add(workspace, HOSTILE);
    new Stories(workspace, SearchSample.CLOCK).update();
    exporting = new Exporting(workspace, Once.of(Lexicon::load));
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everySpanIsExact(Form form, @TempDir Path out) throws IOException, XMLStreamException {
    Path target = out.resolve("export");
    int articles = exporting.run(form, target, Optional.empty(), false, n -> {});

    List<ExportedSpans.Span> spans = ExportedSpans.of(form, target);
    assertThat(articles).isEqualTo(6);
    assertThat(spans).isNotEmpty();
    for (ExportedSpans.Span span : spans) {
      StoredArticle article = workspace.article(span.article().replace("%20", " ")).orElseThrow();
      String text = article.article().text();
      assertThat(text.substring(span.begin(), span.end())).as("%s", span).isEqualTo(span.text());
      assertThat(span.sha256()).isEqualTo(article.originalSha256());
    }
  }

  @Test
  void tablesHoldTheSameSpans(@TempDir Path out) throws IOException, XMLStreamException {
    for (Form form : List.of(Form.CSV, Form.XLSX, Form.PARQUET)) {
      exporting.run(form, out.resolve(form.label()), Optional.empty(), false, n -> {});
    }
    List<ExportedSpans.Span> csv = ExportedSpans.of(Form.CSV, out.resolve("csv"));

    assertThat(csv).hasSizeGreaterThan(60);
    assertThat(ExportedSpans.of(Form.XLSX, out.resolve("xlsx"))).isEqualTo(csv);
    assertThat(ExportedSpans.of(Form.PARQUET, out.resolve("parquet"))).isEqualTo(csv);
  }

  @Test
  void annotationsCountCodePoints(@TempDir Path out) throws IOException {
    exporting.run(Form.JSONLD, out.resolve("x"), Optional.empty(), false, n -> {});
    int checked = 0;
    for (JsonNode target :
        ExportedSpans.positions(out.resolve("x").resolve("annotations.jsonld"))) {
      String id = target.path("source").asString().substring("urn:isnad:article:".length());
      String text = workspace.article(id.replace("%20", " ")).orElseThrow().article().text();
      int[] points = text.codePoints().toArray();
      JsonNode position = target.path("selector").get(0);
      int start = position.path("start").asInt();
      String words = new String(points, start, position.path("end").asInt() - start);
      assertThat(words).isEqualTo(target.path("selector").get(1).path("exact").asString());
      checked++;
    }
    assertThat(checked).isGreaterThan(50);
  }

  @Test
  void oneStoryAloneCanBeHad(@TempDir Path out) throws IOException, XMLStreamException {
    String story = workspace.storyOf("odd 1").orElseThrow();
    int articles = exporting.run(Form.CSV, out.resolve("x"), Optional.of(story), false, n -> {});

    assertThat(articles).isBetween(2, 3);
    assertThat(ExportedSpans.of(Form.CSV, out.resolve("x")))
        .extracting(ExportedSpans.Span::article)
        .contains("odd 1", "odd 2")
        .doesNotContain("sport-1", "visit-1");
    assertThat(Files.readString(out.resolve("x").resolve("lines.csv"))).contains("copied");
  }

  @Test
  void theSameWorkspaceGivesTheSameBytes(@TempDir Path out) throws IOException {
    for (Form form : List.of(Form.CSV, Form.GEOJSON, Form.JSONLD, Form.TIMELINEJS)) {
      exporting.run(form, out.resolve("a" + form), Optional.empty(), false, n -> {});
      exporting.run(form, out.resolve("b" + form), Optional.empty(), false, n -> {});
      try (Stream<Path> files = Files.list(out.resolve("a" + form))) {
        for (Path file : files.toList()) {
          assertThat(file)
              .hasSameBinaryContentAs(out.resolve("b" + form).resolve(file.getFileName()));
        }
      }
    }
  }

  @Test
  void anExportThatFailsLeavesNothing(@TempDir Path out) throws IOException {
    assertThatThrownBy(() ->
            exporting.run(
                Form.CSV,
                out.resolve("x"),
                Optional.empty(),
                false,
                n -> {
                  throw new IllegalStateException("stopped");
                }))
        .hasMessage("stopped");
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whatIsThereIsNotOverwritten(@TempDir Path out) throws IOException {
    Files.writeString(out.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> exporting.run(Form.CSV, out, Optional.empty(), false, n -> {}))
        .isInstanceOf(FileAlreadyExistsException.class);
  }
}
