package org.isnad.service.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.EntityType;
import org.isnad.model.Reading;
import org.isnad.service.Copies;
import org.isnad.service.StoryView;
import org.isnad.service.correct.Corrected;
import org.isnad.store.ArticleHead;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of a workspace looks at, made once and kept for the next one who asks. Thread-safe.
 */
public final class Desk implements AutoCloseable {

  /** People and organisations: those who can speak. */
  public static final Set<EntityType> SPEAKERS = EnumSet.of(EntityType.PER, EntityType.ORG);

  /** What can be put on a map. */
  public static final Set<EntityType> PLACES =
      EnumSet.of(EntityType.GPE, EntityType.LOC, EntityType.FAC);

  private final Workspace workspace;
  private final Supplier<Lexicon> lexicon;
  private final Snapshots snapshots;
  private final NameIndex names = new NameIndex();
  private final Gatherer gatherer;
  private final CorrectedReadings readings;
  private final StoryFiles files;
  private final StoryLists lists;
  private volatile @Nullable Catalogue seen;

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
    this.readings = new CorrectedReadings(workspace, () -> snapshots.latest().overlay());
    this.files = new StoryFiles(readings, lexicon, folder);
    this.lists = new StoryLists(names, files);
    this.gatherer =
        new Gatherer(
            workspace,
            lexicon,
            clock,
            snapshots,
            names,
            new NameFile(folder),
            new SpellingFile(folder),
            stop -> files.weighAll(snapshots.latest(), stop));
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
    return snapshots.stamp() + "-" + names.size() + "-" + names.spellings() + "-" + files.weighed();
  }

  /**
   * The stories that fit, those with the latest news first.
   *
   * @param cursor {@link Portion#next} of the part before; empty for the first part
   * @param most length of the part
   */
  public Portion<StoryCard> stories(StoryFilter filter, Optional<String> cursor, int most) {
    return lists.stories(now(), filter, cursor, most);
  }

  /** The story as lists show it. */
  public Optional<StoryCard> card(String story) {
    return now().story(story).map(lists::card);
  }

  /** What the stories that fit can be narrowed by. */
  public Facets facets(StoryFilter filter) {
    Catalogue now = now();
    // Weights change nothing here, and are many while they are reckoned.
    return lists.facets(
        now, filter, snapshots.stamp() + "-" + names.size() + "-" + names.spellings());
  }

  /** The stamp that {@link #story} would give, without making the dossier. */
  public Optional<String> storyStamp(String id) {
    return now().story(id).map(Catalogue.Entry::stamp);
  }

  /** A story with its dossier; empty where there is none of this id. */
  public Optional<StoryFile> story(String id) {
    Catalogue now = now();
    return now.story(id).map(e -> files.of(e, now));
  }

  /** What lists show first of a story, without making the dossier. */
  public Optional<StoryView> storyView(String id) {
    return now().story(id).map(Catalogue.Entry::view);
  }

  /** What was read in the version of an article that the head tells of; empty once it is gone. */
  public Optional<Reading> reading(ArticleHead head) {
    return readings.of(head).map(Corrected::reading);
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
    Optional<Corrected> corrected = head.flatMap(readings::of);
    if (corrected.isEmpty()) {
      return Optional.empty();
    }
    ArticleHead h = head.orElseThrow();
    Optional<String> story = now.storyOf(id);
    List<ArticleFile.Twin> twins = twins(now, id);
    return Optional.of(
        new ArticleFile(
            h,
            corrected.get().reading(),
            corrected.get().marks(),
            IntStream.rangeClosed(1, h.version()).boxed().toList(),
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
   * @param month that the articles shall be of
   * @param cursor {@link Portion#next} of the part before; empty for the first part
   * @param most number of articles of the part, out of which the statements come
   */
  public Optional<NamedFile> named(
      String key, Optional<YearMonth> month, Optional<String> cursor, int most) {
    Catalogue now = now();
    return names
        .named(key)
        .map(n ->
            new NamedFiles(now, this::reading, k -> names.listed(k))
                .of(n, names.articles(key), month, cursor, most));
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
