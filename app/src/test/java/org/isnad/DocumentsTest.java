package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents outlive the code they describe: every class, package and file they name must exist. */
class DocumentsTest {

  private static final Path ROOT = root();
  private static final Set<String> CLASSES = new HashSet<>();
  private static final Set<String> PACKAGES = new HashSet<>();

  static {
    for (String module : List.of("engine", "app", "flink", "bench")) {
      for (String kind : List.of("main", "test")) {
        collect(ROOT.resolve(module).resolve("src").resolve(kind).resolve("java"));
      }
    }
  }

  /** A name in back-quotes that is written like a class: {@code Reader}, {@code Speech.Cue}. */
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z][A-Za-z0-9]*)(\\.[A-Za-z]+)?`");

  /** A name in back-quotes that is written like a package of ours. */
  private static final Pattern PACKAGE = Pattern.compile("`(org\\.isnad[a-z.]*)`");

  /** A link to a file of the repository. */
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(#[^)]*)?\\)");

  @ParameterizedTest
  @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"})
  void everyNameInItExists(String document) throws IOException {
    String text = Files.readString(ROOT.resolve(document));

    assertThat(missing(CLASS, text, CLASSES)).as("classes named in %s", document).isEmpty();
    assertThat(missing(PACKAGE, text, PACKAGES)).as("packages named in %s", document).isEmpty();
    assertThat(LINK.matcher(text).results().map(m -> m.group(1)))
        .as("links in %s", document)
        .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
  }

  private static Set<String> missing(Pattern pattern, String text, Set<String> known) {
    Set<String> missing = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!known.contains(matcher.group(1))) {
        missing.add(matcher.group(1));
      }
    }
    return missing;
  }

  private static void collect(Path sources) {
    if (!Files.isDirectory(sources)) {
      return;
    }
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        CLASSES.add(file.getFileName().toString().replace(".java", ""));
        PACKAGES.add(sources.relativize(file.getParent()).toString().replace('/', '.'));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The repository's root, from wherever in it the tests are started. */
  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("isnad"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
