package org.isnad.service.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.PublicationTime;
import org.isnad.store.ArticleHead;

/** Lists of stories and what they can be narrowed by. */
final class StoryLists {
  private static final int CARD_NAMES = 4;
  private static final int FACETS = 40;
  private static final int KEPT_FACETS = 500;

  private final NameIndex names;
  private final StoryFiles files;
  private final Cache<String, Facets> facets =
      Caffeine.newBuilder().maximumSize(KEPT_FACETS).build();

  StoryLists(NameIndex names, StoryFiles files) {
    this.names = names;
    this.files = files;
  }

  /** The stories that fit, those with the latest news first. */
  Portion<StoryCard> stories(Catalogue now, StoryFilter filter, Optional<String> cursor, int most) {
    List<Catalogue.Entry> fitting = fitting(now, filter);
    List<Catalogue.Entry> rest =
        cursor
            .map(Cursor::decode)
            .map(c -> fitting.stream().filter(e -> e.order().compareTo(c) < 0).toList())
            .orElse(fitting);
    List<Catalogue.Entry> shown = rest.subList(0, Math.min(most, rest.size()));
    Optional<String> next =
        rest.size() > shown.size() && !shown.isEmpty()
            ? Optional.of(Cursor.encode(shown.getLast().order()))
            : Optional.empty();
    return new Portion<>(shown.stream().map(this::card).toList(), next, fitting.size());
  }

  private List<Catalogue.Entry> fitting(Catalogue now, StoryFilter filter) {
    Optional<Set<String>> person = filter.person().map(p -> storiesNaming(now, p));
    Optional<Set<String>> place = filter.place().map(p -> storiesNaming(now, p));
    return now.latestFirst().stream()
        .filter(e -> e.isWithin(filter.from(), filter.to()))
        .filter(e -> filter.outlet().map(o -> e.outlets().contains(o)).orElse(true))
        .filter(e -> person.map(s -> s.contains(e.view().id())).orElse(true))
        .filter(e -> place.map(s -> s.contains(e.view().id())).orElse(true))
        .toList();
  }

  private Set<String> storiesNaming(Catalogue now, String keyOrName) {
    Set<String> stories = new HashSet<>();
    names.articles(keyOrName).forEach(a -> now.storyOf(a).ifPresent(stories::add));
    return stories;
  }

  /** The story as lists show it. */
  StoryCard card(Catalogue.Entry e) {
    return new StoryCard(
        e.view(),
        e.outlets(),
        names.among(e.articles(), Desk.SPEAKERS, CARD_NAMES),
        names.among(e.articles(), Desk.PLACES, CARD_NAMES),
        files.weight(e));
  }

  /**
   * What the stories that fit can be narrowed by.
   *
   * @param stamp changes whenever the stories or their names do
   */
  Facets facets(Catalogue now, StoryFilter filter, String stamp) {
    return facets.get(stamp + filter, s -> count(now, filter));
  }

  private Facets count(Catalogue now, StoryFilter filter) {
    Map<String, Integer> outlets = new TreeMap<>();
    List<ArticleHead> articles = new ArrayList<>();
    for (Catalogue.Entry e : fitting(now, filter)) {
      e.outlets().forEach(o -> outlets.merge(o, 1, Integer::sum));
      articles.addAll(e.articles());
    }
    return new Facets(
        outlets.entrySet().stream()
            .map(e -> new Facets.Counted(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt((Facets.Counted c) -> -c.stories()))
            .limit(FACETS)
            .toList(),
        names.among(articles, Desk.SPEAKERS, FACETS),
        names.among(articles, Desk.PLACES, FACETS),
        articles.stream()
            .flatMap(a -> a.published().stream())
            .map(PublicationTime::date)
            .min(Comparator.naturalOrder()),
        articles.stream()
            .flatMap(a -> a.published().stream())
            .map(PublicationTime::date)
            .max(Comparator.naturalOrder()));
  }
}
