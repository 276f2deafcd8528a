package org.isnad.extract.place;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Entity;
import org.isnad.model.Place;

/** Puts the entities that are places on the map. */
public final class PlaceExtractor {

  /** The places of {@code text} in order of first mention. */
  public List<Place> extract(AnalyzedText text, List<Entity> entities) {
    return List.of();
  }
}
