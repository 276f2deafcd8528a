package org.isnad.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFilter;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import org.isnad.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story of 400 articles stays readable and quick. */
class BigStoryTest {
  private static final int ARTICLES = 400;
  private static final List<String> OUTLETS =
      List.of(
          "جريدة النهر", "صوت السهل", "أخبار المرفأ", "مرصد الجبل", "يوميات الوادي", "بريد القرى");
  private static final List<String> SPEAKERS =
      List.of(
          "وزارة الصحة",
          "هيئة الدفاع المدني",
          "بلدية السدرة",
          "منظمة أطباء الريف",
          "الشرطة المحلية");
  private static final List<String> STREETS =
      List.of(
          "السوق القديم", "حي الرمان", "ضفة النهر", "شارع المدارس", "مدخل الجسر", "ساحة البلدية");

  @TempDir private static Path folder;
  private static Chromium chromium;
  private static Served served;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    try (Workspace workspace = SqliteWorkspace.open(folder)) {
      Served.fill(workspace, new ByteArrayInputStream(articles().getBytes(UTF_8)));
    }
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

  /**
   * Reports of one flood, each by an outlet, on the word of some speaker, with a figure that grows.
   */
  private static String articles() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      String speaker = SPEAKERS.get(i * 7 % SPEAKERS.size());
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"id\":\"flood-%03d\",\"outlet\":\"%s\",\"title\":\"فيضان السدرة: %d"
                  + " قتيلا\",\"published\":\"2020-03-%02dT%02d:%02d\",\"text\":\"قالت %s إن %d"
                  + " شخصا قتلوا في فيضان نهر السدرة الذي أغرق %s في مدينة السدرة.\\nوأضافت %s أن"
                  + " %d عائلة نزحت من %s بعد فيضان النهر، ونفت %s أن يكون السد قد انهار.\"}%n",
              i,
              OUTLETS.get(i % OUTLETS.size()),
              12 + i / 20,
              2 + i / 200,
              i % 24,
              i % 60,
              speaker,
              12 + i / 20 + i % 3,
              STREETS.get(i % STREETS.size()),
              speaker,
              100 + 5 * (i / 10),
              STREETS.get((i + 2) % STREETS.size()),
              SPEAKERS.get((i * 7 + 1) % SPEAKERS.size())));
    }
    return lines.toString();
  }

  @Test
  void itIsShownWhole() {
    StoryCard story =
        served.desk().stories(StoryFilter.ALL, Optional.empty(), 50).items().stream()
            .max(Comparator.comparingInt(c -> c.story().articles().size()))
            .orElseThrow();
    assertThat(story.story().articles()).hasSizeGreaterThan(ARTICLES / 2);
    try (Visit visit = Visit.of(chromium, served, "ar")) {
      Page page = visit.go("/story/" + story.story().id());
      visit.walkDown();

      assertThat(page.locator("#articles tbody tr").count())
          .isEqualTo(story.story().articles().size());
      assertThat(page.locator("[data-ledger] svg .dot").count()).isPositive();
      assertThat(page.locator("[data-graph] svg .node").count()).isPositive();
      visit.assertFits("a big story");
      visit.assertFaultless("a big story");
    }
  }
}
