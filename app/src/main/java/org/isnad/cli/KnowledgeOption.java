package org.isnad.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.lexicon.TableException;
import org.isnad.reading.Reader;
import org.isnad.service.UserTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The user's table of known people, organisations and places: an option of those that read. */
final class KnowledgeOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--knowledge",
      paramLabel = "FILE",
      description = "More known people, organisations and places (columns as in the guide).")
  private Optional<Path> file = Optional.empty();

  /** A reader with the user's tables and this one. */
  Reader reader() {
    try {
      return UserTables.ofUser().reader(file);
    } catch (TableException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      String reason = e instanceof NoSuchFileException ? "no such file: " : "cannot be read: ";
      throw new ParameterException(
          command.commandLine(), "table of known entities: " + reason + e.getMessage(), e);
    }
  }
}
