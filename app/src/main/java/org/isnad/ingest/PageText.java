package org.isnad.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's words in a page: where the page marks them itself, or by Readability, else by
 * density of paragraphs, else in the page's linked data.
 */
final class PageText {
  private static final String MARKED = "[itemprop=articleBody]";

  /** Fewer letters than these are a caption or a notice, not an article. */
  private static final int FEWEST_LETTERS = 80;

  /**
   * Readability's time grows with the square of a page's elements; articles' pages have a few
   * thousand, and what has more is left to the ways that stay linear.
   */
  private static final int MOST_ELEMENTS = 6_000;

  private PageText() {}

  /** The words where the page marks them itself. */
  static Optional<String> marked(Document page, PageFacts facts) {
    return Optional.ofNullable(page.selectFirst(MARKED))
        .map(PageText::words)
        .map(text -> withoutTitle(text, facts.title()))
        .filter(PageText::isArticle);
  }

  /** The words by what a page is like, where nothing marks them. */
  static Optional<String> of(Document page, PageFacts facts) {
    List<Supplier<Optional<String>>> ways =
        List.of(
            () -> readability(page).map(PageText::words),
            () -> DenseParagraphs.of(page),
            facts::body);
    return ways.stream()
        .flatMap(way -> way.get().stream())
        .map(text -> withoutTitle(text, facts.title()))
        .filter(PageText::isArticle)
        .findFirst();
  }

  private static String words(Element element) {
    return BlockText.of(element);
  }

  private static Optional<Element> readability(Document page) {
    if (page.stream().limit(MOST_ELEMENTS + 1).count() > MOST_ELEMENTS) {
      return Optional.empty();
    }
    // Readability takes the page apart, so it gets a copy.
    return Optional.ofNullable(new Readability4J("", page.clone()).parse().getArticleContent());
  }

  static String withoutTitle(String text, Optional<String> title) {
    return title
        .filter(t -> text.startsWith(t + "\n"))
        .map(t -> text.substring(t.length() + 1))
        .orElse(text);
  }

  static boolean isArticle(String text) {
    return text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
        == FEWEST_LETTERS;
  }
}
