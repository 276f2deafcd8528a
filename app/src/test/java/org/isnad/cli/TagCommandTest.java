package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagCommandTest {

  private static Run tag(String conll) {
    return Run.withInput(conll.getBytes(UTF_8), "tag", "-");
  }

  @Test
  void writesALineForEachLine() {
    Run run = tag("سافر O\nإلى\tO\tx\nبيروت\n\n\nاليوم O\r\n");
    assertThat(run.status()).isZero();
    assertThat(run.lines())
        .containsExactly("سافر\tO", "إلى\tO", "بيروت\tB-LOC", "", "", "اليوم\tO");
  }

  @Test
  void emptyInputGivesEmptyOutput() {
    assertThat(tag("").out()).isEmpty();
    assertThat(tag("\n\n").out()).isEqualTo("\n\n");
  }

  @Test
  void longFilesAreTaggedWhole() {
    String sentence = "عاد O\nإلى O\nبيروت O\n\n";
    List<String> lines = tag(sentence.repeat(2500)).lines();
    assertThat(lines).hasSize(10_000);
    assertThat(lines.getLast()).isEmpty();
    assertThat(lines.get(9_998)).isEqualTo("بيروت\tB-LOC");
  }

  @Test
  void aSentenceWithoutEndIsTaggedInParts() {
    assertThat(tag("وقال\n".repeat(5001)).lines()).hasSize(5001);
  }

  @Test
  void aMissingFileIsReported() {
    Run run = Run.of("tag", "no-such-file.conll");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.messages()).singleElement().asString().contains("no-such-file.conll");
  }
}
