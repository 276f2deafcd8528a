package org.isnad.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, an input yields articles and rejections, never an exception. */
class RandomInputTest {
  private static final String[] NAMES = {"a.txt", "a.html", "a.json", "a.jsonl", "a.zip", "-"};
  private static final String[] SCRAPS = {
    "{\"text\":\"",
    "\"}",
    "[",
    "]",
    "\n",
    "\\u",
    "\\ud800",
    "<p>",
    "</div>",
    "<script>",
    "<html>",
    "قال",
    " ",
    "\uFEFF",
    "&#x",
    "{",
    "charset=windows-1256",
    "\"published\":",
    "2016-12-13",
    "<br>"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void bytes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      check(NAMES[i % NAMES.length], bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void scraps(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      check(NAMES[i % NAMES.length], text.toString().getBytes(UTF_8));
    }
  }

  private static void check(String name, byte[] bytes) {
    for (Parsed parsed : Inputs.parse(name, bytes)) {
      switch (parsed) {
        case Received r -> assertThat(r.article().text()).isNotBlank();
        case Rejection r -> assertThat(r.message()).startsWith(name).doesNotContain("\n");
      }
    }
  }
}
