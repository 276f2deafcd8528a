package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.ingest.ArticleParser;
import org.isnad.ingest.Limits;
import org.isnad.service.UserTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The user's table of how sites mark their articles: an option of those that take pages. */
final class SitesOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--sites",
      paramLabel = "FILE",
      description =
          "How sites mark their articles: host, then CSS selectors of article, title, date and what"
              + " to leave out, separated by tabs (also from $ISNAD_HOME/sites.tsv).")
  private Optional<Path> file = Optional.empty();

  /** A parser that knows the user's sites. */
  ArticleParser parser() {
    try {
      return new ArticleParser(Limits.STANDARD, UserTables.ofUser().sites(file));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the user's tables", e);
    }
  }
}
