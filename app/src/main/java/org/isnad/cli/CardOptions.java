package org.isnad.cli;

import org.isnad.cli.card.Display;
import org.isnad.cli.card.Language;
import org.isnad.cli.card.ReadingCard;
import picocli.CommandLine.Option;

/** How cards look: options that several commands share. */
final class CardOptions {
  /** When to use colours. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = "--lang",
      paramLabel = "en|ar",
      description = "Language of labels; en also gives names and figures in English (default: en).")
  private Language language = Language.EN;

  @Option(
      names = "--color",
      arity = "0..1",
      fallbackValue = "always",
      paramLabel = "auto|always|never",
      description = "When to use colours (default: auto, in a terminal).")
  private Colour colour = Colour.AUTO;

  ReadingCard card(Terminal terminal) {
    boolean colours =
        switch (colour) {
          case AUTO -> terminal.out() && System.getenv("NO_COLOR") == null;
          case ALWAYS -> true;
          case NEVER -> false;
        };
    return new ReadingCard(new Display(language, terminal.columns(), colours, terminal.out()));
  }
}
