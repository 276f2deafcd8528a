package org.isnad.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCardTest {

  @TempDir private Path folder;

  @Test
  void replacesTheSectionAlone() throws IOException {
    Path file = folder.resolve("card.md");
    Files.writeString(file, "before\n<!-- cv -->\nold\n<!-- /cv -->\nafter\n");
    ModelCard card = new ModelCard(file);
    card.write("cv", "new");
    card.write("cv", "newer");
    assertThat(file).hasContent("before\n<!-- cv -->\n\nnewer\n\n<!-- /cv -->\nafter\n");
    assertThatThrownBy(() -> card.write("curve", "x")).hasMessageContaining("curve");
  }
}
