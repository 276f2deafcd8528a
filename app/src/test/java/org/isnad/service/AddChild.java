package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.ingest.Rejection;
import org.isnad.model.Article;
import org.isnad.model.Header;
import org.isnad.model.Reading;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import org.isnad.store.Workspace.Added;

/**
 * A process that adds articles in small transactions and tells each on standard output, to be
 * killed by a test. It reads nothing in them, so that it starts quickly.
 */
final class AddChild {
  private static final int BATCH = 5;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-05-01T10:00:00Z"), ZoneOffset.UTC);

  private AddChild() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    out.println("start");
    byte[] articles = Files.readAllBytes(Path.of(args[1]));
    try (Workspace workspace = SqliteWorkspace.open(Path.of(args[0]))) {
      new Adding(
              workspace,
              AddChild::unread,
              new ArticleParser(Limits.STANDARD),
              CLOCK,
              Defaults.NONE,
              new Lines(out),
              BATCH)
          .run(cutter -> cut(cutter, articles));
    }
    out.println("end");
  }

  private static void cut(Cutter cutter, byte[] articles) {
    try {
      cutter.cut("articles.jsonl", new ByteArrayInputStream(articles));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analysis.Analysed unread(Article article) {
    Reading nothing =
        new Reading(
            article,
            Header.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Analysis.Analysed(nothing, new byte[] {0});
  }

  private record Lines(PrintStream out) implements Adding.Report {
    @Override
    public void added(String id, Added added) {
      out.println(added + " " + id);
    }

    @Override
    public void rejected(Rejection rejection) {
      out.println("REJECTED " + rejection.message());
    }

    @Override
    public void warning(String message) {}

    @Override
    public void worked(int bytes) {}
  }
}
