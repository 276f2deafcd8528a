package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.export.Form;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Statement;
import org.isnad.service.CorrectedStories;
import org.isnad.service.Exporting;
import org.isnad.service.Once;
import org.isnad.service.StoryView;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Named;
import org.isnad.store.ArticleHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people corrected is told wherever the data are, and what was read stays to be had. */
class CorrectedEverywhereTest {
  private static final Once<Lexicon> LEXICON = Once.of(Lexicon::load);
  private static final String NEW_SPEAKER = "زهير القمري";

  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void start() {
    served = Served.open(folder.resolve("workspace"));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private String article() {
    return served.desk().articles(Optional.empty(), 100).items().stream()
        .map(ArticleHead::id)
        .filter(id -> !reading(id).statements().isEmpty() && !reading(id).figures().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Reading reading(String article) {
    return served.desk().article(article).orElseThrow().reading();
  }

  private void correct(String pattern, Object... values) {
    String fields = String.format(Locale.ROOT, pattern, values);
    assertThat(
            served.post("/api/corrections", "{" + fields + ",\"why\":\"من التسجيل\"}").statusCode())
        .isEqualTo(201);
  }

  private void undo(int number) {
    served.post("/api/corrections/" + number + "/undo", "{\"why\":\"كان صحيحا\"}");
  }

  private JsonNode search(String query, String kind) {
    return JsonMapper.shared()
        .readTree(
            served
                .get("/api/search?kind=" + kind + "&q=" + URLEncoder.encode(query, UTF_8))
                .body());
  }

  private Statement correctSpeaker(String article) {
    Statement s = reading(article).statements().getFirst();
    correct(
        "\"kind\":\"speaker\",\"article\":\"%s\",\"statement\":\"%s\",\"name\":\"%s\"",
        article, s.id(), NEW_SPEAKER);
    return s;
  }

  @Test
  void searchFindsTheCorrectedSpeakerAndTellsWhoCorrectedIt() {
    String query = "speaker:\"" + NEW_SPEAKER + "\"";
    assertThat(search(query, "statements").get("total").intValue()).isZero();
    Statement s = correctSpeaker(article());
    JsonNode found = search(query, "statements");
    assertThat(found.get("total").intValue()).isEqualTo(1);
    JsonNode mark = found.at("/hits/0/correction");
    assertThat(mark.get("who").asString()).isEqualTo("local");
    assertThat(mark.get("datum").asString()).isEqualTo(s.id());
    assertThat(mark.get("as_read").asString()).isEqualTo(s.speaker().orElseThrow().name());
    assertThat(served.get("/search?kind=statements&q=" + URLEncoder.encode(query, UTF_8)).body())
        .contains("/corrections#c1");
    undo(1);
    assertThat(search(query, "statements").get("total").intValue()).isZero();
  }

  @Test
  void searchFindsAFigureByItsCorrectedValueAndNoLongerOneThatIsNone() {
    String article = article();
    Figure f = reading(article).figures().getFirst();
    correct(
        "\"kind\":\"figure\",\"article\":\"%s\",\"figure\":\"%s\",\"value\":987654,\"fact\":\"killed\"",
        article, f.id());
    int found = search("killed>=987654", "figures").get("total").intValue();
    assertThat(found).isEqualTo(1);
    correct(
        "\"kind\":\"figure\",\"article\":\"%s\",\"figure\":\"%s\",\"removed\":true",
        article, f.id());
    assertThat(search("killed>=987654", "figures").get("total").intValue()).isZero();
  }

  @Test
  void searchFindsAMergedNameInAllArticles() {
    List<Named> people = served.desk().named("", Desk.SPEAKERS, 2);
    String into = people.get(0).name();
    int before = search("entity:\"" + into + "\"", "articles").get("total").intValue();
    correct(
        "\"kind\":\"name-merge\",\"key\":\"%s\",\"into\":\"%s\"",
        people.get(1).key(), people.get(0).key());
    assertThat(search("entity:\"" + into + "\"", "articles").get("total").intValue())
        .isGreaterThan(before);
  }

  @Test
  void exportsTellTheCorrectionBesideWhatWasRead() throws IOException {
    String article = article();
    Statement s = correctSpeaker(article);
    String read = s.speaker().orElseThrow().name();
    Path corrected = folder.resolve("corrected");
    Path asRead = folder.resolve("as-read");
    new Exporting(served.workspace(), LEXICON)
        .run(Form.CSV, corrected, Optional.empty(), false, n -> {});
    Exporting.asRead(served.workspace(), LEXICON)
        .run(Form.CSV, asRead, Optional.empty(), false, n -> {});
    String row = row(corrected, s);
    assertThat(row).contains(NEW_SPEAKER).contains("local,2024-05-01T10:00:00Z," + read);
    assertThat(row(asRead, s)).contains(read).doesNotContain(NEW_SPEAKER);
    for (Path folder : List.of(corrected, asRead)) {
      assertThat(Files.readString(folder.resolve("corrections.csv")))
          .contains("local")
          .contains("holds")
          .contains("name=" + NEW_SPEAKER);
    }
    for (Form form : Form.values()) {
      new Exporting(served.workspace(), LEXICON)
          .run(form, folder.resolve(form.label()), Optional.empty(), false, n -> {});
    }
    assertThat(Files.readString(folder.resolve("jsonld").resolve("annotations.jsonld")))
        .contains("urn:isnad:correction:1");
  }

  private static String row(Path export, Statement s) throws IOException {
    return Files.readString(export.resolve("statements.csv"))
        .lines()
        .filter(l -> l.contains(s.content().text().substring(0, 20)) && l.contains(s.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void storiesAreListedAndExportedAsPeopleMadeThem() throws IOException {
    StoryView large =
        views().stream().filter(v -> v.articles().size() > 2).findFirst().orElseThrow();
    List<String> part = large.articles().subList(0, 2);
    int before = views().size();
    correct("\"kind\":\"story-split\",\"articles\":[\"%s\",\"%s\"]", part.get(0), part.get(1));
    assertThat(views()).hasSize(before + 1).anyMatch(v -> v.id().equals("c1"));
    CorrectedStories stories = CorrectedStories.of(served.workspace());
    assertThat(stories.members("c1")).extracting(ArticleHead::id).isEqualTo(part);
    assertThat(stories.members(large.id())).hasSize(large.articles().size() - 2);
    CorrectedStories.Told told = stories.dossier("c1", LEXICON.get()).orElseThrow();
    assertThat(told.dossier().story().articles()).hasSize(2);
    assertThat(told.marks()).extracting(m -> m.asRead()).containsOnly(large.id());
    assertThat(search("story:c1", "articles").get("total").intValue()).isEqualTo(2);
    int written =
        new Exporting(served.workspace(), LEXICON)
            .run(Form.CSV, folder.resolve("story"), Optional.of("c1"), false, n -> {});
    assertThat(written).isEqualTo(2);
    assertThat(served.get("/api/export/csv?story=c1").statusCode()).isEqualTo(200);
  }

  private List<StoryView> views() {
    List<StoryView> views = new ArrayList<>();
    CorrectedStories.of(served.workspace()).forEach(views::add);
    return views;
  }

  @Test
  void callsTellWhatIsCorrectedInStoryArticleAndReadings() {
    String article = article();
    correctSpeaker(article);
    String story = served.desk().storyOf(article).orElseThrow();
    for (String path : List.of("/api/stories/" + story, "/api/articles/" + article)) {
      JsonNode marks = JsonMapper.shared().readTree(served.get(path).body()).get("corrections");
      assertThat(marks.size()).as(path).isEqualTo(1);
      assertThat(marks.at("/0/why").asString()).isEqualTo("من التسجيل");
    }
    assertThat(served.get("/api/readings").body()).contains(NEW_SPEAKER);
    assertThat(served.get("/api/articles/" + article + "/versions/1").body())
        .doesNotContain(NEW_SPEAKER);
    assertThat(served.get("/story/" + story + "?lang=en").body())
        .contains("1 correction is laid over what was read");
  }
}
