package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Closes many things, all of them whatever becomes of each. */
final class Closing {
  private Closing() {}

  static void all(Collection<? extends Closeable> things) throws IOException {
    @Nullable IOException failure = null;
    for (Closeable thing : things) {
      try {
        thing.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
