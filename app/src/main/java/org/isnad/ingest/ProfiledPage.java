package org.isnad.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a profile finds in a page.
 *
 * @param text the article's words
 * @param published as written, known to be a date
 */
record ProfiledPage(String text, Optional<String> title, Optional<String> published) {

  /** Empty where the page has no single article of this kind. */
  static Optional<ProfiledPage> of(Document page, SiteProfile profile) {
    Elements bodies = page.select(profile.body());
    if (bodies.size() != 1) {
      return Optional.empty();
    }
    Optional<String> title = texts(page, profile.title()).findFirst();
    Optional<String> date =
        profile.date().stream()
            .flatMap(selector -> page.select(selector).stream())
            .flatMap(e -> Stream.of(e.attr("datetime"), e.attr("content"), e.text()))
            .filter(d -> PublishedDate.parse(d).isPresent())
            .findFirst();
    // What is left out stays in the page, where other ways may still look for it.
    Element body = bodies.getFirst().clone();
    profile.remove().ifPresent(selector -> body.select(selector).remove());
    return Optional.of(new ProfiledPage(BlockText.of(body), title, date));
  }

  private static Stream<String> texts(Document page, Optional<String> selector) {
    return selector.stream()
        .flatMap(s -> page.select(s).stream())
        .map(Element::text)
        .map(String::strip)
        .filter(t -> !t.isEmpty());
  }
}
