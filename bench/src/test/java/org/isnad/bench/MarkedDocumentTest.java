package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedDocumentTest {

  @TempDir private Path folder;

  @Test
  void whatStandsAroundTheMarksStays() throws IOException {
    Path document = folder.resolve("a.md");
    Files.writeString(document, "before\n<!-- x:begin (note) -->\nold\n<!-- x:end -->\nafter\n");

    MarkedDocument.replace(document, "x", "new");
    MarkedDocument.replace(document, "x", "newer");

    assertThat(document)
        .hasContent("before\n<!-- x:begin (note) -->\nnewer\n<!-- x:end -->\nafter\n");
  }

  @Test
  void aDocumentWithoutMarksIsNamed() throws IOException {
    Path document = Files.writeString(folder.resolve("b.md"), "nothing here");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> MarkedDocument.replace(document, "x", "new"))
        .withMessageContaining("b.md")
        .withMessageContaining("x:begin");
  }
}
