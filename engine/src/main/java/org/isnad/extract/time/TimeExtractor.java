package org.isnad.extract.time;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.PublicationTime;
import org.isnad.model.TimeExpression;

/** Finds time expressions and resolves them against the publication time and the text's anchors. */
public final class TimeExtractor {

  /**
   * The time expressions of {@code text} in order, not overlapping.
   *
   * @param published the reference; where empty, relative expressions stay unresolved
   */
  public List<TimeExpression> extract(AnalyzedText text, Optional<PublicationTime> published) {
    return List.of();
  }
}
