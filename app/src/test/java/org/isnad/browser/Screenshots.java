package org.isnad.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFilter;
import org.isnad.web.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the guide's pictures, from the articles that come with the program. No test: {@code
 * scripts/screenshots.sh} runs it and names the folder in {@code ISNAD_SCREENSHOTS}.
 */
class Screenshots {
  private static final Path TARGET =
      Path.of(Optional.ofNullable(System.getenv("ISNAD_SCREENSHOTS")).orElse("target/screenshots"));

  @TempDir private static Path folder;

  @Test
  void take() {
    try (Chromium chromium = Chromium.start();
        Served served = Served.open(folder)) {
      StoryCard card =
          served.desk().stories(StoryFilter.ALL, Optional.empty(), 50).items().stream()
              .max(Comparator.comparingInt(c -> c.story().articles().size()))
              .orElseThrow();
      String story = "/story/" + card.story().id();
      String article = "/article/" + card.story().articles().getFirst();
      try (Visit day = Visit.of(chromium, served, "en")) {
        whole(day, "/", "stories");
        whole(day, story, "story");
        part(day, "#ledger .thread", "ledger");
        part(day, "#matrix .panel", "matrix");
        part(day, "#lines .panel", "lines");
        part(day, "#map .mapbox", "map");
        whole(day, "/search?q=killed%3E=10", "search");
        whole(day, "/check?claim=مقتل 465 مدنيا في شرق حلب", "check");
        whole(day, "/name?of=" + card.people().getFirst().name(), "name");
        whole(day, "/add", "add");
      }
      try (Visit night = new Visit(chromium, served, "ar", ColorScheme.DARK, 1280)) {
        whole(night, article + "?datum=F1", "article-ar");
      }
      try (Visit phone = new Visit(chromium, served, "ar", ColorScheme.LIGHT, 390)) {
        whole(phone, story, "story-phone");
      }
    }
  }

  private static void whole(Visit visit, String path, String name) {
    Page page = visit.go(path);
    visit.walkDown();
    page.screenshot(new Page.ScreenshotOptions().setPath(TARGET.resolve(name + ".png")));
  }

  private static void part(Visit visit, String selector, String name) {
    Locator part = visit.page().locator(selector).first();
    part.evaluate("e => { document.querySelector('.bar').style.position = 'static'; }");
    part.screenshot(new Locator.ScreenshotOptions().setPath(TARGET.resolve(name + ".png")));
  }
}
