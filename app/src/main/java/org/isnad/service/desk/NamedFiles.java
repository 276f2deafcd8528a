package org.isnad.service.desk;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.isnad.model.Entity;
import org.isnad.model.Event;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;
import org.isnad.service.correct.Overlay;
import org.isnad.store.ArticleHead;

/** Collects what articles tell of one name. */
final class NamedFiles {
  private static final Comparator<ArticleHead> LATEST_FIRST =
      Comparator.comparing(NamedFiles::order).reversed();

  private final Catalogue now;
  private final Function<ArticleHead, Optional<Reading>> readings;
  private final UnaryOperator<String> listed;

  /**
   * @param listed gives the key under which what has a key is listed
   */
  NamedFiles(
      Catalogue now,
      Function<ArticleHead, Optional<Reading>> readings,
      UnaryOperator<String> listed) {
    this.now = now;
    this.readings = readings;
    this.listed = listed;
  }

  private static String order(ArticleHead h) {
    return h.published().map(PublicationTime::toString).orElse("") + " " + h.id();
  }

  /**
   * @param month that the articles shall be of
   */
  NamedFile of(
      Named named,
      Set<String> articles,
      Optional<YearMonth> month,
      Optional<String> cursor,
      int most) {
    List<ArticleHead> all =
        articles.stream().flatMap(a -> now.head(a).stream()).sorted(LATEST_FIRST).toList();
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    all.forEach(h -> month(h).ifPresent(m -> months.merge(m, 1, Integer::sum)));
    List<ArticleHead> wanted =
        all.stream().filter(h -> month.isEmpty() || month.equals(month(h))).toList();
    List<ArticleHead> rest =
        cursor
            .map(Cursor::decode)
            .map(c -> wanted.stream().filter(h -> order(h).compareTo(c) < 0).toList())
            .orElse(wanted);
    List<ArticleHead> shown = rest.subList(0, Math.min(most, rest.size()));
    Telling telling = new Telling(named.key());
    shown.forEach(h -> readings.apply(h).ifPresent(r -> telling.add(h, r)));
    Set<String> stories = new LinkedHashSet<>();
    wanted.forEach(h -> now.storyOf(h.id()).ifPresent(stories::add));
    Optional<String> next =
        rest.size() > shown.size()
            ? Optional.of(Cursor.encode(order(shown.getLast())))
            : Optional.empty();
    return new NamedFile(
        named,
        months,
        telling.said,
        telling.told,
        telling.happenings,
        new Portion<>(shown, next, wanted.size()),
        List.copyOf(stories));
  }

  private static Optional<YearMonth> month(ArticleHead h) {
    return h.published().map(PublicationTime::date).map(YearMonth::from);
  }

  /** What articles tell, sorted by the part that the name has in it. */
  private final class Telling {
    private final String key;
    private final List<NamedFile.Saying> said = new ArrayList<>();
    private final List<NamedFile.Saying> told = new ArrayList<>();
    private final List<NamedFile.Happening> happenings = new ArrayList<>();

    Telling(String key) {
      this.key = key;
    }

    void add(ArticleHead head, Reading reading) {
      Set<String> ids = new HashSet<>();
      Set<String> names = new HashSet<>();
      List<Words> mentions = new ArrayList<>();
      for (Entity e : reading.entities()) {
        if (listed.apply(Overlay.key(e)).equals(key)) {
          ids.add(e.id());
          names.add(e.name());
          mentions.addAll(e.mentions());
        }
      }
      for (Statement s : reading.statements()) {
        NamedFile.Saying saying = new NamedFile.Saying(head, s);
        if (s.speaker().flatMap(Speaker::entity).map(ids::contains).orElse(false)) {
          said.add(saying);
        } else if (mentions.stream().anyMatch(m -> s.content().span().contains(m.span()))) {
          told.add(saying);
        }
      }
      for (Event e : reading.events()) {
        if (Stream.of(e.actor(), e.recipient(), e.place())
            .flatMap(Optional::stream)
            .anyMatch(names::contains)) {
          happenings.add(new NamedFile.Happening(head, e));
        }
      }
    }
  }
}
