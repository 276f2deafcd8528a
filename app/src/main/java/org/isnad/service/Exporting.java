package org.isnad.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.isnad.export.ExportFolder;
import org.isnad.export.Form;
import org.isnad.export.ReadingRows;
import org.isnad.export.Row;
import org.isnad.export.RowWriter;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.ArticleHead;
import org.isnad.store.StoredArticle;
import org.isnad.store.StoredStory;
import org.isnad.store.Workspace;

/** Writes a workspace, or one story of it, for other programs. Memory does not grow with it. */
public final class Exporting {
  /** A story of one article has no lines or disputes that its article does not tell by itself. */
  private static final int LEAST_COVERAGE = 2;

  /** How many stories are listed at once. */
  private static final int PAGE = 500;

  private final Workspace workspace;
  private final Supplier<Lexicon> lexicon;

  /**
   * @param lexicon asked for once stories are to be told
   */
  public Exporting(Workspace workspace, Supplier<Lexicon> lexicon) {
    this.workspace = workspace;
    this.lexicon = lexicon;
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
    try (ExportFolder folder = ExportFolder.at(target, force)) {
      int written;
      try (RowWriter out = form.writer(folder)) {
        Rows rows = new Rows(out, progress);
        if (story.isPresent()) {
          oneStory(story.get(), form, rows);
        } else {
          everything(form, rows);
        }
        written = rows.articles;
      } catch (UncheckedIOException e) {
        throw new IOException(e.getCause());
      }
      folder.finish();
      return written;
    }
  }

  private void everything(Form form, Rows rows) {
    Map<String, String> stories = workspace.stories();
    workspace.forEach(a -> rows.article(a, Optional.ofNullable(stories.get(a.id()))));
    if (!form.hasStories()) {
      return;
    }
    List<StoredStory> page = stories(0);
    for (int offset = PAGE; !page.isEmpty(); offset += PAGE) {
      for (StoredStory s : page) {
        rows.write(StoryRows.story(StoryView.of(s)));
        if (s.articles().size() >= LEAST_COVERAGE) {
          accounts(s.id(), members(s.id()), rows);
        }
      }
      page = stories(offset);
    }
  }

  private List<StoredStory> stories(int offset) {
    return workspace.stories(StoredStory.Order.FIRST, 1, offset, PAGE);
  }

  private void oneStory(String id, Form form, Rows rows) {
    List<StoredArticle> members = members(id);
    members.forEach(a -> rows.article(a, Optional.of(id)));
    if (form.hasStories() && !members.isEmpty()) {
      workspace.story(id).ifPresent(s -> rows.write(StoryRows.story(StoryView.of(s))));
      accounts(id, members, rows);
    }
  }

  private List<StoredArticle> members(String story) {
    List<StoredArticle> members = new ArrayList<>();
    for (ArticleHead head : workspace.members(story)) {
      workspace.article(head.id()).ifPresent(members::add);
    }
    return members;
  }

  private void accounts(String story, List<StoredArticle> members, Rows rows) {
    StoryDossier dossier =
        StoryDossier.of(
            story, members.stream().map(StoredArticle::reading).toList(), lexicon.get());
    StoryRows.accounts(dossier, members).forEach(rows::write);
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

    void article(StoredArticle a, Optional<String> story) {
      ReadingRows.of(a.reading(), a.version(), a.originalSha256(), story).forEach(this::write);
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
