package org.isnad.bench.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model card whose measured parts stand between marks that a reader does not see. */
final class ModelCard {

  private final Path file;

  ModelCard(Path file) {
    this.file = file;
  }

  /**
   * Replaces what stands in the section.
   *
   * @throws IOException if the card cannot be read or written, or has no such section
   */
  void write(String section, String text) throws IOException {
    String card = Files.readString(file);
    String open = "<!-- " + section + " -->\n";
    String close = "<!-- /" + section + " -->";
    int begin = card.indexOf(open);
    int end = card.indexOf(close, begin);
    if (begin < 0 || end < 0) {
      throw new IOException(file + " has no section " + section);
    }
    String measured = text.replace("\r\n", "\n").strip();
    Files.writeString(
        file, card.substring(0, begin) + open + "\n" + measured + "\n\n" + card.substring(end));
  }
}
