package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected outputs, kept beside the tests. With the system property {@code isnad.golden.write} they
 * are written anew instead of compared.
 */
public final class Golden {
  private static final String FOLDER = "/org/isnad/cli/";
  private static final Path SOURCES = Path.of("src/test/resources" + FOLDER);

  private Golden() {}

  public static String text(String name) throws IOException {
    try (InputStream in = Golden.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IOException("no expected output " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** Asserts that the output is as kept, or keeps it. */
  static void assertSame(String name, String output) throws IOException {
    if (Boolean.getBoolean("isnad.golden.write")) {
      Path module = Files.isDirectory(SOURCES) ? Path.of("") : Path.of("app");
      Files.writeString(module.resolve(SOURCES).resolve(name), output);
      return;
    }
    assertThat(output)
        .as(
            "%s; if the change is meant: mvn test -pl app -am -Dtest=StoryGoldenTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Disnad.golden.write=true",
            name)
        .isEqualTo(text(name));
  }
}
