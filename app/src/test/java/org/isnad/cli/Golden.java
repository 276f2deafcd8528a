package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** Expected outputs, kept beside the tests. */
public final class Golden {
  private Golden() {}

  public static String text(String name) throws IOException {
    try (InputStream in = Golden.class.getResourceAsStream("/org/isnad/cli/" + name)) {
      if (in == null) {
        throw new IOException("no expected output " + name);
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
