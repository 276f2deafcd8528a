package org.isnad.service;

import org.isnad.reading.Reader;
import org.isnad.store.Workspace;

/** Reads again what an older analyser read. */
public final class Rereading {
  private Rereading() {}

  /** Number of articles that were read again. */
  public static int run(Workspace workspace, Reader reader) {
    Analysis analysis = Analysis.by(reader);
    int read = 0;
    for (String id : workspace.readByOthers(Analyser.VERSION)) {
      Analysis.Analysed analysed = analysis.of(workspace.article(id).orElseThrow().article());
      workspace.replaceReading(id, analysed.reading(), analysed.digest(), Analyser.VERSION);
      read++;
    }
    return read;
  }
}
