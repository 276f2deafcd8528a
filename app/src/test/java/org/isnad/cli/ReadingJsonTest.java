package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.model.Article;
import org.isnad.model.Header;
import org.isnad.model.Reading;
import org.isnad.service.json.ReadingJson;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
  private static final String SHA = "0".repeat(64);

  /** The golden file fixes every field's name, order and absence: programs rely on them. */
  @Test
  void writesTheFixedFormat() throws IOException {
    assertThat(new String(ReadingJson.bytes(SampleReading.reading(), SHA, true), UTF_8) + "\n")
        .isEqualTo(Golden.text("sample-reading.json"));
  }

  @Test
  void oneLineHoldsTheSame() throws IOException {
    String line = new String(ReadingJson.bytes(SampleReading.reading(), SHA, false), UTF_8);
    assertThat(line).doesNotContain("\n");
    assertThat(line.replace(" ", ""))
        .isEqualTo(Golden.text("sample-reading.json").replaceAll("[ \n]", ""));
  }

  @Test
  void aSurrogateWithoutAPartnerIsEscaped() {
    String text = "a\uD83Dب\uDE00\uD83D\uDE00\uD83D";
    Reading reading =
        new Reading(
            Article.ofText("x", text),
            Header.NONE,
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of(),
            java.util.List.of());
    assertThat(new String(ReadingJson.bytes(reading, SHA, false), UTF_8))
        .contains("\"text\":\"a\\ud83dب\\ude00\uD83D\uDE00\\ud83d\"");
  }
}
