package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.isnad.model.Reading;

/**
 * The index in a folder. One process at a time writes it; others read what was last committed.
 * Thread-safe.
 */
public final class SearchIndex implements AutoCloseable {
  private static final double BUFFER_MEGABYTES = 32;

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    // It would tell every user of every command that an incubating module could make it faster.
    LUCENE.setLevel(Level.SEVERE);
  }

  private final Language language;
  private final Directory directory;
  private final Optional<IndexWriter> writer;
  private final SearcherManager searchers;
  private volatile Snapshot snapshot;

  private SearchIndex(Language language, Directory directory, Optional<IndexWriter> writer)
      throws IOException {
    this.language = language;
    this.directory = directory;
    this.writer = writer;
    this.searchers =
        writer.isPresent()
            ? new SearcherManager(writer.get(), new SearcherFactory())
            : new SearcherManager(directory, new SearcherFactory());
    IndexSearcher first = searchers.acquire();
    this.snapshot = new Snapshot(first.getIndexReader());
    searchers.release(first);
  }

  /**
   * Opens the index in the folder, or begins an empty one where there is none or it is damaged. If
   * another process writes it, it is opened for reading; if the folder cannot be used at all, the
   * index is kept in memory.
   */
  public static SearchIndex open(Path folder, Language language) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        return new SearchIndex(language, directory, Optional.of(writer(directory)));
      } catch (LockObtainFailedException e) {
        return new SearchIndex(language, directory, Optional.empty());
      }
    } catch (IOException e) {
      return inMemory(language);
    }
  }

  /** An index that lasts as long as the process. */
  public static SearchIndex inMemory(Language language) {
    try {
      Directory directory = new ByteBuffersDirectory();
      return new SearchIndex(language, directory, Optional.of(writer(directory)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexWriter writer(Directory directory) throws IOException {
    try {
      IndexWriter writer =
          new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
      if (!DirectoryReader.indexExists(directory)) {
        writer.commit();
      }
      return writer;
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      // Damaged, or of another version of Lucene: it is made again from the workspace.
      IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE));
      writer.commit();
      return writer;
    }
  }

  private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
    return new IndexWriterConfig(new KeywordAnalyzer())
        .setOpenMode(mode)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /** Whether this process writes the index. */
  public boolean isWritable() {
    return writer.isPresent();
  }

  /** Up to where the index is, as last committed; empty for a new one. */
  public Optional<Stamp> stamp() {
    try {
      Map<String, String> data = new HashMap<>();
      if (writer.isPresent()) {
        Iterable<Map.Entry<String, String>> live = writer.get().getLiveCommitData();
        if (live != null) {
          live.forEach(e -> data.put(e.getKey(), e.getValue()));
        }
      } else {
        data.putAll(DirectoryReader.listCommits(directory).getLast().getUserData());
      }
      return Stamp.of(data);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Puts a reading in place of what the index has of its article. */
  public void put(Reading reading) {
    write(w ->
        w.updateDocuments(
            new Term(Fields.ARTICLE, reading.article().id()), Documents.of(language, reading)));
  }

  /** Takes everything out. */
  public void clear() {
    write(IndexWriter::deleteAll);
  }

  /** Makes what was put findable and durable. */
  public void commit(Stamp stamp) {
    write(w -> {
      w.setLiveCommitData(stamp.toData().entrySet());
      w.commit();
    });
    refresh();
  }

  private interface Write {
    void to(IndexWriter writer) throws IOException;
  }

  private void write(Write write) {
    try {
      write.to(writer.orElseThrow(() -> new IllegalStateException("opened for reading")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes visible what this or another process has written since. */
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Answers a request.
   *
   * @param query what the request's query means
   * @throws BadQueryException if the cursor is not one of this search
   */
  public SearchPage search(SearchRequest request, SearchQuery query) throws BadQueryException {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        Snapshot state = snapshot(searcher);
        return state.page(
            List.of(request, query),
            () -> new IndexRun(language, searcher, state, request, query).page());
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ids of the articles that share most words with a text, the most alike first. */
  public List<String> alike(String text, int most) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        Query query = WordQueries.any(language, text);
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : searcher.search(query, most).scoreDocs) {
          ids.add(searcher.storedFields().document(found.doc).get(Fields.KEPT + "article"));
        }
        return ids;
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Snapshot snapshot(IndexSearcher searcher) {
    Snapshot known = snapshot;
    if (!known.isOf(searcher.getIndexReader())) {
      known = new Snapshot(searcher.getIndexReader());
      snapshot = known;
    }
    return known;
  }

  @Override
  public void close() {
    try {
      searchers.close();
      if (writer.isPresent()) {
        writer.get().close();
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
