package org.isnad.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article outside the article's words: linked data first, then meta
 * elements, then what readers see.
 *
 * @param title the headline
 * @param outlet who publishes the page
 * @param url where the page stands
 * @param published as written, known to be a date
 * @param body the article's words as linked data give them
 */
record PageFacts(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> published,
    Optional<String> body) {

  private static final String TITLE_META =
      "meta[property=og:title], meta[name=twitter:title], meta[itemprop=headline]";
  private static final String OUTLET_META =
      "meta[property=og:site_name], meta[name=application-name], meta[name=publisher]";
  private static final String URL_META = "meta[property=og:url]";
  private static final String PUBLISHED_META =
      "meta[property=article:published_time], meta[property=og:published_time],"
          + " meta[itemprop=datePublished], meta[name=pubdate], meta[name=publishdate],"
          + " meta[name=publish-date], meta[name=date], meta[name=dc.date],"
          + " meta[name=DC.date.issued], meta[name=article_date_original],"
          + " meta[name=parsely-pub-date]";
  private static final String PUBLISHED_SEEN =
      "[itemprop=datePublished], article time, time[pubdate], time, [class*=date],"
          + " [class*=publish], [class*=time], [id*=date]";

  /** A page may nest thousands of elements that look like dates, each with all of its text. */
  private static final int MOST_SEEN = 50;

  static PageFacts of(Document page) {
    Map<String, String> linked = LinkedData.of(page);
    return new PageFacts(
        first(
            linked(linked, "headline"),
            metas(page, TITLE_META),
            texts(page, "article h1, main h1, h1, [itemprop=headline]"),
            Stream.of(page.title())),
        first(linked(linked, "publisher"), metas(page, OUTLET_META)),
        first(
            page.select("link[rel=canonical]").stream().map(e -> e.attr("href")),
            metas(page, URL_META),
            linked(linked, "url")),
        first(
            dates(linked(linked, "datePublished")),
            dates(metas(page, PUBLISHED_META)),
            dates(
                page.select(PUBLISHED_SEEN).stream()
                    .limit(MOST_SEEN)
                    .flatMap(PageFacts::dateTexts))),
        first(linked(linked, "articleBody")));
  }

  @SafeVarargs
  private static Optional<String> first(Stream<String>... sources) {
    return Stream.of(sources)
        .flatMap(s -> s)
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  private static Stream<String> linked(Map<String, String> data, String name) {
    return Optional.ofNullable(data.get(name)).stream();
  }

  private static Stream<String> metas(Document page, String query) {
    return page.select(query).stream().map(e -> e.attr("content"));
  }

  private static Stream<String> texts(Document page, String query) {
    return page.select(query).stream().map(Element::text);
  }

  private static Stream<String> dateTexts(Element e) {
    return Stream.of(e.attr("datetime"), e.attr("content"), e.text());
  }

  private static Stream<String> dates(Stream<String> values) {
    return values.filter(v -> PublishedDate.parse(v).isPresent());
  }
}
