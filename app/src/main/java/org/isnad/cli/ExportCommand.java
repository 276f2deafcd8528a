package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.export.Form;
import org.isnad.lexicon.Lexicon;
import org.isnad.service.CaseFile;
import org.isnad.service.CorrectedStories;
import org.isnad.service.Exporting;
import org.isnad.service.Once;
import org.isnad.service.Stories;
import org.isnad.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad export}: what was read, for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes what was read in the articles of the workspace, each datum with article, span,"
          + " words,",
      "chain and the fingerprint of the original, for other programs.",
      "",
      "csv, xlsx, parquet    a table for each kind of data",
      "geojson               places, figures and events on the map",
      "jsonld                web annotations with provenance (W3C Web Annotation, PROV-O)",
      "acled, plover         events in the columns of these data sets",
      "timelinejs            events as a timeline",
      "casefile              articles, originals, corrections and log of custody as a bag (BagIt),"
          + " or as",
      "                      a zip of one where DIR ends in .zip; isnad open-case opens it"
          + " elsewhere"
    })
final class ExportCommand implements Callable<Integer> {
  private static final int REFUSED = 2;

  private final Console console;

  /** What can be asked for. */
  private enum As {
    CSV,
    XLSX,
    PARQUET,
    GEOJSON,
    JSONLD,
    ACLED,
    PLOVER,
    TIMELINEJS,
    CASEFILE
  }

  @Option(
      names = "--as",
      required = true,
      paramLabel = "csv|xlsx|parquet|geojson|jsonld|acled|plover|timelinejs|casefile",
      description = "In which form.")
  private As form = As.CSV;

  @Parameters(paramLabel = "DIR", description = "Folder to make; it must not be there yet.")
  private Path folder = Path.of("");

  @Option(names = "--story", paramLabel = "ID", description = "Only the articles of this story.")
  private Optional<String> story = Optional.empty();

  @Option(names = "--force", description = "Put the folder in the place of what is there.")
  private boolean force;

  @Option(
      names = "--as-read",
      description = "What the program read, without the corrections laid over it.")
  private boolean asRead;

  @Mixin private WorkspaceOption workspace = new WorkspaceOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  private Exporting exporting(Workspace open) {
    Once<Lexicon> lexicon = Once.of(Lexicon::load);
    return asRead ? Exporting.asRead(open, lexicon) : new Exporting(open, lexicon);
  }

  @Override
  public Integer call() {
    try (Workspace open = workspace.open()) {
      new Stories(open, Clock.systemUTC()).update();
      if (story.isPresent() && CorrectedStories.of(open).story(story.get()).isEmpty()) {
        console.warn("there is no story " + story.get() + "; isnad stories lists them");
        return REFUSED;
      }
      int articles =
          form == As.CASEFILE
              ? new CaseFile(open, Clock.systemUTC()).pack(folder, story, force)
              : exporting(open).run(Form.valueOf(form.name()), folder, story, force, n -> {});
      console.out(
          String.format(Locale.ROOT, "exported %d articles to %s%n", articles, folder)
              .getBytes(UTF_8));
      return 0;
    } catch (FileAlreadyExistsException e) {
      console.warn(folder + " is there already; --force replaces it");
      return REFUSED;
    } catch (IOException e) {
      console.warn(folder + " cannot be written, and nothing of it was kept: " + e.getMessage());
      return 1;
    }
  }
}
