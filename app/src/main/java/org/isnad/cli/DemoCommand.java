package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.ingest.Cutter;
import org.isnad.service.Defaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code isnad demo}: what the product does, shown on the articles that come with it. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Reads the articles that come with the program, of invented outlets.")
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
    Progress none = Progress.over(List.of(), console.terminal());
    return new ReadRun(readings, Defaults.NONE, none).run(DemoCommand::cut);
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
