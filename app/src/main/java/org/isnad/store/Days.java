package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * A stretch of days of publication.
 *
 * @param first days since 1970, inclusive
 * @param last days since 1970, inclusive
 */
public record Days(long first, long last) {

  /** However long ago and however far ahead. */
  public static final List<Days> ALL = List.of(new Days(Long.MIN_VALUE, Long.MAX_VALUE));

  /**
   * The stretches within {@code reach} days of any of the days, in order, none touching another.
   */
  public static List<Days> around(SortedSet<Long> days, int reach) {
    List<Days> spans = new ArrayList<>();
    for (long day : days) {
      if (!spans.isEmpty() && spans.getLast().last() >= day - reach - 1) {
        spans.add(new Days(spans.removeLast().first(), day + reach));
      } else {
        spans.add(new Days(day - reach, day + reach));
      }
    }
    return spans;
  }
}
