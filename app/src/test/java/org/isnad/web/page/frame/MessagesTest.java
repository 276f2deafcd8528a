package org.isnad.web.page.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Messages MESSAGES = Messages.load();
  private static final Pattern SLOT = Pattern.compile("\\{\\d\\}");
  private static final Pattern USED = Pattern.compile("ui\\.(?:t|count)\\(\"([^\"]+)\"[,)]");

  @Test
  void bothLanguagesFillTheSameSlots() {
    for (String key : MESSAGES.keys()) {
      assertThat(slots(Language.AR, key)).as(key).isEqualTo(slots(Language.EN, key));
    }
  }

  private static Set<String> slots(Language language, String key) {
    Set<String> slots = new TreeSet<>();
    Matcher m = SLOT.matcher(MESSAGES.of(language, key, "{0}", "{1}", "{2}"));
    while (m.find()) {
      slots.add(m.group());
    }
    return slots;
  }

  @Test
  void everyCountedThingHasAllForms() {
    for (String key : MESSAGES.keys()) {
      if (key.startsWith("n.")) {
        assertThat(MESSAGES.of(Language.AR, key).split("\\|")).as(key).hasSize(5);
        assertThat(MESSAGES.of(Language.EN, key).split("\\|")).as(key).hasSize(2);
      }
    }
  }

  @Test
  void arabicCountsByItsOwnRules() {
    assertThat(count(1)).isEqualTo("مقال واحد");
    assertThat(count(2)).isEqualTo("مقالان");
    assertThat(count(7)).isEqualTo("7 مقالات");
    assertThat(count(12)).isEqualTo("12 مقالا");
    assertThat(count(100)).isEqualTo("100 مقال");
    assertThat(count(103)).isEqualTo("103 مقالات");
  }

  private static String count(long n) {
    return MESSAGES.count(Language.AR, "n.articles", n, String.valueOf(n));
  }

  @Test
  void everyWordingThatATemplateAsksForIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(templates())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
        Matcher m = USED.matcher(Files.readString(file));
        while (m.find()) {
          if (!MESSAGES.has(m.group(1))) {
            missing.add(file.getFileName() + ": " + m.group(1));
          }
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void anUnknownKeyIsAFault() {
    assertThatThrownBy(() -> MESSAGES.of(Language.EN, "no such key"))
        .hasMessageContaining("no such key");
  }

  /** The folder of templates, from wherever in the repository the tests are started. */
  private static Path templates() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("isnad"))) {
      folder = folder.getParent();
    }
    return folder.resolve("app/src/main/jte");
  }
}
