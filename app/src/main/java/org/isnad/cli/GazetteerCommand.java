package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.lexicon.TableException;
import org.isnad.service.UserTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code isnad gazetteer}: the user's own places. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Adds places to those that Isnad knows.")
final class GazetteerCommand {
  private static final int REJECTED = 1;

  private final Console console;

  GazetteerCommand(Console console) {
    this.console = console;
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Takes over the places of a GeoNames dump, an OCHA p-code table or a table of Isnad's own",
        "form, plain or in a zip file. Every line is checked first: if one is broken, nothing is"
            + " taken",
        "over."
      })
  int importPlaces(
      @Parameters(
              paramLabel = "FILE",
              description = "Table of places, UTF-8, tab-separated; or a zip file with one.")
          Path file) {
    UserTables tables = UserTables.ofUser();
    try {
      int added = tables.importPlaces(file);
      console.errWriter().println(added + " places added to " + tables.places());
      return 0;
    } catch (TableException e) {
      console.errWriter().println(e.getMessage() + "; nothing was imported");
    } catch (IOException e) {
      console.errWriter().println("cannot read or keep the table: " + e.getMessage());
    }
    return REJECTED;
  }
}
