package org.isnad.extract.entity;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;

/** Finds the named individuals of an article and gathers their mentions. */
public final class EntityExtractor {

  /** The entities of {@code text} in order of first mention. */
  public List<Entity> extract(AnalyzedText text) {
    return List.of();
  }
}
