package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.store.SqliteWorkspace;
import org.isnad.store.Workspace;
import picocli.CommandLine.Option;

/** Where the articles are kept: an option that all commands on many articles share. */
final class WorkspaceOption {
  private static final String VARIABLE = "ISNAD_WORKSPACE";
  private static final String USUAL = "isnad-data";

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "Where articles are kept (default: $ISNAD_WORKSPACE, else ./isnad-data).")
  private Optional<Path> folder = Optional.empty();

  Workspace open() {
    return SqliteWorkspace.open(folder());
  }

  /** Where they are kept. */
  Path folder() {
    return folder.orElseGet(
        () -> Path.of(Optional.ofNullable(System.getenv(VARIABLE)).orElse(USUAL)));
  }
}
