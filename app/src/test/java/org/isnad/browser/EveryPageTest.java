package org.isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFilter;
import org.isnad.web.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in both languages: no fault, no other host, nothing that keeps people out. */
class EveryPageTest {
  @TempDir private static Path folder;
  private static Chromium chromium;
  private static Served served;
  private static StoryCard story;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    served = Served.open(folder);
    story =
        served.desk().stories(StoryFilter.ALL, Optional.empty(), 50).items().stream()
            .max(Comparator.comparingInt(c -> c.story().articles().size()))
            .orElseThrow();
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

  private static List<String> addresses() {
    String article = "/article/" + story.story().articles().getFirst();
    return List.of(
        "/",
        "/story/" + story.story().id(),
        article + "?datum=S1&at=0-20",
        "/name?of=" + story.places().getFirst().name(),
        "/search",
        "/search?q=حلب",
        "/search?q=killed%3E=10",
        "/check?claim=465 مدنيا قتلوا في حلب",
        "/add",
        "/feeds",
        "/export",
        "/corrections",
        "/nothing-here");
  }

  @ParameterizedTest
  @CsvSource({"ar, DARK", "en, LIGHT"})
  void everyPageIsFaultlessAndOpenToAll(String language, ColorScheme scheme) {
    try (Visit visit = new Visit(chromium, served, language, scheme, 1280)) {
      for (String address : addresses()) {
        visit.go(address);
        visit.walkDown();

        assertThat(visit.page().getAttribute("html", "lang")).isEqualTo(language);
        visit.assertAccessible(address);
        visit.assertFits(address);
        if (!address.equals("/nothing-here")) {
          visit.assertFaultless(address);
        }
      }
    }
  }

  @Test
  void everyPageFitsAPhone() {
    try (Visit visit = new Visit(chromium, served, "ar", ColorScheme.LIGHT, 390)) {
      for (String address : addresses()) {
        visit.go(address);
        visit.walkDown();
        visit.assertFits(address);
      }
    }
  }

  @Test
  void chartsAreDrawnAndSayWhatTheirTablesSay() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/story/" + story.story().id());
      visit.walkDown();

      assertThat(page.locator("[data-graph] svg .node").count()).isPositive();
      assertThat(page.locator("[data-map] path.leaflet-interactive").count())
          .isEqualTo(page.locator("[data-pins] tbody tr").count());
      assertThat(page.locator("[data-ledger] svg .dot").count()).isPositive();
    }
  }

  @Test
  void aChosenDatumTellsItsChainWithoutLeavingThePage() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/article/" + story.story().articles().getFirst());
      page.locator("a.m.cue").first().click();

      page.waitForSelector("#datum .chain");
      assertThat(page.url()).doesNotContain("datum=");
      visit.assertFaultless("article");
    }
  }

  @Test
  void marksCanBeSwitchedOff() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/article/" + story.story().articles().getFirst());
      String ground = "e => getComputedStyle(e).backgroundColor";
      Object before = page.locator("a.m.fig").first().evaluate(ground);
      page.locator("#show-fig").uncheck();

      assertThat(page.locator("a.m.fig").first().evaluate(ground)).isNotEqualTo(before);
    }
  }

  @Test
  void keysLeadThroughTheDesk() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/");
      page.keyboard().press("j");
      page.keyboard().press("Enter");
      page.waitForURL("**/story/**");
      page.keyboard().press("?");
      assertThat(page.locator("#keys").isVisible()).isTrue();
      page.keyboard().press("Escape");
      page.keyboard().press("/");
      page.keyboard().type("حلب");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?**");
      page.keyboard().press("l");
      page.waitForSelector("html[lang=ar]");
      visit.assertFaultless("keys");
    }
  }

  @Test
  void theThemeStaysWithTheReader() {
    try (Visit visit = Visit.of(chromium, served, "en")) {
      Page page = visit.go("/");
      page.locator("[data-theme-switch]").click();
      assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
      visit.go("/add");
      assertThat(page.getAttribute("html", "data-theme")).isEqualTo("dark");
    }
  }

  @Test
  void theFirstPaintComesWithinASecond() {
    try (Visit visit = Visit.of(chromium, served, "ar")) {
      visit.go("/");
      for (String address : List.of("/", "/story/" + story.story().id())) {
        visit.go(address);
        Object paint =
            visit
                .page()
                .evaluate(
                    "() => new Promise(r => new PerformanceObserver(l => { const p ="
                        + " l.getEntriesByName('first-contentful-paint')[0]; if (p)"
                        + " r(p.startTime); }).observe({type: 'paint', buffered: true}))");
        assertThat(((Number) paint).doubleValue()).as("ms to paint %s", address).isLessThan(1000);
      }
    }
  }
}
