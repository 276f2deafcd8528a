package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValuesCommandTest {
  @Test
  void answersALineAPhrase() {
    String phrases =
        "{\"id\":\"a\",\"input\":\"خمسة\"}\n{\"id\":2,\"input\":\"\"}\nbad\n{\"input\":\"غدا\"}\n";
    Run run =
        Run.withInput(phrases.getBytes(UTF_8), "values", "-", "--published", "2013-02-12T04:30");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines())
        .satisfiesExactly(
            l -> assertThat(l).startsWith("{\"id\":\"a\",\"figures\":[{\"id\":\"F1\",\"begin\":0,"),
            l -> assertThat(l).isEqualTo("{\"id\":\"2\",\"figures\":[],\"times\":[]}"),
            l -> assertThat(l).startsWith("{\"id\":\"4\",").contains("2013-02-13"));
    assertThat(run.messages()).singleElement().asString().startsWith("isnad: -: line 3: ");
  }
}
