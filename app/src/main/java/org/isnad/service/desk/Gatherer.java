package org.isnad.service.desk;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.Copies;
import org.isnad.service.Stories;
import org.isnad.store.ArticleHead;
import org.isnad.store.Waiting;
import org.isnad.store.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does in the background what articles wait for, whoever added them: puts them in stories, reads
 * which names they hold, finds what they share with others, weighs stories for the lists.
 */
final class Gatherer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Gatherer.class);
  private static final long PATIENCE_MILLIS = 5_000;

  /** Fewer articles are as quickly read again. */
  private static final int WORTH_KEEPING = 200;

  /** One new article to so many leaves the spellings as they are. */
  private static final int SHARE_OF_NEWS = 50;

  private final Workspace workspace;
  private final Supplier<Lexicon> lexicon;
  private final Clock clock;
  private final Snapshots snapshots;
  private final NameIndex names;
  private final NameFile file;
  private final SpellingFile spellingFile;
  private final Consumer<BooleanSupplier> weigher;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;

  /** Number of the last change that the spellings are of; negative before they are known. */
  private volatile long spelt = -1;

  Gatherer(
      Workspace workspace,
      Supplier<Lexicon> lexicon,
      Clock clock,
      Snapshots snapshots,
      NameIndex names,
      NameFile file,
      SpellingFile spellingFile,
      Consumer<BooleanSupplier> weigher) {
    this.workspace = workspace;
    this.lexicon = lexicon;
    this.clock = clock;
    this.snapshots = snapshots;
    this.names = names;
    this.file = file;
    this.spellingFile = spellingFile;
    this.weigher = weigher;
    this.thread = Thread.ofPlatform().daemon().name("desk").unstarted(this::run);
  }

  void start() {
    thread.start();
    wake();
  }

  void wake() {
    if (work.availablePermits() == 0) {
      work.release();
    }
  }

  private void run() {
    try {
      while (!closed) {
        work.acquire();
        work.drainPermits();
        gather();
        tellWhoWaits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void tellWhoWaits() {
    notifyAll();
  }

  private void gather() {
    try {
      if (waits(Waiting.Work.GROUPING)) {
        new Stories(workspace, clock).update();
        snapshots.refresh();
      }
      gatherNames();
      if (!closed && waits(Waiting.Work.PAIRING)) {
        Copies.update(workspace, lexicon.get());
      }
      if (!closed) {
        gatherSpellings();
      }
      tellWhoWaits();
      if (!closed) {
        weigher.accept(() -> closed || work.availablePermits() > 0);
      }
    } catch (RuntimeException e) {
      // A store that is busy or full now may not be so the next time; one bad article must not
      // keep the others waiting for ever.
      if (!closed) {
        LOG.warn("articles wait to be put in order: {}", e.toString());
      }
    }
  }

  private boolean waits(Waiting.Work kind) {
    return workspace.waiting(kind).articles() > 0;
  }

  private void gatherNames() {
    Catalogue latest = snapshots.latest();
    names.use(latest.overlay());
    if (names.size() == 0) {
      file.read().ifPresent(names::add);
    }
    int read = 0;
    for (ArticleHead head : latest.heads().values()) {
      if (closed) {
        return;
      }
      if (!names.isKnown(head)) {
        workspace.article(head.id()).ifPresent(a -> names.put(head, a.reading()));
        read++;
      }
    }
    if (read >= WORTH_KEEPING) {
      keep();
    }
  }

  /**
   * Which names are one individual's depends on all articles: it is found again once enough of them
   * have come.
   */
  private void gatherSpellings() {
    long change = workspace.lastChange();
    if (spelt < 0) {
      spellingFile
          .read()
          .ifPresent(k -> {
            names.use(k.spellings());
            spelt = k.change();
          });
    }
    if (areSpelt(change)) {
      return;
    }
    Map<String, String> spellings =
        Spellings.of(workspace, List.copyOf(snapshots.latest().heads().keySet()));
    names.use(spellings);
    spelt = change;
    if (names.size() >= WORTH_KEEPING) {
      try {
        spellingFile.write(new SpellingFile.Kept(change, spellings));
      } catch (IOException e) {
        LOG.info("spellings are not kept for the next start: {}", e.getMessage());
      }
    }
  }

  private boolean areSpelt(long change) {
    return spelt >= 0 && Math.abs(change - spelt) <= names.size() / SHARE_OF_NEWS;
  }

  private void keep() {
    try {
      file.write(names.toKeep());
    } catch (IOException e) {
      LOG.info("names are not kept for the next start: {}", e.getMessage());
    }
  }

  private boolean isDone() {
    return snapshots.latest().heads().values().stream().allMatch(names::isKnown)
        && !waits(Waiting.Work.GROUPING)
        && !waits(Waiting.Work.PAIRING)
        && areSpelt(workspace.lastChange());
  }

  synchronized void await() {
    try {
      while (thread.isAlive() && !isDone()) {
        wait(PATIENCE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed = true;
    work.release();
    try {
      thread.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
