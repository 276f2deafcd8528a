package org.isnad.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.isnad.export.ExportFolder;
import org.isnad.export.Form;
import org.isnad.export.ReadingRows;
import org.isnad.export.Row;
import org.isnad.export.RowWriter;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.correct.Corrected;
import org.isnad.service.correct.Corrections;
import org.isnad.store.ArticleHead;
import org.isnad.store.Correction;
import org.isnad.store.StoredArticle;
import org.isnad.store.Workspace;

/** Writes a workspace, or one story of it, for other programs. Memory does not grow with it. */
public final class Exporting {
  /** A story of one article has no lines or disputes that its article does not tell by itself. */
  private static final int LEAST_COVERAGE = 2;

  private final Workspace workspace;
  private final Supplier<Lexicon> lexicon;
  private final boolean asRead;

  private Exporting(Workspace workspace, Supplier<Lexicon> lexicon, boolean asRead) {
    this.workspace = workspace;
    this.lexicon = lexicon;
    this.asRead = asRead;
  }

  /**
   * Exports with what people corrected laid over what was read; rows tell which are.
   *
   * @param lexicon asked for once stories are to be told
   */
  public Exporting(Workspace workspace, Supplier<Lexicon> lexicon) {
    this(workspace, lexicon, false);
  }

  /** Exports of what the program itself read, with the corrections only listed beside it. */
  public static Exporting asRead(Workspace workspace, Supplier<Lexicon> lexicon) {
    return new Exporting(workspace, lexicon, true);
  }

  /**
   * Writes everything, or one story, as last grouped.
   *
   * @param target folder that comes into being whole or not at all
   * @param story id of the one story wanted
   * @param force whether to put it in the place of what is there
   * @param progress is told the number of articles written so far
   * @return how many articles were written; 0 where there is no such story
   * @throws IOException if it cannot be written, or something is there already
   */
  public int run(
      Form form, Path target, Optional<String> story, boolean force, IntConsumer progress)
      throws IOException {
    CorrectedStories stories =
        asRead ? CorrectedStories.asRead(workspace) : CorrectedStories.of(workspace);
    try (ExportFolder folder = ExportFolder.at(target, force)) {
      int written;
      try (RowWriter out = form.writer(folder)) {
        Rows rows = new Rows(out, progress);
        if (story.isPresent()) {
          oneStory(story.get(), form, stories, rows);
        } else {
          everything(form, stories, rows);
        }
        written = rows.articles;
      } catch (UncheckedIOException e) {
        throw new IOException(e.getCause());
      }
      folder.finish();
      return written;
    }
  }

  private void everything(Form form, CorrectedStories stories, Rows rows) {
    workspace.forEach(a -> rows.article(a, stories));
    if (!form.hasStories()) {
      return;
    }
    stories.forEach(s -> {
      rows.write(StoryRows.story(s));
      if (s.articles().size() >= LEAST_COVERAGE) {
        accounts(s.id(), members(s.id(), stories), stories, rows);
      }
    });
    corrections(c -> true, rows);
  }

  private void oneStory(String id, Form form, CorrectedStories stories, Rows rows) {
    List<StoredArticle> members = members(id, stories);
    members.forEach(a -> rows.article(a, stories));
    if (form.hasStories() && !members.isEmpty()) {
      stories.story(id).ifPresent(s -> rows.write(StoryRows.story(s)));
      accounts(id, members, stories, rows);
      Set<String> ids = members.stream().map(StoredArticle::id).collect(Collectors.toSet());
      corrections(c -> c.anchor().map(a -> ids.contains(a.article())).orElse(false), rows);
    }
  }

  private List<StoredArticle> members(String story, CorrectedStories stories) {
    List<StoredArticle> members = new ArrayList<>();
    for (ArticleHead head : stories.members(story)) {
      workspace.article(head.id()).ifPresent(members::add);
    }
    return members;
  }

  private void accounts(
      String story, List<StoredArticle> members, CorrectedStories stories, Rows rows) {
    List<Corrected> readings = members.stream().map(stories::reading).toList();
    StoryDossier dossier =
        StoryDossier.of(story, readings.stream().map(Corrected::reading).toList(), lexicon.get());
    StoryRows.accounts(dossier, members, readings).forEach(rows::write);
  }

  /** Also those that were taken back: what people said of a datum is a part of its history. */
  private void corrections(Predicate<Correction> wanted, Rows rows) {
    for (Corrections.Entry e : Corrections.list(workspace)) {
      if (wanted.test(e.correction())) {
        rows.write(CorrectionRows.of(e));
      }
    }
  }

  /** Hands rows on; tells of what cannot be written without a declared exception. */
  private static final class Rows {
    private final RowWriter out;
    private final IntConsumer progress;
    private int articles;

    Rows(RowWriter out, IntConsumer progress) {
      this.out = out;
      this.progress = progress;
    }

    void article(StoredArticle a, CorrectedStories stories) {
      Corrected corrected = stories.reading(a);
      ReadingRows.of(
              corrected.reading(),
              a.version(),
              a.originalSha256(),
              Optional.ofNullable(stories.storyOf().get(a.id())),
              datum ->
                  corrected
                      .mark(datum)
                      .or(() -> stories.moved(a.id()).filter(m -> m.datum().equals(datum)))
                      .map(CorrectionRows::amendment))
          .forEach(this::write);
      articles++;
      progress.accept(articles);
    }

    void write(Row row) {
      try {
        out.write(row);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
