package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.service.Custody;
import org.isnad.service.correct.Overlay;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Named;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFilter;
import org.isnad.store.NewArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections from the call to what readers see, and back. */
class CorrectionsTest {
  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void start() {
    served = Served.open(folder);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> correct(String fields) {
    HttpResponse<String> answer =
        served.post("/api/corrections", "{" + fields + ",\"why\":\"سمعت التسجيل\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private void undo(int number) {
    assertThat(
            served
                .post("/api/corrections/" + number + "/undo", "{\"why\":\"كان صحيحا\"}")
                .statusCode())
        .isEqualTo(201);
  }

  private Reading reading(String article) {
    return served.desk().article(article).orElseThrow().reading();
  }

  private List<StoryCard> stories() {
    return served.desk().stories(StoryFilter.ALL, Optional.empty(), 100).items();
  }

  private String someArticle() {
    return served.desk().articles(Optional.empty(), 100).items().stream()
        .map(h -> h.id())
        .filter(id -> !reading(id).statements().isEmpty() && !reading(id).figures().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSpeakerIsCorrectedAndTheMachinesReadingStays() {
    String article = someArticle();
    Statement before = reading(article).statements().getFirst();
    correct(
        filled(
            "\"kind\":\"speaker\",\"article\":\"%s\",\"statement\":\"%s\",\"name\":\"سالم البحري\"",
            article, before.id()));
    Statement after = reading(article).statements().getFirst();
    assertThat(after.speaker().map(Speaker::name)).hasValue("سالم البحري");
    assertThat(after.evidence()).isEqualTo("correction 1 by local");
    assertThat(after.content()).isEqualTo(before.content());
    assertThat(served.workspace().article(article).orElseThrow().reading().statements().getFirst())
        .isEqualTo(before);
    undo(1);
    assertThat(reading(article).statements().getFirst()).isEqualTo(before);
    undo(2);
    assertThat(reading(article).statements().getFirst()).isEqualTo(after);
  }

  @Test
  void aFigureIsCorrectedInReadingAndLedger() {
    String article = someArticle();
    Figure before = reading(article).figures().getFirst();
    correct(
        filled(
            "\"kind\":\"figure\",\"article\":\"%s\",\"figure\":\"%s\",\"value\":4711,\"comparator\":\">\"",
            article, before.id()));
    Figure after = reading(article).figures().getFirst();
    assertThat(after.value()).isEqualTo(4711);
    assertThat(after.bound().sign()).isEqualTo(">");
    assertThat(after.unit()).isEqualTo(before.unit());
    correct(
        filled(
            "\"kind\":\"figure\",\"article\":\"%s\",\"figure\":\"%s\",\"removed\":true",
            article, before.id()));
    assertThat(reading(article).figures()).noneMatch(f -> f.words().equals(before.words()));
  }

  @Test
  void aCorrectionOutlivesANewReadingAndIsFlaggedWhereItsWordsAreGone() {
    String article = someArticle();
    Reading machine = served.workspace().article(article).orElseThrow().reading();
    Statement wanted = machine.statements().getFirst();
    correct(
        filled(
            "\"kind\":\"speaker\",\"article\":\"%s\",\"statement\":\"%s\",\"name\":null",
            article, wanted.id()));

    served.workspace().replaceReading(article, machine, new byte[] {1}, "other analyser");
    served.desk().refresh();
    assertThat(reading(article).statements().getFirst().speaker()).isEmpty();

    newVersion(machine.article(), "مقدمة جديدة. " + machine.article().text(), machine);
    assertThat(served.get("/api/corrections").body()).contains("\"state\":\"holds\"");

    newVersion(machine.article(), "نص آخر لا صلة له بما قبله.", machine);
    assertThat(served.get("/api/corrections").body()).contains("\"state\":\"gone\"");
    assertThat(served.get("/api/articles/" + article).statusCode()).isEqualTo(200);
  }

  private void newVersion(Article of, String text, Reading machine) {
    Article changed = new Article(of.id(), of.outlet(), of.url(), of.title(), of.published(), text);
    byte[] original = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String sha = org.isnad.ingest.Sha256.of(original);
    String key =
        served.workspace().known().stream()
            .map(k -> k.substring(0, k.lastIndexOf(' ')))
            .filter(k -> of.url().map(k::endsWith).orElse(false))
            .findFirst()
            .orElseThrow();
    Reading reading = Served.READER.read(changed);
    served
        .workspace()
        .add(
            List.of(new NewArticle(key, sha, original, sha, reading, "1", new byte[] {1}, "")),
            Served.CLOCK.instant());
    served.desk().refresh();
  }

  @Test
  void twoNamesBecomeOneAndTwoAgain() {
    List<Named> people = served.desk().named("", Desk.SPEAKERS, 2);
    Named first = people.get(0);
    Named second = people.get(1);
    correct(
        filled(
            "\"kind\":\"name-merge\",\"key\":\"%s\",\"into\":\"%s\"", second.key(), first.key()));
    Named merged = served.desk().name(second.key()).orElseThrow();
    assertThat(merged.key()).isEqualTo(first.key());
    assertThat(merged.articles()).isGreaterThanOrEqualTo(first.articles());
    assertThat(served.desk().named("", Desk.SPEAKERS, 50))
        .extracting(Named::key)
        .contains(first.key())
        .doesNotContain(second.key());
    undo(1);
    assertThat(served.desk().name(second.key()).orElseThrow().key()).isEqualTo(second.key());
  }

  @Test
  void aNameIsToldApartInOneArticle() {
    String article = someArticle();
    Entity entity = reading(article).entities().getFirst();
    correct(
        filled(
            "\"kind\":\"name-split\",\"article\":\"%s\",\"key\":\"%s\",\"name\":\"سمي آخر\"",
            article, Overlay.key(entity)));
    assertThat(reading(article).entities().getFirst().name()).isEqualTo("سمي آخر");
    served.desk().awaitAll();
    assertThat(
            served.desk().named("سمي آخر", Desk.SPEAKERS, 5).size()
                + served.desk().named("سمي آخر", Desk.PLACES, 5).size())
        .isPositive();
  }

  @Test
  void storiesAreJoinedAndSplit() {
    StoryCard large =
        stories().stream().filter(s -> s.story().articles().size() > 2).findFirst().orElseThrow();
    StoryCard small =
        stories().stream().filter(s -> s.story().articles().size() == 1).findFirst().orElseThrow();
    int before = stories().size();
    correct(
        filled(
            "\"kind\":\"story-merge\",\"story\":\"%s\",\"into\":\"%s\"",
            small.story().id(), large.story().id()));
    assertThat(stories()).hasSize(before - 1);
    assertThat(served.desk().storyOf(small.story().articles().getFirst()))
        .hasValue(large.story().id());
    List<String> part = new ArrayList<>(large.story().articles().subList(0, 2));
    correct(
        filled("\"kind\":\"story-split\",\"articles\":[\"%s\",\"%s\"]", part.get(0), part.get(1)));
    assertThat(served.desk().storyOf(part.get(0))).hasValue("c2");
    assertThat(served.desk().story("c2").orElseThrow().articles()).hasSize(2);
    undo(2);
    undo(1);
    assertThat(stories()).hasSize(before);
  }

  @Test
  void whatCannotBeCorrectedIsRefusedWithItsReason() {
    String[] wrong = {
      "{}",
      "{\"kind\":\"speaker\",\"article\":\"none\",\"statement\":\"S1\",\"why\":\"x\"}",
      filled(
          "{\"kind\":\"speaker\",\"article\":\"%s\",\"statement\":\"S999\",\"why\":\"x\"}",
          someArticle()),
      filled(
          "{\"kind\":\"speaker\",\"article\":\"%s\",\"statement\":\"S1\",\"why\":\" \"}",
          someArticle()),
      "{\"kind\":\"name-merge\",\"key\":\"per.لا أحد\",\"into\":\"Q1\",\"why\":\"x\"}",
      "{\"kind\":\"story-split\",\"articles\":[],\"why\":\"x\"}",
      "not json"
    };
    for (String body : wrong) {
      HttpResponse<String> answer = served.post("/api/corrections", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
    }
    assertThat(served.post("/api/corrections/7/undo", "{\"why\":\"x\"}").statusCode())
        .isEqualTo(400);
    assertThat(served.workspace().corrections()).isEmpty();
  }

  @Test
  void theLogOfCustodyProvesCorrections() {
    String article = someArticle();
    correct(
        filled(
            "\"kind\":\"speaker\",\"article\":\"%s\",\"statement\":\"%s\",\"name\":\"سالم\"",
            article, reading(article).statements().getFirst().id()));
    assertThat(served.workspace().custody().getLast().action()).isEqualTo("correct");
    assertThat(Custody.faults(served.workspace())).isEmpty();
  }

  private static String filled(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
