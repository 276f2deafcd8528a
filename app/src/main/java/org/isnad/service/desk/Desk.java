package org.isnad.service.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.service.Copies;
import org.isnad.service.StoryDossier;
import org.isnad.service.StoryView;
import org.isnad.service.correct.Overlay;
import org.isnad.store.ArticleHead;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a reader of a workspace looks at, made once and kept for the next one who asks. Thread-safe.
 */
public final class Desk implements AutoCloseable {

  /** People and organisations: those who can speak. */
  public static final Set<EntityType> SPEAKERS = EnumSet.of(EntityType.PER, EntityType.ORG);

  /** What can be put on a map. */
  public static final Set<EntityType> PLACES =
      EnumSet.of(EntityType.GPE, EntityType.LOC, EntityType.FAC);

  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /** Fewer stories are as quickly weighed again. */
  private static final int WORTH_KEEPING = 100;

  private static final int CARD_NAMES = 4;
  private static final int FACETS = 40;
  private static final long READING_CHARACTERS = 3_000_000;
  private static final long DOSSIER_ACCOUNTS = 60_000;

  private final Workspace workspace;
  private final Supplier<Lexicon> lexicon;
  private final Snapshots snapshots;
  private final NameIndex names = new NameIndex();
  private final Gatherer gatherer;
  private volatile @Nullable Catalogue seen;
  private final Weights weights;
  private final Cache<String, Facets> facets = Caffeine.newBuilder().maximumSize(500).build();
  private final Cache<String, Reading> readings =
      Caffeine.newBuilder()
          .maximumWeight(READING_CHARACTERS)
          .weigher((String k, Reading r) -> 500 + r.article().text().length())
          .build();
  private final Cache<String, StoryFile> dossiers =
      Caffeine.newBuilder()
          .maximumWeight(DOSSIER_ACCOUNTS)
          .weigher((String k, StoryFile f) -> Dossiers.accounts(f.dossier()))
          .build();

  /**
   * Returns at once; what is first asked for waits until the lists are read.
   *
   * @param workspace stays the caller's to close, after this
   * @param folder of the workspace, where the names are kept for the next start
   * @param lexicon asked for once a dossier is wanted
   */
  public Desk(Workspace workspace, Path folder, Supplier<Lexicon> lexicon, Clock clock) {
    this.workspace = workspace;
    this.lexicon = lexicon;
    this.snapshots = new Snapshots(workspace);
    this.weights = new Weights(folder);
    this.gatherer =
        new Gatherer(
            workspace, lexicon, clock, snapshots, names, new NameFile(folder), this::weighAll);
    gatherer.start();
  }

  private Catalogue now() {
    Catalogue now = snapshots.current();
    if (seen != now) {
      seen = now;
      names.use(now.overlay());
      gatherer.wake();
    }
    return now;
  }

  /** Lets the next answers show what was kept up to now. */
  public void refresh() {
    snapshots.refresh();
    names.use(snapshots.latest().overlay());
    gatherer.wake();
  }

  /** Waits until all articles are in stories, their names known and their copies found. */
  public void awaitAll() {
    gatherer.await();
  }

  /** Whether names of all articles are known, so that filters by name miss nothing. */
  public boolean hasAllNames() {
    return names.size() >= now().heads().size();
  }

  /** Number of articles. */
  public int articles() {
    return now().heads().size();
  }

  /** Another string after every change of anything that is shown. */
  public String stamp() {
    now();
    return snapshots.stamp() + "-" + names.size() + "-" + weights.size();
  }

  /**
   * The stories that fit, those with the latest news first.
   *
   * @param cursor {@link Portion#next} of the part before; empty for the first part
   * @param most length of the part
   */
  public Portion<StoryCard> stories(StoryFilter filter, Optional<String> cursor, int most) {
    List<Catalogue.Entry> fitting = fitting(filter);
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

  private List<Catalogue.Entry> fitting(StoryFilter filter) {
    Catalogue now = now();
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

  private StoryCard card(Catalogue.Entry e) {
    return new StoryCard(
        e.view(),
        e.outlets(),
        names.among(e.articles(), SPEAKERS, CARD_NAMES),
        names.among(e.articles(), PLACES, CARD_NAMES),
        weight(e));
  }

  private Optional<StoryCard.Weight> weight(Catalogue.Entry e) {
    return e.articles().size() == 1
        ? Optional.of(new StoryCard.Weight(1, 0))
        : weights.of(e.stamp());
  }

  /** The story as lists show it. */
  public Optional<StoryCard> card(String story) {
    return now().story(story).map(this::card);
  }

  /** What the stories that fit can be narrowed by. */
  public Facets facets(StoryFilter filter) {
    // Weights change nothing here, and are many while they are reckoned.
    now();
    String stamp = snapshots.stamp() + "-" + names.size() + filter;
    return facets.get(stamp, s -> count(filter));
  }

  private Facets count(StoryFilter filter) {
    List<Catalogue.Entry> fitting = fitting(filter);
    Map<String, Integer> outlets = new TreeMap<>();
    List<ArticleHead> articles = new ArrayList<>();
    for (Catalogue.Entry e : fitting) {
      e.outlets().forEach(o -> outlets.merge(o, 1, Integer::sum));
      articles.addAll(e.articles());
    }
    return new Facets(
        outlets.entrySet().stream()
            .map(e -> new Facets.Counted(e.getKey(), e.getValue()))
            .sorted(Comparator.comparingInt((Facets.Counted c) -> -c.stories()))
            .limit(FACETS)
            .toList(),
        names.among(articles, SPEAKERS, FACETS),
        names.among(articles, PLACES, FACETS),
        articles.stream()
            .flatMap(a -> a.published().stream())
            .map(PublicationTime::date)
            .min(Comparator.naturalOrder()),
        articles.stream()
            .flatMap(a -> a.published().stream())
            .map(PublicationTime::date)
            .max(Comparator.naturalOrder()));
  }

  /** The stamp that {@link #story} would give, without making the dossier. */
  public Optional<String> storyStamp(String id) {
    return now().story(id).map(Catalogue.Entry::stamp);
  }

  /** A story with its dossier; empty where there is none of this id. */
  public Optional<StoryFile> story(String id) {
    return now().story(id).map(e -> dossiers.get(e.stamp(), stamp -> file(e)));
  }

  /** What lists show first of a story, without making the dossier. */
  public Optional<StoryView> storyView(String id) {
    return now().story(id).map(Catalogue.Entry::view);
  }

  /** Reckons what lists show of every story, the latest first; for the gatherer's thread. */
  private void weighAll(BooleanSupplier stop) {
    if (weights.size() == 0) {
      weights.read();
    }
    Catalogue now = snapshots.latest();
    int fresh = 0;
    for (Catalogue.Entry e : now.latestFirst()) {
      if (stop.getAsBoolean()) {
        return;
      }
      if (weight(e).isEmpty()) {
        // Not through the cache: what readers look at would be driven out of it.
        file(e);
        fresh++;
      }
    }
    if (fresh >= WORTH_KEEPING) {
      keepWeights(now);
    }
  }

  private void keepWeights(Catalogue now) {
    try {
      Set<String> stamps = new HashSet<>();
      now.latestFirst().forEach(e -> stamps.add(e.stamp()));
      weights.write(stamps);
    } catch (IOException e) {
      LOG.info("the weights of stories are not kept for the next start: {}", e.getMessage());
    }
  }

  private StoryFile file(Catalogue.Entry e) {
    List<Reading> read = e.articles().stream().flatMap(a -> reading(a).stream()).toList();
    StoryDossier dossier = StoryDossier.of(e.view().id(), read, lexicon.get());
    weights.put(e.stamp(), Dossiers.weight(dossier));
    return new StoryFile(dossier, e.articles(), e.stamp());
  }

  /** What was read in the version of an article that the head tells of; empty once it is gone. */
  public Optional<Reading> reading(ArticleHead head) {
    Overlay overlay = snapshots.latest().overlay();
    String stamp = head.stamp() + overlay.stamp(head.id());
    Reading kept = readings.getIfPresent(stamp);
    if (kept != null) {
      return Optional.of(kept);
    }
    Optional<Reading> read =
        workspace
            .article(head.id())
            .filter(a -> a.version() == head.version())
            .map(a -> overlay.apply(a.reading(), NameIndex::key));
    read.ifPresent(r -> readings.put(stamp, r));
    return read;
  }

  /** The text of the version of an article that the head tells of; empty once it is gone. */
  public Optional<String> text(ArticleHead head) {
    return workspace
        .article(head.id())
        .filter(a -> a.version() == head.version())
        .map(a -> a.article().text());
  }

  /**
   * The articles in order of arrival.
   *
   * @param cursor {@link Portion#next} of the part before; empty for the first part
   * @param most length of the part
   */
  public Portion<ArticleHead> articles(Optional<String> cursor, int most) {
    List<ArticleHead> all = List.copyOf(now().heads().values());
    int from = cursor.map(Cursor::decodeNumber).orElse(0);
    int begin = Math.clamp(from, 0, all.size());
    int end = Math.min(begin + most, all.size());
    return new Portion<>(
        all.subList(begin, end),
        end < all.size() ? Optional.of(Cursor.encode(Integer.toString(end))) : Optional.empty(),
        all.size());
  }

  /** Hands over all pairs of articles that share copied text. */
  public void forEachPair(Consumer<Reuse> sink) {
    Copies.among(workspace, lexicon.get()).forEach(sink);
  }

  /** What lists show of an article. */
  public Optional<ArticleHead> head(String article) {
    return now().head(article);
  }

  /** Id of the story that holds the article. */
  public Optional<String> storyOf(String article) {
    return now().storyOf(article);
  }

  /** The current version of an article; empty where there is none of this id. */
  public Optional<ArticleFile> article(String id) {
    Catalogue now = now();
    Optional<ArticleHead> head = now.head(id);
    Optional<Reading> reading = head.flatMap(this::reading);
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    ArticleHead h = head.orElseThrow();
    Optional<String> story = now.storyOf(id);
    List<ArticleFile.Twin> twins = twins(now, id);
    return Optional.of(
        new ArticleFile(
            h,
            reading.get(),
            java.util.stream.IntStream.rangeClosed(1, h.version()).boxed().toList(),
            story,
            twins,
            h.stamp() + now.overlay().stamp(id) + " " + story.orElse("") + twins.hashCode()));
  }

  /** One version of an article, as it was read. */
  public Optional<StoredArticle> version(String id, int number) {
    return workspace.versions(id).stream().filter(v -> v.version() == number).findFirst();
  }

  private List<ArticleFile.Twin> twins(Catalogue now, String id) {
    List<ArticleFile.Twin> twins = new ArrayList<>();
    for (Reuse r : Copies.of(workspace, id)) {
      now.head(r.a().equals(id) ? r.b() : r.a())
          .ifPresent(h -> twins.add(new ArticleFile.Twin(h, r)));
    }
    return twins;
  }

  /** The individual of this key, as lists show it. */
  public Optional<Named> name(String key) {
    now();
    return names.named(key);
  }

  /** The names that hold these letters, those of most articles first. */
  public List<Named> named(String part, Set<EntityType> types, int most) {
    now();
    return names.matching(part, types, most);
  }

  /**
   * What articles tell of someone or something.
   *
   * @param cursor {@link Portion#next} of the part before; empty for the first part
   * @param most number of articles of the part, out of which the statements come
   */
  public Optional<NamedFile> named(String key, Optional<String> cursor, int most) {
    Catalogue now = now();
    return names
        .named(key)
        .map(n -> new NamedFiles(now, this::reading).of(n, names.articles(key), cursor, most));
  }

  /** What stands for an individual in addresses and corrections. */
  public static String key(Entity e) {
    return NameIndex.key(e);
  }

  /** Walks through all stories with their dossiers, the latest first, until told to stop. */
  public void eachStory(Function<StoryFile, Boolean> visitor) {
    for (Catalogue.Entry e : now().latestFirst()) {
      Optional<StoryFile> file = story(e.view().id());
      if (file.isPresent() && !visitor.apply(file.get())) {
        return;
      }
    }
  }

  @Override
  public void close() {
    gatherer.close();
  }
}
