package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad demo}: what the product does, shown on the articles that come with it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Reads the articles that come with the program, of invented outlets, and tells their"
            + " story.")
final class DemoCommand implements Callable<Integer> {
  private static final String ARTICLES = "/org/isnad/articles/articles.jsonl";

  private final Console console;

  @Mixin private CardOptions cards = new CardOptions();

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Readings readings = new Readings(console, Format.PRETTY, cards.card(console.terminal()));
    ReadPiece work =
        new ReadPiece(new ArticleParser(Limits.STANDARD), Reader.standard(), Defaults.NONE);
    List<Reading> read = new ArrayList<>();
    cut(
        new Cutter(
            Limits.STANDARD,
            cut -> {
              Outcome outcome = work.apply(cut);
              readings.write(readings.render(outcome));
              if (outcome instanceof Outcome.Read one) {
                read.add(one.reading());
              }
            }));
    console.out(
        StoryText.of(StoryDossier.of("demo", read, Lexicon.load()), List.of()).getBytes(UTF_8));
    return readings.finish();
  }

  private static void cut(Cutter cutter) {
    try (InputStream in = DemoCommand.class.getResourceAsStream(ARTICLES)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + ARTICLES);
      }
      cutter.cut("articles.jsonl", in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
