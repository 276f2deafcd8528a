package org.isnad.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.corpus.version.Edit;
import org.isnad.corpus.version.WordDiff;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cut;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.ingest.OneLine;
import org.isnad.ingest.Piece;
import org.isnad.ingest.Received;
import org.isnad.ingest.Rejection;
import org.isnad.ingest.Transfer;
import org.isnad.model.Article;
import org.isnad.reading.Reader;
import org.isnad.store.NewArticle;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;
import org.isnad.store.Workspace.Added;

/**
 * Reads inputs on all cores and keeps their articles, a batch a transaction in the order of the
 * inputs, so that whoever is stopped and started again loses and doubles nothing.
 */
public final class Adding {

  /** Is told what becomes of each input; called by one thread at a time. */
  public interface Report {
    void added(String id, Added added);

    /** After {@link #added}: a text that was known under this id has changed. */
    default void changed(String id, List<Edit> edits) {}

    void rejected(Rejection rejection);

    void warning(String message);

    /** So many more bytes of input were worked on; may be called by several threads at once. */
    void worked(int bytes);
  }

  private static final int BATCH = 200;
  private static final int BYTES_UNDER_WAY = 16 << 20;
  private static final int WEIGHT_OF_A_TASK = 1 << 14;

  private final Workspace workspace;
  private final Clock clock;
  private final Defaults defaults;
  private final Report report;
  private final ArticleParser parser;
  private final Analysis analysis;
  private final int batchSize;
  private final Set<String> known;
  private final List<Prepared> batch = new ArrayList<>();

  public Adding(Workspace workspace, Reader reader, Clock clock, Defaults defaults, Report report) {
    this(workspace, reader, new ArticleParser(Limits.STANDARD), clock, defaults, report);
  }

  /**
   * @param parser understands the inputs
   */
  public Adding(
      Workspace workspace,
      Reader reader,
      ArticleParser parser,
      Clock clock,
      Defaults defaults,
      Report report) {
    this(workspace, Analysis.by(reader), parser, clock, defaults, report, BATCH);
  }

  /**
   * @param batchSize articles a transaction
   */
  Adding(
      Workspace workspace,
      Analysis analysis,
      ArticleParser parser,
      Clock clock,
      Defaults defaults,
      Report report,
      int batchSize) {
    this.workspace = workspace;
    this.analysis = analysis;
    this.parser = parser;
    this.batchSize = batchSize;
    this.clock = clock;
    this.defaults = defaults;
    this.report = report;
    this.known = workspace.known();
  }

  /** Adds what {@code inputs} hands to the cutter. */
  public void run(Consumer<Cutter> inputs) {
    try (InOrder<Cut, Prepared> inOrder =
        new InOrder<>(
            Runtime.getRuntime().availableProcessors(),
            BYTES_UNDER_WAY,
            cut -> WEIGHT_OF_A_TASK + bytes(cut),
            this::prepare,
            this::collect)) {
      inputs.accept(new Cutter(Limits.STANDARD, inOrder::submit));
    }
    flush();
  }

  private static int bytes(Cut cut) {
    return switch (cut) {
      case Piece piece -> piece.bytes().length;
      case Rejection rejection -> rejection.bytes().map(b -> b.length).orElse(0);
    };
  }

  private Prepared prepare(Cut cut) {
    Prepared prepared =
        switch (cut) {
          case Piece piece -> prepare(piece);
          case Rejection rejection -> new Prepared.Refused(rejection);
        };
    report.worked(bytes(cut));
    return prepared;
  }

  private Prepared prepare(Piece piece) {
    return switch (parser.parse(piece)) {
      case Received received -> prepare(piece, received);
      case Rejection rejection -> new Prepared.Refused(rejection);
    };
  }

  private Prepared prepare(Piece piece, Received received) {
    Article article = defaults.applyTo(received.article());
    Identity identity = Identity.of(article);
    if (known.contains(identity.toKnown())) {
      return new Prepared.Same(article.id());
    }
    try {
      Analysis.Analysed analysed = analysis.of(article);
      NewArticle fresh =
          new NewArticle(
              identity.key(),
              identity.textSha256(),
              piece.bytes(),
              received.sha256(),
              analysed.reading(),
              Analyser.VERSION,
              analysed.digest(),
              received.transfer().map(Transfer::toString).orElse(""));
      return new Prepared.Fresh(fresh, received.warnings());
    } catch (RuntimeException | StackOverflowError e) {
      return new Prepared.Refused(
          new Rejection(
              received.origin(),
              "reading failed (" + e + "); please report it with the article",
              Optional.of(piece.bytes())));
    }
  }

  private void collect(Prepared prepared) {
    batch.add(prepared);
    if (batch.size() >= batchSize) {
      flush();
    }
  }

  private void flush() {
    List<NewArticle> fresh = new ArrayList<>();
    for (Prepared p : batch) {
      if (p instanceof Prepared.Fresh f) {
        fresh.add(f.article());
      }
    }
    List<Added> added = fresh.isEmpty() ? List.of() : workspace.add(fresh, clock.instant());
    int next = 0;
    for (Prepared p : batch) {
      switch (p) {
        case Prepared.Fresh f -> {
          f.warnings().forEach(report::warning);
          Added what = added.get(next++);
          report.added(f.article().article().id(), what);
          if (what == Added.NEW_VERSION) {
            tellChange(f.article().key());
          }
        }
        case Prepared.Same same -> report.added(same.id(), Added.KNOWN);
        case Prepared.Refused refused -> reject(refused.rejection());
      }
    }
    batch.clear();
  }

  private void tellChange(String key) {
    workspace
        .idOf(key)
        .ifPresent(id -> {
          List<StoredArticle> versions = workspace.versions(id);
          if (versions.size() > 1) {
            String before = versions.get(versions.size() - 2).article().text();
            report.changed(id, WordDiff.between(before, versions.getLast().article().text()));
          }
        });
  }

  private void reject(Rejection rejection) {
    workspace.reject(
        OneLine.of(rejection.origin().toString()),
        OneLine.of(rejection.reason()),
        rejection.bytes(),
        clock.instant());
    report.rejected(rejection);
  }
}
