package org.isnad.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.service.desk.StoryFilter;
import org.isnad.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst does at the desk: adding, searching, correcting. */
class WorkingTest {
  private static final String NEWS =
      """
      {"id":"river-1","outlet":"جريدة النهر","title":"غرق قارب في النهر","published":"2020-03-02",\
      "text":"قالت هيئة الإنقاذ النهري إن 17 شخصا قتلوا في غرق قارب قرب قرية السدرة يوم الاثنين."}
      """;

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static Served served;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    served = Served.open(folder);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (served != null) {
      served.close();
    }
  }

  private static String anArticle() {
    return served.desk().stories(StoryFilter.ALL, Optional.empty(), 50).items().stream()
        .map(c -> c.story().articles().getFirst())
        .filter(a -> served.desk().article(a).orElseThrow().reading().figures().size() > 3)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAddedArticleIsToldAndThenFound() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/add");
      page.locator("#files input[type=file]")
          .setInputFiles(
              new FilePayload("news.jsonl", "application/x-ndjson", NEWS.getBytes(UTF_8)));
      page.waitForSelector("#progress .more a:not([hidden])");

      assertThat(page.locator("[data-n=added]").textContent()).isEqualTo("1");
      assertThat(page.locator(".log li").first().textContent()).contains("river-1");
      visit.go("/");
      assertThat(page.locator("#list").textContent()).contains("غرق قارب في النهر");
      visit.assertFaultless("adding");
    }
  }

  @Test
  void aRefusedInputIsNamedWithItsReason() {
    try (Visit visit = Visit.of(chromium, served, "ar")) {
      Page page = visit.go("/add");
      page.locator("#files input[type=file]")
          .setInputFiles(
              new FilePayload("empty.jsonl", "text/plain", "{\"x\":1}\n".getBytes(UTF_8)));
      page.waitForSelector("#progress .log .bad");

      assertThat(page.locator("[data-n=rejected]").textContent()).isEqualTo("1");
    }
  }

  @Test
  void aFigureIsCorrectedAndTheCorrectionTakenBack() {
    String article = anArticle();
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/article/" + article + "?datum=F1");
      String before = page.locator("#datum .facts-list dd").first().textContent();
      page.locator("#datum .correct summary").click();
      page.locator("#datum input[name=value]").fill("4321");
      page.locator("#datum input[name=why]").fill("misread");
      page.locator("#datum .correct button").click();
      page.waitForSelector("#datum");

      assertThat(page.locator("#datum .facts-list dd").first().textContent()).contains("4,321");
      visit.go("/corrections");
      assertThat(page.locator(".corrections").textContent()).contains("misread", "4321");
      page.locator(".corrections details summary").first().click();
      page.locator(".corrections input[name=why]").first().fill("it was right");
      page.locator(".corrections form button").first().click();
      page.waitForSelector(".corrections .past");
      visit.go("/article/" + article + "?datum=F1");
      assertThat(page.locator("#datum .facts-list dd").first().textContent()).isEqualTo(before);
      visit.assertFaultless("correcting");
    }
  }

  @Test
  void aSpeakerIsCorrected() {
    String article = anArticle();
    try (Visit visit = Visit.of(chromium, served, "ar")) {
      Page page = visit.go("/article/" + article + "?datum=S1");
      page.locator("#datum .correct summary").click();
      page.locator("#datum input[name=name]").fill("هيئة الطرق");
      page.locator("#datum input[name=why]").fill("الضمير يعود إليها");
      page.locator("#datum .correct button").click();
      page.waitForSelector("#datum .chain >> text=هيئة الطرق");
      visit.assertFaultless("correcting");
    }
  }

  @Test
  void searchingFindsAndMarksWhatWasAskedFor() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/");
      page.locator("[data-find]").fill("حلب");
      page.keyboard().press("Enter");
      page.waitForSelector("#hits mark");
      page.locator(".tabs a").nth(2).click();
      page.waitForSelector(".hit-figure");
      page.locator(".facets a").first().click();
      page.waitForSelector("#hits");
      visit.assertFaultless("searching");
    }
  }

  @Test
  void anExportIsAFileToTakeHome() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/export");
      Download file = page.waitForDownload(() -> page.locator(".exports a").first().click());

      assertThat(file.suggestedFilename()).isEqualTo("isnad-csv.zip");
      assertThat(file.path()).isNotEmptyFile();
      visit.assertFaultless("exporting");
    }
  }

  @Test
  void aCaseFileIsTakenHomeAndOpened() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/export");
      Download file = page.waitForDownload(() -> page.locator(".exports a").last().click());
      assertThat(file.suggestedFilename()).isEqualTo("isnad-casefile.zip");
      visit.go("/add");
      page.locator("#case input[type=file]").setInputFiles(file.path());
      page.locator("#case button").click();
      page.waitForSelector("#progress .more a:not([hidden])");

      assertThat(page.locator("[data-n=known]").textContent()).isNotEqualTo("0");
      assertThat(page.locator("[data-n=rejected]").textContent()).isEqualTo("0");
      visit.assertFaultless("case file");
    }
  }

  @Test
  void aFeedIsFollowedVisitedAndLeft() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/feeds");
      page.locator(".feed-new input[name=url]").fill("http://127.0.0.1:9/feed.xml");
      page.locator(".feed-new button").click();
      page.waitForSelector(".feed .tag.dispute");
      page.locator(".feed button.plain").click();
      page.waitForSelector("#feeds .note");
      visit.assertFaultless("feeds");
    }
  }

  @Test
  void aClaimLeadsToTheWordsThatBearOnIt() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/check");
      page.locator("textarea[name=claim]").fill("مقتل 465 مدنيا في شرق حلب");
      page.locator(".claim-box button").click();
      page.locator(".evidence-words a").first().click();
      page.waitForSelector("#at");
      visit.assertFaultless("claim");
    }
  }

  @Test
  void aStoryIsMarkedAsRead() {
    String story =
        served.desk().stories(StoryFilter.ALL, Optional.empty(), 1).items().getFirst().story().id();
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/story/" + story);
      page.locator(".since button").click();
      page.waitForSelector(".since h2 >> text=Nothing new");
      visit.assertFaultless("since");
    }
  }

  @Test
  void storiesAreNarrowedWithoutLoadingThePageAnew() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/");
      int all = page.locator("[data-story]").count();
      page.evaluate("() => { window.stillHere = true; }");
      page.locator("select[name=outlet]")
          .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
      page.waitForURL("**outlet=**");
      page.waitForFunction("n => document.querySelectorAll('[data-story]').length < n", all);

      assertThat(page.evaluate("() => window.stillHere")).isEqualTo(true);
      visit.assertFaultless("filters");
    }
  }
}
