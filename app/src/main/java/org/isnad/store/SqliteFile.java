package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The one SQLite file of a workspace, written ahead to a log, so that a process that ends at any
 * moment leaves whole transactions only, and several processes may use it at once. Whatever fails
 * is told as a {@link WorkspaceException}.
 */
final class SqliteFile implements AutoCloseable {
  private static final String FILE = "isnad.db";
  private static final String WAIT_MILLIS = "60000";

  private final Path folder;
  private final Handle handle;
  private final ReadHandles readers;
  private final ReentrantLock lock = new ReentrantLock();

  private SqliteFile(Path folder, Handle handle, ReadHandles readers) {
    this.folder = folder;
    this.handle = handle;
    this.readers = readers;
  }

  /**
   * @param settings of the connection, besides the usual ones
   */
  static SqliteFile open(Path folder, Map<String, String> settings) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new WorkspaceException("the workspace " + folder + " cannot be made: " + e, e);
    }
    Properties properties = new Properties();
    properties.setProperty("busy_timeout", WAIT_MILLIS);
    properties.setProperty("journal_mode", "WAL");
    properties.setProperty("synchronous", "NORMAL");
    properties.setProperty("transaction_mode", "IMMEDIATE");
    properties.putAll(settings);
    String url = "jdbc:sqlite:" + folder.resolve(FILE);
    try {
      Handle handle = Jdbi.open(url, properties);
      handle.useTransaction(Schema::migrate);
      return new SqliteFile(folder, handle, new ReadHandles(() -> Jdbi.open(url, properties)));
    } catch (JdbiException | IllegalStateException e) {
      throw Fault.of(folder, e);
    }
  }

  <T> T transact(Function<Handle, T> work) {
    lock.lock();
    try {
      return handle.inTransaction(work::apply);
    } catch (JdbiException e) {
      throw Fault.of(folder, e);
    } finally {
      lock.unlock();
    }
  }

  /** A transaction that answers nothing. */
  void write(Consumer<Handle> work) {
    transact(h -> {
      work.accept(h);
      return true;
    });
  }

  /**
   * One query on a connection of its own, outside any transaction of ours, so that readers and
   * writers never wait for each other.
   */
  <T> T read(Function<Handle, T> query) {
    try {
      return readers.use(query);
    } catch (JdbiException e) {
      throw Fault.of(folder, e);
    }
  }

  /** A query whose rows are handed over one by one. */
  void scan(Consumer<Handle> query) {
    read(h -> {
      query.accept(h);
      return true;
    });
  }

  /** Another string after every change, whichever process made it. */
  String revision() {
    try {
      return readers.revision();
    } catch (JdbiException e) {
      throw Fault.of(folder, e);
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      readers.close();
      handle.close();
    } finally {
      lock.unlock();
    }
  }
}
