package org.isnad.service;

import org.isnad.corpus.story.Digester;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.store.Workspace;

/** Reads again what an older analyser read. */
public final class Rereading {
  private Rereading() {}

  /** Number of articles that were read again. */
  public static int run(Workspace workspace, Reader reader) {
    Digester digester = new Digester(reader);
    int read = 0;
    for (String id : workspace.readByOthers(Analyser.VERSION)) {
      Reading reading = reader.read(workspace.article(id).orElseThrow().article());
      workspace.replaceReading(
          id, reading, DigestCodec.encode(digester.digest(reading)), Analyser.VERSION);
      read++;
    }
    return read;
  }
}
