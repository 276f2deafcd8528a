package org.isnad.service.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.PublicationTime;
import org.isnad.service.Headline;
import org.isnad.service.StoryView;
import org.isnad.service.correct.Mark;
import org.isnad.service.correct.Overlay;
import org.isnad.store.ArticleHead;
import org.isnad.store.Workspace;

/** All articles and stories of a workspace at one moment, as far as lists show them. Immutable. */
final class Catalogue {

  /**
   * A story with what filters ask for.
   *
   * @param stamp changes whenever an article of it, or its reading, does
   */
  record Entry(StoryView view, List<ArticleHead> articles, List<String> outlets, String stamp) {
    /** Sorts and cursors; undated stories last. */
    String order() {
      return view.last().map(PublicationTime::toString).orElse("") + " " + view.id();
    }

    boolean isWithin(Optional<LocalDate> from, Optional<LocalDate> to) {
      return from.map(f -> view.last().map(l -> !l.date().isBefore(f)).orElse(false)).orElse(true)
          && to.map(t -> view.first().map(d -> !d.date().isAfter(t)).orElse(false)).orElse(true);
    }
  }

  private static final Comparator<ArticleHead> BY_TIME =
      Comparator.comparing(
              (ArticleHead h) -> h.published().map(PublicationTime::toString).orElse("~"))
          .thenComparing(ArticleHead::id);

  private final Overlay overlay;
  private final Map<String, ArticleHead> heads;
  private final Map<String, String> storyOf;
  private final Map<String, Mark> moved;
  private final Map<String, Entry> stories;
  private final List<Entry> latestFirst;

  private Catalogue(
      Overlay overlay,
      Map<String, ArticleHead> heads,
      Map<String, String> storyOf,
      Map<String, Mark> moved,
      Map<String, Entry> stories) {
    this.overlay = overlay;
    this.heads = heads;
    this.storyOf = storyOf;
    this.moved = moved;
    this.stories = stories;
    List<Entry> sorted = new ArrayList<>(stories.values());
    sorted.sort(Comparator.comparing(Entry::order).reversed());
    this.latestFirst = List.copyOf(sorted);
  }

  static Catalogue of(Workspace workspace) {
    Map<String, ArticleHead> heads = new LinkedHashMap<>();
    workspace.forEachHead(h -> heads.put(h.id(), h));
    Overlay overlay = Overlay.of(workspace);
    Map<String, String> grouped = workspace.stories();
    Map<String, String> storyOf = overlay.stories(grouped);
    Map<String, List<ArticleHead>> members = new HashMap<>();
    storyOf.forEach((article, story) -> {
      ArticleHead head = heads.get(article);
      if (head != null) {
        members.computeIfAbsent(story, s -> new ArrayList<>()).add(head);
      }
    });
    Map<String, Entry> stories = new HashMap<>();
    members.forEach((id, articles) -> stories.put(id, entry(id, articles, overlay)));
    return new Catalogue(overlay, heads, storyOf, overlay.storyMarks(grouped), stories);
  }

  private static Entry entry(String id, List<ArticleHead> articles, Overlay overlay) {
    articles.sort(BY_TIME);
    Map<String, Integer> outlets = new TreeMap<>();
    articles.forEach(a -> a.outlet().ifPresent(o -> outlets.merge(o, 1, Integer::sum)));
    List<String> byArticles = new ArrayList<>(outlets.keySet());
    byArticles.sort(Comparator.comparingInt(o -> -outlets.getOrDefault(o, 0)));
    List<PublicationTime> times = articles.stream().flatMap(a -> a.published().stream()).toList();
    StoryView view =
        new StoryView(
            id,
            articles.stream()
                .flatMap(a -> a.title().stream())
                .findFirst()
                .orElseGet(() -> Headline.of(articles.getFirst().opening())),
            times.stream().findFirst(),
            times.isEmpty() ? Optional.empty() : Optional.of(times.getLast()),
            (int) articles.stream().map(ArticleHead::outlet).distinct().count(),
            articles.stream().map(ArticleHead::id).toList());
    return new Entry(
        view, List.copyOf(articles), List.copyOf(byArticles), stamp(id, articles, overlay));
  }

  private static String stamp(String id, List<ArticleHead> articles, Overlay overlay) {
    long hash = 1125899906842597L;
    for (ArticleHead a : articles) {
      String stamp = a.stamp() + overlay.stamp(a.id());
      for (int i = 0; i < stamp.length(); i++) {
        hash = 31 * hash + stamp.charAt(i);
      }
    }
    return id + "-" + Long.toHexString(hash);
  }

  /** What people have corrected. */
  Overlay overlay() {
    return overlay;
  }

  /** By id, in order of arrival. */
  Map<String, ArticleHead> heads() {
    return Collections.unmodifiableMap(heads);
  }

  Optional<ArticleHead> head(String article) {
    return Optional.ofNullable(heads.get(article));
  }

  Optional<String> storyOf(String article) {
    return Optional.ofNullable(storyOf.get(article));
  }

  /** The correction that put the article into its story; empty where the program did. */
  Optional<Mark> moved(String article) {
    return Optional.ofNullable(moved.get(article));
  }

  Optional<Entry> story(String id) {
    return Optional.ofNullable(stories.get(id));
  }

  List<Entry> latestFirst() {
    return latestFirst;
  }
}
