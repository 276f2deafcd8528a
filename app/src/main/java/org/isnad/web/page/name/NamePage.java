package org.isnad.web.page.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.model.Event;
import org.isnad.model.PublicationTime;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;
import org.isnad.service.desk.Desk;
import org.isnad.service.desk.Named;
import org.isnad.service.desk.NamedFile;
import org.isnad.service.desk.StoryCard;
import org.isnad.store.ArticleHead;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.frame.Ref;

/**
 * All that the page of a name shows.
 *
 * @param months what it said, what is said of it and what it has a part in, by month of
 *     publication, the latest first; the undated last
 * @param chosen the month that the reader chose
 */
public record NamePage(
    Named named,
    List<Month> months,
    Optional<YearMonth> chosen,
    List<StoryCard> stories,
    NamedFile file) {
  private static final int MOST_STORIES = 12;
  private static final int HIGHEST = 56;
  private static final int LOWEST = 3;

  /** A statement, with whose word it is. */
  public record Saying(Name speaker, Statement statement, Ref ref) {}

  /** An event, with the words that tell it. */
  public record Part(Event event, Ref ref) {}

  /**
   * What is told in one month.
   *
   * @param name {@code 2016-12}; empty for the undated
   */
  public record Month(String name, List<Saying> said, List<Saying> told, List<Part> happenings) {}

  /**
   * A month of the chart.
   *
   * @param height of its bar, 3 to 56
   */
  public record Bar(String month, int articles, int height, boolean chosen) {}

  /** Names that hold what was asked for, where none is exactly it. */
  public record Choice(String asked, List<Named> alike) {}

  public NamePage {
    months = List.copyOf(months);
    stories = List.copyOf(stories);
  }

  public static NamePage of(NamedFile file, Optional<YearMonth> chosen, Desk desk) {
    return new NamePage(
        file.named(),
        months(file),
        chosen,
        file.stories().stream().limit(MOST_STORIES).flatMap(s -> desk.card(s).stream()).toList(),
        file);
  }

  private static List<Month> months(NamedFile file) {
    Map<String, Month> months = new TreeMap<>(Comparator.reverseOrder());
    Function<ArticleHead, Month> of =
        h ->
            months.computeIfAbsent(
                h.published()
                    .map(PublicationTime::date)
                    .map(YearMonth::from)
                    .map(YearMonth::toString)
                    .orElse(""),
                m -> new Month(m, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    file.said().forEach(s -> of.apply(s.article()).said().add(saying(s)));
    file.told().forEach(s -> of.apply(s.article()).told().add(saying(s)));
    file.happenings()
        .forEach(h ->
            of.apply(h.article())
                .happenings()
                .add(new Part(h.event(), ref(h.article(), h.event().anchor()))));
    return List.copyOf(months.values());
  }

  private static Saying saying(NamedFile.Saying s) {
    return new Saying(
        new Name(s.statement().speaker().map(Speaker::name).orElse(""), Optional.empty()),
        s.statement(),
        ref(s.article(), s.statement().content()));
  }

  private static Ref ref(ArticleHead article, Words words) {
    return new Ref(
        article.id(), article.outlet().orElse(""), article.published(), words.span(), words.text());
  }

  public Name name() {
    return new Name(named.name(), named.english());
  }

  /** Whether there is anything to tell beside the articles. */
  public boolean isSilent() {
    return months.isEmpty();
  }

  /** A bar a month in order of time, those without articles left out. */
  public List<Bar> bars() {
    int most = file.months().values().stream().max(Integer::compare).orElse(1);
    return file.months().entrySet().stream()
        .map(m ->
            new Bar(
                m.getKey().toString(),
                m.getValue(),
                Math.max(LOWEST, HIGHEST * m.getValue() / most),
                chosen.equals(Optional.of(m.getKey()))))
        .toList();
  }

  /** Address of this page for one month; for all of them where it is empty. */
  public String of(String month) {
    return "/name?key="
        + URLEncoder.encode(named.key(), UTF_8)
        + (month.isEmpty() ? "" : "&month=" + month);
  }

  /** Address of the next part of the articles. */
  public Optional<String> next() {
    return file.articles()
        .next()
        .map(c ->
            of(chosen.map(YearMonth::toString).orElse(""))
                + "&cursor="
                + URLEncoder.encode(c, UTF_8));
  }
}
