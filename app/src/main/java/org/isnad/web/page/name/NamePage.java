package org.isnad.web.page.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Statement;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Named;
import org.isnad.service.desk.NamedFile;
import org.isnad.service.desk.StoryCard;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;

/**
 * All that the page of a name shows.
 *
 * @param said what it said, the latest article first
 * @param told what others said of it
 * @param months number of those articles in each month, in order of time
 */
public record NamePage(
    Named named,
    List<Saying> said,
    List<Saying> told,
    List<StoryCard> stories,
    Map<YearMonth, Integer> months,
    NamedFile file) {
  private static final int MOST_STORIES = 12;

  /** A statement, with whose word it is. */
  public record Saying(Name speaker, Statement statement, Ref ref) {}

  /**
   * A month of the chart.
   *
   * @param height of its bar, 2 to 56
   */
  public record Bar(String month, int articles, int height) {}

  /** A bar a month, those between the first and the last without articles left out. */
  public List<Bar> bars() {
    int most = months.values().stream().max(Integer::compare).orElse(1);
    return months.entrySet().stream()
        .map(m ->
            new Bar(m.getKey().toString(), m.getValue(), Math.max(2, 56 * m.getValue() / most)))
        .toList();
  }

  /** Names that hold what was asked for, where none is exactly it. */
  public record Choice(String asked, List<Named> alike) {}

  public static NamePage of(NamedFile file, Desk desk) {
    Map<YearMonth, Integer> months = new TreeMap<>();
    file.articles()
        .items()
        .forEach(a ->
            a.published().ifPresent(p -> months.merge(YearMonth.from(p.date()), 1, Integer::sum)));
    return new NamePage(
        file.named(),
        file.said().stream().map(NamePage::saying).toList(),
        file.told().stream().map(NamePage::saying).toList(),
        file.stories().stream().limit(MOST_STORIES).flatMap(s -> desk.card(s).stream()).toList(),
        months,
        file);
  }

  private static Saying saying(NamedFile.Saying s) {
    return new Saying(
        new Name(s.statement().speaker().map(p -> p.name()).orElse(""), Optional.empty()),
        s.statement(),
        new Ref(
            s.article().id(),
            s.article().outlet().orElse(""),
            s.article().published(),
            s.statement().content().span(),
            s.statement().content().text()));
  }

  public Name name() {
    return new Name(named.name(), named.english());
  }

  /** Address of the next part of the articles. */
  public Optional<String> next() {
    return file.articles()
        .next()
        .map(c ->
            "/name?key="
                + URLEncoder.encode(named.key(), UTF_8)
                + "&cursor="
                + URLEncoder.encode(c, UTF_8));
  }
}
