package org.isnad.service.desk;

import java.util.concurrent.locks.ReentrantLock;
import org.isnad.store.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The latest catalogue. While articles are being added it is made anew at most every other second,
 * and nobody waits for that who can have the one before.
 */
final class Snapshots {
  private static final long REST_NANOS = 2_000_000_000L;

  private record Snapshot(String revision, Catalogue catalogue, long number) {}

  private final Workspace workspace;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Snapshot snapshot;
  private long madeAt;

  Snapshots(Workspace workspace) {
    this.workspace = workspace;
  }

  private Snapshot make(long number) {
    String revision = workspace.revision();
    Snapshot made = new Snapshot(revision, Catalogue.of(workspace), number);
    madeAt = System.nanoTime();
    return made;
  }

  /** The latest that was made; whoever asks first makes it. */
  Catalogue latest() {
    return some().catalogue();
  }

  private Snapshot some() {
    Snapshot made = snapshot;
    if (made != null) {
      return made;
    }
    lock.lock();
    try {
      made = snapshot;
      if (made == null) {
        made = make(0);
        snapshot = made;
      }
      return made;
    } finally {
      lock.unlock();
    }
  }

  /** Changes with the catalogue. */
  String stamp() {
    Snapshot s = some();
    return s.revision() + "." + s.number();
  }

  /** The latest, made anew where the workspace has changed. */
  Catalogue current() {
    Snapshot before = some();
    if (!workspace.revision().equals(before.revision()) && lock.tryLock()) {
      try {
        if (System.nanoTime() - madeAt > REST_NANOS) {
          snapshot = make(before.number() + 1);
        }
      } finally {
        lock.unlock();
      }
    }
    return latest();
  }

  /** Makes it anew where the workspace has changed. */
  void refresh() {
    Snapshot before = some();
    lock.lock();
    try {
      if (!workspace.revision().equals(before.revision())) {
        snapshot = make(before.number() + 1);
      }
    } finally {
      lock.unlock();
    }
  }
}
