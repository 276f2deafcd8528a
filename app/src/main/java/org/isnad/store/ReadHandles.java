package org.isnad.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
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
  private @Nullable PreparedStatement revision;
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

  /**
   * Asked several times for every page, therefore without what makes other queries easy to write.
   */
  synchronized String revision() {
    try {
      PreparedStatement asked = revision;
      if (asked == null) {
        watcher = opener.get();
        asked = watcher.getConnection().prepareStatement("PRAGMA data_version");
        revision = asked;
      }
      try (ResultSet answer = asked.executeQuery()) {
        return answer.getString(1);
      }
    } catch (SQLException e) {
      throw new ConnectionException(e);
    }
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
      revision = null;
    }
  }
}
