package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;

/** Takes rows as they come: those of an article after the article's own, which comes first. */
public interface RowWriter extends Closeable {

  void write(Row row) throws IOException;

  /** Ends all files; what was written is whole only after this. */
  @Override
  void close() throws IOException;
}
