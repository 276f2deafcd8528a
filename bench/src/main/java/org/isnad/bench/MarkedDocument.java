package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document in which a program owns the stretches between {@code NAME:begin} and {@code NAME:end}.
 */
final class MarkedDocument {

  private MarkedDocument() {}

  /**
   * Replaces what stands between the marks and leaves the marks themselves.
   *
   * @throws IllegalArgumentException if {@code document} lacks either mark
   */
  static void replace(Path document, String name, String content) throws IOException {
    String text = Files.readString(document);
    int begin = text.indexOf("<!-- " + name + ":begin");
    int inside = begin < 0 ? -1 : text.indexOf("-->", begin);
    int end = text.indexOf("<!-- " + name + ":end -->");
    if (inside < 0 || end < inside) {
      throw new IllegalArgumentException(
          document + " has no marks " + name + ":begin … " + name + ":end");
    }
    String head = text.substring(0, inside + "-->".length());
    Files.writeString(document, head + "\n" + content.strip() + "\n" + text.substring(end));
  }
}
