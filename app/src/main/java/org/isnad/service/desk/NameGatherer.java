package org.isnad.service.desk;

import java.util.concurrent.Semaphore;
import org.isnad.store.ArticleHead;
import org.isnad.store.Workspace;
import org.isnad.store.WorkspaceException;

/** Reads in the background which names the articles hold that it has not read yet. */
final class NameGatherer implements AutoCloseable {
  private final Workspace workspace;
  private final Snapshots snapshots;
  private final NameIndex names;
  private final Semaphore work = new Semaphore(0);
  private final Thread thread;
  private volatile boolean closed;

  NameGatherer(Workspace workspace, Snapshots snapshots, NameIndex names) {
    this.workspace = workspace;
    this.snapshots = snapshots;
    this.names = names;
    this.thread = Thread.ofPlatform().daemon().name("names").start(this::run);
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
        synchronized (this) {
          notifyAll();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (WorkspaceException e) {
      if (!closed) {
        throw e;
      }
    }
  }

  private void gather() {
    Catalogue latest = snapshots.latest();
    names.use(latest.overlay());
    for (ArticleHead head : latest.heads().values()) {
      if (closed) {
        return;
      }
      if (!names.isKnown(head)) {
        workspace.article(head.id()).ifPresent(a -> names.put(head, a.reading()));
      }
    }
  }

  private boolean isDone() {
    return snapshots.latest().heads().values().stream().allMatch(names::isKnown);
  }

  synchronized void await() {
    try {
      while (thread.isAlive() && !isDone()) {
        wait(1000);
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
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
