package org.isnad.service.desk;

import java.util.concurrent.locks.ReentrantLock;
import org.isnad.store.Workspace;

/**
 * The latest catalogue. While articles are being added it is made anew at most every other second,
 * and nobody waits for that who can have the one before.
 */
final class Snapshots {
  private static final long REST_NANOS = 2_000_000_000L;

  private record Snapshot(String revision, Catalogue catalogue, long number) {}

  private final Workspace workspace;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Snapshot snapshot;
  private long madeAt;

  Snapshots(Workspace workspace) {
    this.workspace = workspace;
    this.snapshot = make(0);
  }

  private Snapshot make(long number) {
    String revision = workspace.revision();
    Snapshot made = new Snapshot(revision, Catalogue.of(workspace), number);
    madeAt = System.nanoTime();
    return made;
  }

  /** The latest that was made. */
  Catalogue latest() {
    return snapshot.catalogue();
  }

  /** Changes with the catalogue. */
  String stamp() {
    Snapshot s = snapshot;
    return s.revision() + "." + s.number();
  }

  /** The latest, made anew where the workspace has changed. */
  Catalogue current() {
    if (!workspace.revision().equals(snapshot.revision()) && lock.tryLock()) {
      try {
        if (System.nanoTime() - madeAt > REST_NANOS) {
          snapshot = make(snapshot.number() + 1);
        }
      } finally {
        lock.unlock();
      }
    }
    return snapshot.catalogue();
  }

  void refresh() {
    lock.lock();
    try {
      if (!workspace.revision().equals(snapshot.revision())) {
        snapshot = make(snapshot.number() + 1);
      }
    } finally {
      lock.unlock();
    }
  }
}
