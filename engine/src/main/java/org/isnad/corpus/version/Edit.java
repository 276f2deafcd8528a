package org.isnad.corpus.version;

import org.isnad.model.Words;

/**
 * Words that were changed in place.
 *
 * @param removed words of the older text, empty where words were only put in
 * @param inserted words of the newer text, empty where words were only taken out
 */
public record Edit(Words removed, Words inserted) {

  public boolean isInsertion() {
    return removed.text().isEmpty();
  }

  public boolean isRemoval() {
    return inserted.text().isEmpty();
  }
}
