package org.isnad.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An article's fields in an item of RSS (of any version) or an entry of Atom, with the extensions
 * that newsrooms use. Names are matched as written, prefix and all, since an item cut from its feed
 * has lost what its prefixes stand for.
 */
final class FeedFields {
  private static final int DEEPEST = 256;
  private static final int LONGEST_TITLE = 200;

  /** Fewer letters than these are a headline, not an article. */
  private static final int FEWEST_LETTERS = 80;

  private static final List<String> TITLES = List.of("title", "dc:title", "atom:title");
  private static final List<String> BODIES =
      List.of("content:encoded", "content", "body", "xhtml:body", "atom:content");
  private static final List<String> SUMMARIES =
      List.of("description", "summary", "atom:summary", "dc:description");
  private static final List<String> DATES =
      List.of(
          "pubDate",
          "published",
          "atom:published",
          "dc:date",
          "dcterms:issued",
          "issued",
          "date",
          "updated",
          "atom:updated",
          "dcterms:modified",
          "modified");
  private static final List<String> OUTLETS = List.of("source", "dc:publisher");
  private static final List<String> LINKS =
      List.of("feedburner:origLink", "link", "atom:link", "guid", "id");

  private FeedFields() {}

  static Fields parse(String item) {
    Element root = root(item);
    Optional<String> url = url(root);
    Optional<String> words =
        Stream.concat(texts(root, BODIES), texts(root, SUMMARIES))
            .map(FeedFields::words)
            .filter(FeedFields::isArticle)
            .findFirst();
    List<String> dates = texts(root, DATES).toList();
    return new Fields(
        url.map(u -> Origin.ofUrl(u).defaultId()),
        texts(root, OUTLETS).map(FeedFields::line).filter(s -> !s.isEmpty()).findFirst(),
        url,
        texts(root, TITLES).map(FeedFields::line).filter(s -> !s.isEmpty()).findFirst(),
        dates.stream()
            .filter(d -> PublishedDate.parse(d).isPresent())
            .findFirst()
            .or(() -> dates.stream().findFirst()),
        words,
        "the item gives no more than a headline; isnad follow fetches the page of such items");
  }

  /** The address of the article's page. */
  static Optional<String> url(Element item) {
    return LINKS.stream()
        .flatMap(name -> children(item, name))
        .filter(e -> e.attr("rel").isEmpty() || e.attr("rel").equals("alternate"))
        .filter(e -> !e.attr("isPermaLink").equals("false"))
        .flatMap(e -> Stream.of(e.attr("href"), e.text()))
        .map(String::strip)
        .filter(u -> u.startsWith("http://") || u.startsWith("https://"))
        .findFirst();
  }

  static Element root(String item) {
    Document page = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(item, "");
    return Optional.ofNullable(page.firstElementChild()).orElse(page);
  }

  /** The feed's own title, in what stands before its first item. */
  static Optional<String> title(byte[] head, Optional<String> charset) {
    Setting setting = Setting.NONE.withFeed(Optional.empty(), charset);
    Piece piece = new Piece(Origin.whole("", ""), Form.FEED_ITEM, head, setting);
    try {
      return Parser.xmlParser()
          .setMaxDepth(DEEPEST)
          .parseInput(Decoder.decode(piece).text(), "")
          .select("channel > title, feed > title, *|feed > *|title")
          .stream()
          .map(e -> line(e.wholeText()))
          .filter(t -> !t.isEmpty() && t.length() <= LONGEST_TITLE)
          .findFirst();
    } catch (UnusableException e) {
      return Optional.empty();
    }
  }

  private static Stream<Element> children(Element item, String name) {
    return item.children().stream().filter(e -> e.tagName().equals(name));
  }

  /** What elements of these names hold, in order of the names; markup stays markup. */
  private static Stream<String> texts(Element item, List<String> names) {
    return names.stream()
        .flatMap(name -> children(item, name))
        .map(e -> e.childrenSize() > 0 ? e.html() : e.wholeText())
        .filter(s -> !s.isBlank());
  }

  private static String line(String markup) {
    return Jsoup.parseBodyFragment(markup).text().strip();
  }

  /** Paragraphs of what may be plain text or a piece of a page. */
  private static String words(String markup) {
    return markup.indexOf('<') < 0 && markup.indexOf('&') < 0
        ? markup.strip()
        : BlockText.of(Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup, "").body());
  }

  private static boolean isArticle(String text) {
    return text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count()
        == FEWEST_LETTERS;
  }
}
