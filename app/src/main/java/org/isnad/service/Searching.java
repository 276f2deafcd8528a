package org.isnad.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.NameKeys;
import org.isnad.search.BadQueryException;
import org.isnad.search.Clause;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchPage;
import org.isnad.search.SearchQuery;
import org.isnad.search.SearchRequest;
import org.isnad.search.Stamp;
import org.isnad.service.correct.Overlay;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;
import org.isnad.store.Workspace.Changed;

/**
 * Searching a workspace. The index lies beside the workspace and is made from nothing else: a
 * missing, damaged or outdated one is made again. Thread-safe.
 */
public final class Searching implements AutoCloseable {

  /** Name of the index's folder within that of the workspace. */
  public static final String FOLDER = "index";

  private static final int BATCH = 256;
  private static final int COMMIT_EVERY = 40;

  /** A page looks for new articles this often at most. */
  private static final long FOLLOW_NANOS = 1_000_000_000L;

  private final Workspace workspace;
  private final SearchIndex index;
  private final ExecutorService workers;
  private final ExecutorService background;
  private final AtomicLong followed = new AtomicLong(System.nanoTime());
  private final AtomicBoolean following = new AtomicBoolean();
  private final ReentrantLock writing = new ReentrantLock();

  private Searching(Workspace workspace, SearchIndex index) {
    this.workspace = workspace;
    this.index = index;
    this.workers =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("index-", 1).factory());
    this.background =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index-follow").factory());
  }

  /**
   * Opens the index of a workspace; {@link #catchUp} brings it up to date.
   *
   * @param folder the workspace's folder, in which the index has one of its own
   */
  public static Searching open(Workspace workspace, Path folder, Lexicon lexicon) {
    ArabicLanguage language = new ArabicLanguage(lexicon, NameKeys.load());
    return new Searching(workspace, SearchIndex.open(folder.resolve(FOLDER), language));
  }

  /**
   * Answers a request from the index as it is, and lets the index follow the workspace behind it: a
   * page never waits until new articles are filed.
   *
   * @throws BadQueryException saying in one line what cannot be understood
   */
  public SearchPage search(SearchRequest request) throws BadQueryException {
    SearchQuery query = SearchQuery.parse(request.query());
    long now = System.nanoTime();
    long before = followed.get();
    if (now - before >= FOLLOW_NANOS && followed.compareAndSet(before, now)) {
      follow();
    }
    return index.search(request, withArticles(query));
  }

  /** Ids of the articles that share most words with a text, the most alike first. */
  List<String> alike(String text, int most) {
    return index.alike(text, most);
  }

  /** Stories are known to the workspace alone: in the index they are sets of articles. */
  private SearchQuery withArticles(SearchQuery query) {
    if (query.clauses().stream().noneMatch(c -> c instanceof Clause.Story)) {
      return query;
    }
    Map<String, String> stories = Overlay.of(workspace).stories(workspace.stories());
    List<Clause> clauses = new ArrayList<>();
    for (Clause clause : query.clauses()) {
      if (clause instanceof Clause.Story story) {
        Set<String> articles = new HashSet<>();
        stories.forEach((article, id) -> {
          if (id.equals(story.id())) {
            articles.add(article);
          }
        });
        clauses.add(new Clause.Among(articles, story.negated()));
      } else {
        clauses.add(clause);
      }
    }
    return new SearchQuery(clauses, query.kind());
  }

  /** Number of the last change of the workspace that the index lacks, 0 if it lacks none. */
  public long behind() {
    long last = workspace.lastChange();
    long done = done().map(Stamp::upTo).orElse(0L);
    return Math.max(0, last - done);
  }

  private Optional<Stamp> done() {
    return index
        .stamp()
        .filter(s -> s.workspace().equals(workspace.identity()))
        .filter(s -> s.upTo() <= workspace.lastChange());
  }

  /** Brings the index up to date in the background; returns at once. */
  public void follow() {
    if (following.compareAndSet(false, true)) {
      background.execute(() -> {
        try {
          catchUp(n -> {});
        } finally {
          following.set(false);
        }
      });
    }
  }

  /**
   * Brings the index up to date.
   *
   * @param progress is told the number of articles taken up so far
   * @return how many articles were taken up; 0 as well where another process writes the index
   */
  public int catchUp(IntConsumer progress) {
    writing.lock();
    try {
      if (!index.isWritable()) {
        index.refresh();
        return 0;
      }
      Optional<Stamp> known = done();
      if (known.isEmpty()) {
        index.clear();
      }
      return takeUp(known.map(Stamp::upTo).orElse(0L), known.map(Stamp::corrections), progress);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Makes the whole index again.
   *
   * @return how many articles it has
   * @throws IllegalStateException if another process writes it
   */
  public int rebuild(IntConsumer progress) {
    writing.lock();
    try {
      if (!index.isWritable()) {
        throw new IllegalStateException("another process writes the index");
      }
      index.clear();
      return takeUp(0, Optional.empty(), progress);
    } finally {
      writing.unlock();
    }
  }

  /**
   * @param corrected number of the last correction that is in the index; empty where all of it is
   *     made now
   */
  private int takeUp(long from, Optional<Long> corrected, IntConsumer progress) {
    String identity = workspace.identity();
    Overlay overlay = Overlay.of(workspace);
    long upTo = from;
    int done = 0;
    int batches = 0;
    List<Changed> changed = workspace.changedAfter(upTo, BATCH);
    while (!changed.isEmpty()) {
      put(changed.stream().map(Changed::article).toList(), overlay);
      upTo = changed.getLast().number();
      done += changed.size();
      progress.accept(done);
      if (++batches % COMMIT_EVERY == 0) {
        index.commit(new Stamp(identity, upTo, corrected.orElse(overlay.last())));
      }
      changed = workspace.changedAfter(upTo, BATCH);
    }
    boolean behind = corrected.isPresent() && corrected.get() < overlay.last();
    if (behind) {
      correct(overlay, corrected.get());
    }
    if (done > 0 || from == 0 || behind) {
      index.commit(new Stamp(identity, upTo, overlay.last()));
    }
    return done;
  }

  /** Files again what corrections after this one changed. */
  private void correct(Overlay overlay, long after) {
    Overlay.Reach reach = overlay.since(after);
    List<StoredArticle> batch = new ArrayList<>();
    if (reach.names()) {
      workspace.forEach(a -> {
        batch.add(a);
        if (batch.size() == BATCH) {
          put(batch, overlay);
          batch.clear();
        }
      });
    } else {
      reach.articles().forEach(id -> workspace.article(id).ifPresent(batch::add));
    }
    put(batch, overlay);
  }

  private void put(List<StoredArticle> articles, Overlay overlay) {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (StoredArticle a : articles) {
      tasks.add(() -> {
        index.put(overlay.lay(a.reading()).reading());
        return true;
      });
    }
    try {
      for (Future<Boolean> done : workers.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("indexing was interrupted", e));
    } catch (ExecutionException e) {
      throw new IllegalStateException("indexing failed", e.getCause());
    }
  }

  @Override
  public void close() {
    background.shutdown();
    workers.shutdown();
    writing.lock();
    try {
      index.close();
    } finally {
      writing.unlock();
    }
  }
}
