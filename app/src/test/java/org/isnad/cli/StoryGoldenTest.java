package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.Limits;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.service.Defaults;
import org.isnad.service.Outcome;
import org.isnad.service.ReadPiece;
import org.isnad.service.StoryDossier;
import org.isnad.service.json.StoryJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The story of the bundled articles, as a person and as a program gets it: whatever changes in it
 * is to be looked at before it is accepted.
 */
class StoryGoldenTest {
  private static final String ARTICLES = "/org/isnad/articles/articles.jsonl";

  private static StoryDossier dossier;

  @BeforeAll
  static void read() throws IOException {
    List<Reading> readings = new ArrayList<>();
    ReadPiece work =
        new ReadPiece(new ArticleParser(Limits.STANDARD), Reader.standard(), Defaults.NONE);
    Cutter cutter =
        new Cutter(
            Limits.STANDARD,
            cut -> {
              if (work.apply(cut) instanceof Outcome.Read one) {
                readings.add(one.reading());
              }
            });
    try (InputStream in = StoryGoldenTest.class.getResourceAsStream(ARTICLES)) {
      cutter.cut("articles.jsonl", Objects.requireNonNull(in, ARTICLES));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    dossier = StoryDossier.of("demo", readings, Lexicon.load());
  }

  @Test
  void forAPerson() throws IOException {
    Golden.assertSame("demo-story.txt", StoryText.of(dossier, List.of()));
  }

  @Test
  void forAProgram() throws IOException {
    Golden.assertSame(
        "demo-story.json", new String(StoryJson.bytes(dossier, List.of(), true), UTF_8) + "\n");
  }
}
