package org.isnad.store;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Connections that only read: as many as are asked for at once, a few of which are kept open. One
 * more watches for changes: SQLite tells a connection of the commits of all others.
 */
final class ReadHandles implements AutoCloseable {
  private static final int KEPT = 8;

  private final Supplier<Handle> opener;
  private final ConcurrentLinkedDeque<Handle> idle = new ConcurrentLinkedDeque<>();
  private @Nullable Handle watcher;
  private volatile boolean closed;

  ReadHandles(Supplier<Handle> opener) {
    this.opener = opener;
  }

  <T> T use(Function<Handle, T> query) {
    Handle free = idle.poll();
    Handle handle = free != null ? free : opener.get();
    try {
      return query.apply(handle);
    } finally {
      if (closed || idle.size() >= KEPT) {
        handle.close();
      } else {
        idle.push(handle);
      }
    }
  }

  synchronized String revision() {
    Handle w = watcher;
    if (w == null) {
      w = opener.get();
      watcher = w;
    }
    return w.createQuery("PRAGMA data_version").mapTo(String.class).one();
  }

  @Override
  public synchronized void close() {
    closed = true;
    for (Handle h = idle.poll(); h != null; h = idle.poll()) {
      h.close();
    }
    if (watcher != null) {
      watcher.close();
      watcher = null;
    }
  }
}
