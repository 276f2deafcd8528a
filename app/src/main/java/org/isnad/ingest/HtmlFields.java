package org.isnad.ingest;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** An article's fields in a web page. */
final class HtmlFields {
  /** Deeper nesting is machine-made, and costs the extraction its stack. */
  private static final int DEEPEST = 256;

  private HtmlFields() {}

  static Fields parse(String html) {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    PageFacts facts = PageFacts.of(page);
    Optional<String> text = PageText.of(page, facts);
    return new Fields(
        Optional.empty(),
        facts.outlet(),
        facts.url(),
        facts.title(),
        facts.published(),
        text,
        "the page holds no article; save the page of one article");
  }
}
