package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String TEXT = "قال الوزير إن 12 شخصا وصلوا أمس إلى العاصمة.";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void writesALineAnArticleInTheOrderOfTheInput() throws IOException {
    String articles =
        IntStream.range(0, 300)
            .mapToObj(i ->
                "{\"id\":\"" + i + "\",\"text\":\"" + (TEXT + " ").repeat(1 + i * 7 % 10) + "\"}")
            .collect(Collectors.joining("\n"));
    Run run = Run.of("read", file("a.jsonl", articles), "--format", "jsonl");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(300);
    for (int i = 0; i < 300; i++) {
      assertThat(run.lines().get(i))
          .startsWith("{\"format\":\"isnad-reading/1\",\"document\":{\"id\":\"" + i + "\",");
    }
  }

  @Test
  void givesWhatTheCallerKnowsToArticlesThatDoNotSay() throws IOException {
    String file =
        file(
            "a.jsonl",
            "{\"text\":\"خبر\"}\n{\"text\":\"خبر\",\"published\":\"2015-01-02\",\"outlet\":\"س\"}");
    Run run =
        Run.of("read", file, "--format=jsonl", "--published", "2016-12-13", "--outlet", "الساحل");
    assertThat(run.lines().get(0))
        .contains("\"outlet\":\"الساحل\"")
        .contains("\"published\":\"2016-12-13\"");
    assertThat(run.lines().get(1))
        .contains("\"outlet\":\"س\"")
        .contains("\"published\":\"2015-01-02\"");
  }

  @Test
  void readsStandardInput() {
    Run run = Run.withInput(TEXT.getBytes(UTF_8), "read", "-", "--format", "jsonl");
    assertThat(run.status()).isZero();
    assertThat(run.lines()).singleElement().asString().contains("\"id\":\"-\"").contains(TEXT);
  }

  @Test
  void oneReadingIsAnObjectAndSeveralAreAnArray() throws IOException {
    String a = file("a.txt", TEXT);
    String b = file("b.txt", TEXT);
    assertThat(Run.of("read", a, "--format", "json").out()).startsWith("{").endsWith("}\n");
    assertThat(Run.of("read", a, b, a, "--format", "json").out())
        .startsWith("[ {")
        .endsWith("} ]\n");
    assertThat(Run.of("read", folder.resolve("none").toString(), "--format", "json").out())
        .isEmpty();
  }

  @Test
  void isPrettyUnlessAskedOtherwise() throws IOException {
    assertThat(Run.of("read", file("a.txt", TEXT)).out())
        .startsWith("a\nOutlet")
        .doesNotContain("\u001B");
    assertThat(Run.of("read", file("a.txt", TEXT), "--color").out()).startsWith("\u001B[1ma");
    assertThat(Run.of("read", file("a.txt", TEXT), "--lang", "ar").out()).contains("الناشر");
  }

  @Test
  void wrongUseIsStatusTwo() {
    assertThat(Run.of().status()).isEqualTo(2);
    assertThat(Run.of("read").status()).isEqualTo(2);
    assertThat(Run.of("nonsense").status()).isEqualTo(2);
    assertThat(Run.of("read", "x", "--format", "xml").status()).isEqualTo(2);
    Run run = Run.of("read", "x", "--published", "غدا");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("«غدا»").contains("2016-12-13");
  }

  @Test
  void everyOffsetGivesItsWords() throws IOException {
    Run run = Run.of("read", file("a.txt", TEXT), "--format", "jsonl", "--published", "2016-12-13");
    assertThat(run.out()).contains("\"text\":\"" + TEXT + "\"");
  }
}
