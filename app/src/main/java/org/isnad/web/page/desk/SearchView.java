package org.isnad.web.page.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.model.Span;
import org.isnad.search.Kind;
import org.isnad.search.SearchPage;
import org.isnad.search.Snippet;
import org.isnad.service.HitMarks;

/**
 * All that the search page shows.
 *
 * @param query as written
 * @param page empty before anything was asked
 * @param fault why the query cannot be understood
 * @param marks which hits are as people corrected them
 */
public record SearchView(
    String query,
    Optional<String> order,
    Optional<SearchPage> page,
    Optional<String> fault,
    HitMarks marks) {

  /** A part of a stretch of text, and whether it is what was looked for. */
  public record Part(String text, boolean marked) {}

  /** The stretch parted at its marks. */
  public static List<Part> parts(Snippet snippet) {
    return parts(snippet.words().text(), snippet.words().begin(), snippet.marks());
  }

  /**
   * @param marks spans of the text of which {@code text} begins at {@code offset}
   */
  public static List<Part> parts(String text, int offset, List<Span> marks) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Span m : marks) {
      int begin = m.begin() - offset;
      int end = m.end() - offset;
      if (begin >= at && end <= text.length()) {
        parts.add(new Part(text.substring(at, begin), false));
        parts.add(new Part(text.substring(begin, end), true));
        at = end;
      }
    }
    parts.add(new Part(text.substring(at), false));
    return parts;
  }

  /** Number of hits of a kind; empty where they are counted only once they are looked at. */
  public Optional<Long> count(Kind kind) {
    return page.flatMap(p -> Optional.ofNullable(p.counts().get(kind)))
        .or(() -> page.filter(p -> p.kind() == kind).map(SearchPage::total));
  }

  public boolean shows(Kind kind) {
    return page.map(p -> p.kind() == kind).orElse(false);
  }

  /** Address of the same query for another kind. */
  public String of(Kind kind) {
    return address(query, Optional.of(kind.label()), Optional.empty());
  }

  /** Address of the query with one more condition. */
  public String with(String clause) {
    return address(
        (query + " " + clause).strip(), page.map(p -> p.kind().label()), Optional.empty());
  }

  /** Address of the next page. */
  public Optional<String> next() {
    return page.flatMap(SearchPage::next)
        .map(c -> address(query, page.map(p -> p.kind().label()), Optional.of(c)));
  }

  private String address(String q, Optional<String> kind, Optional<String> cursor) {
    return "/search?q="
        + URLEncoder.encode(q, UTF_8)
        + kind.map(k -> "&kind=" + k.toLowerCase(Locale.ROOT)).orElse("")
        + order.map(o -> "&order=" + o).orElse("")
        + cursor.map(c -> "&cursor=" + URLEncoder.encode(c, UTF_8)).orElse("");
  }

  /** Address of the words in their article. */
  public static String href(String article, Span span) {
    return "/article/"
        + URLEncoder.encode(article, UTF_8).replace("+", "%20")
        + "?at="
        + span.begin()
        + "-"
        + span.end()
        + "#at";
  }
}
