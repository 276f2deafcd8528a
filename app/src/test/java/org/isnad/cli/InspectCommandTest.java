package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
  @Test
  void printsEveryStage(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "قال الوزير: «وصلنا أمس».", UTF_8);
    Run run = Run.of("inspect", file.toString(), "--published", "2016-12-13");
    assertThat(run.status()).isZero();
    assertThat(run.lines().stream().filter(l -> l.startsWith("== ")).map(l -> l.split("[ :]")[1]))
        .containsExactly(
            "article",
            "repairs",
            "tokens",
            "sentences",
            "entities",
            "statements",
            "figures",
            "times",
            "places",
            "events");
    assertThat(run.out()).contains("0-3\tWORD\tقال\t+0+قال\tقال\tVERB\t");
  }

  @Test
  void tellsWhyThereIsNothingToInspect(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"أ\"}\nbad\n", UTF_8);
    assertThat(Run.of("inspect", file.toString(), "--item", "2").messages())
        .singleElement()
        .asString()
        .contains("line 2: is broken JSON");
    Run none = Run.of("inspect", file.toString(), "--item", "3");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("fewer than 3 articles");
  }
}
