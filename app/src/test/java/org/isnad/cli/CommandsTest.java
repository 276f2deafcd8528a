package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;

class CommandsTest {

  @SuppressWarnings("unused") // a source of parameters
  private static final List<String> NAMES = Commands.NAMES;

  private final Commands commands =
      new Commands(
          new Console(
              new ByteArrayInputStream(new byte[0]),
              new ByteArrayOutputStream(),
              new ByteArrayOutputStream(),
              Terminal.NONE));
  private final CommandLine line = new CommandLine(new Main());

  @ParameterizedTest
  @FieldSource("NAMES")
  void aCommandIsCalledByTheNameItGivesItself(String name) {
    commands.addTo(line, name, "--help");
    assertThat(line.getSubcommands()).containsOnlyKeys(name);
    CommandLine.Command itself =
        line.getSubcommands()
            .get(name)
            .getCommand()
            .getClass()
            .getAnnotation(CommandLine.Command.class);
    assertThat(itself.name()).isEqualTo(name);
  }

  @Test
  void whereNoneIsCalledAllAreThere() {
    commands.addTo(line, "--help");
    assertThat(line.getSubcommands()).containsOnlyKeys(Commands.NAMES);
  }

  @Test
  void aMisspeltCommandIsAnsweredWithThoseItMayMean() {
    assertThat(Run.of("reed").err()).contains("isnad read");
  }
}
