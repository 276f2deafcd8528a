package org.isnad.service;

import org.isnad.ingest.Received;
import org.isnad.ingest.Rejection;
import org.isnad.model.Reading;

/** What became of one input article. */
public sealed interface Outcome {
  /** It was read. */
  record Read(Received received, Reading reading) implements Outcome {}

  /** It was not read. */
  record Refused(Rejection rejection) implements Outcome {}
}
