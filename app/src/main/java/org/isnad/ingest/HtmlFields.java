package org.isnad.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An article's fields in a web page. */
final class HtmlFields {
  /** Deeper nesting is machine-made, and costs the extraction its stack. */
  private static final int DEEPEST = 256;

  private HtmlFields() {}

  /**
   * @param address where the page came from, if it is known
   */
  static Fields parse(String html, Optional<String> address, SiteProfiles profiles) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    PageFacts facts = PageFacts.of(page);
    Optional<ProfiledPage> own = first(page, profiles.of(address.or(facts::url)));
    if (own.isPresent()) {
      return fields(
          facts, own.get().title().or(facts::title), own.get().published(), own.get().text());
    }
    Optional<String> marked = PageText.marked(page, facts);
    if (marked.isPresent()) {
      return fields(facts, facts.title(), Optional.empty(), marked.get());
    }
    Optional<ProfiledPage> usual = first(page, profiles.ofAny());
    Optional<String> text = usual.map(ProfiledPage::text).or(() -> PageText.of(page, facts));
    return new Fields(
        Optional.empty(),
        facts.outlet(),
        facts.url(),
        facts.title().or(() -> usual.flatMap(ProfiledPage::title)),
        facts.published().or(() -> usual.flatMap(ProfiledPage::published)),
        text.map(t -> PageText.withoutTitle(t, facts.title())),
        "the page holds no article; save the page of one article");
  }

  private static Optional<ProfiledPage> first(Document page, Stream<SiteProfile> profiles) {
    return profiles
        .flatMap(p -> ProfiledPage.of(page, p).stream())
        .filter(p -> PageText.isArticle(p.text()))
        .findFirst();
  }

  private static Fields fields(
      PageFacts facts, Optional<String> title, Optional<String> published, String text) {
    return new Fields(
        Optional.empty(),
        facts.outlet(),
        facts.url(),
        title,
        published.or(facts::published),
        Optional.of(PageText.withoutTitle(text, title)),
        "");
  }
}
