package org.isnad.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.isnad.web.Served;

/** A reader with an empty browser, who notes whatever goes wrong. */
final class Visit implements AutoCloseable {
  private static final String AXE = axe();
  private static final String CHECK =
      """
      async () => {
        const found = await axe.run(document, { resultTypes: ['violations'] });
        return found.violations
          .filter(v => v.impact === 'serious' || v.impact === 'critical')
          .map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | '));
      }
      """;

  private final Served served;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Visit(Chromium chromium, Served served, String language, ColorScheme scheme, int width) {
    this.served = served;
    this.context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme)
                    .setAcceptDownloads(true));
    this.page = context.newPage();
    page.onConsoleMessage(m -> {
      if (m.type().equals("error") || m.type().equals("warning")) {
        faults.add(m.type() + " " + m.text() + " at " + m.location());
      }
    });
    page.onPageError(e -> faults.add("script " + e));
    page.onRequest(r -> {
      boolean own = r.url().startsWith(served.address() + "/") || r.url().startsWith("data:");
      if (!own) {
        faults.add("asked another host: " + r.url());
      }
    });
    go("/theme?back=/add?lang=" + language);
  }

  /** A reader on a desk, by day. */
  static Visit of(Chromium chromium, Served served, String language) {
    return new Visit(chromium, served, language, ColorScheme.LIGHT, 1280);
  }

  Page page() {
    return page;
  }

  Page go(String path) {
    page.navigate(served.address() + path);
    return page;
  }

  /** Walks down the page, so that whatever waits to be seen is drawn. */
  void walkDown() {
    page.evaluate(
        """
        async () => {
          for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
            window.scrollTo({ top: y, behavior: 'instant' });
            await new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
          }
          window.scrollTo({ top: 0, behavior: 'instant' });
        }
        """);
    page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
  }

  /** Nothing serious that keeps people with disabilities out. */
  void assertAccessible(String where) {
    page.evaluate(AXE);
    assertThat((List<?>) page.evaluate(CHECK)).as("axe at %s", where).isEmpty();
  }

  void assertFaultless(String where) {
    assertThat(faults).as("console and network at %s", where).isEmpty();
  }

  /** The page is no wider than the window. */
  void assertFits(String where) {
    Object beyond =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) beyond).intValue()).as("width at %s", where).isLessThanOrEqualTo(0);
  }

  private static String axe() {
    try (InputStream in = Visit.class.getResourceAsStream("axe.min.js")) {
      if (in == null) {
        throw new IllegalStateException("missing resource axe.min.js");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
