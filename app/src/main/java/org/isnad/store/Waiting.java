package org.isnad.store;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came or changed since some work was last done over all articles.
 *
 * @param articles how many wait
 * @param days on which those of them were published that are dated, in days since 1970
 * @param undated whether undated articles wait
 * @param latest the last day on which any article was published, waiting or not
 */
public record Waiting(int articles, SortedSet<Long> days, boolean undated, Optional<Long> latest) {

  /** Work that is done over all articles. */
  public enum Work {
    /** Putting articles in stories. */
    GROUPING,
    /** Finding copied text. */
    PAIRING
  }

  public Waiting {
    days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
  }

  /**
   * The stretches within {@code reach} days of what waits. Undated articles are taken to be as
   * recent as the latest one.
   */
  public List<Days> around(int reach) {
    SortedSet<Long> around = new TreeSet<>(days);
    if (undated) {
      latest.ifPresent(around::add);
    }
    return Days.around(around, reach);
  }
}
