package org.isnad.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.isnad.service.desk.StoryFilter;
import org.isnad.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages answer, without a browser. */
class PagesTest {
  @TempDir private static Path folder;
  private static Served served;
  private static String story;
  private static String article;

  @BeforeAll
  static void start() {
    served = Served.open(folder);
    var widest =
        served.desk().stories(StoryFilter.ALL, java.util.Optional.empty(), 50).items().stream()
            .max(java.util.Comparator.comparingInt(c -> c.story().articles().size()))
            .orElseThrow();
    story = widest.story().id();
    article = widest.story().articles().getFirst();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static List<String> addresses() {
    return List.of(
        "/",
        "/story/" + story,
        "/article/" + article,
        "/article/" + article + "?datum=S1&at=0-20",
        "/check",
        "/add",
        "/export",
        "/feeds",
        "/check?claim=465",
        "/name?of=unknown-name",
        "/name?key=Q159");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void everyPageAnswersInBothLanguages(String language) {
    for (String address : addresses()) {
      HttpResponse<String> page = served.get(address, "Cookie", "lang=" + language);

      assertThat(page.statusCode()).as(address).isEqualTo(200);
      assertThat(page.body())
          .as(address)
          .contains("<html lang=\"" + language + "\"")
          .contains("dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"")
          .doesNotContain(" style=\"", "<style", "javascript:", " onclick=");
    }
  }

  @Test
  void aLanguageInTheAddressIsRemembered() {
    HttpResponse<String> page = served.get("/?lang=ar");

    assertThat(page.headers().allValues("set-cookie")).anyMatch(c -> c.startsWith("lang=ar"));
    assertThat(page.body()).contains("dir=\"rtl\"");
  }

  @Test
  void aPageThatTheBrowserHasIsNotSentAgain() {
    String tag = served.get("/story/" + story).headers().firstValue("etag").orElseThrow();

    assertThat(served.get("/story/" + story, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(
            served
                .get("/story/" + story, "If-None-Match", tag, "Cookie", "theme=dark")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aStoryTellsItsReaderWhatCameSinceTheLastLook() {
    assertThat(served.get("/story/" + story + "?lang=en").body()).contains("not marked this story");
    HttpResponse<String> answer =
        served.post(
            "/story/" + story + "/look",
            "x=1",
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(served.get("/story/" + story + "?lang=en").body())
        .contains("Nothing new since your last look");
  }

  @Test
  void aThemeIsKeptAndTheReaderTakenBackToThePage() {
    HttpResponse<String> answer = served.get("/theme?theme=dark&back=/story/" + story);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElse("")).endsWith("/story/" + story);
    assertThat(answer.headers().allValues("set-cookie")).anyMatch(c -> c.startsWith("theme=dark"));
  }

  @Test
  void nobodyIsSentToAnotherHost() {
    for (String back : List.of("//example.org", "https://example.org", "/%5Cexample.org")) {
      assertThat(served.get("/theme?back=" + back).headers().firstValue("location").orElse(""))
          .doesNotContain("example");
    }
  }

  @Test
  void oneDatumCanBeAskedForAlone() {
    HttpResponse<String> panel = served.get("/article/" + article + "/datum/S1");

    assertThat(panel.statusCode()).isEqualTo(200);
    assertThat(panel.body()).contains("class=\"chain\"").doesNotContain("<html");
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(served.get("/story/none").statusCode()).isEqualTo(404);
    assertThat(served.get("/article/none").statusCode()).isEqualTo(404);
    assertThat(served.get("/article/" + article + "/datum/F999").statusCode()).isEqualTo(404);
  }
}
