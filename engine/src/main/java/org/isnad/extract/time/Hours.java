package org.isnad.extract.time;

import java.util.List;
import java.util.Optional;
import org.isnad.model.TimeType;

/** Tells times of day that are the same every day from those of one day. */
final class Hours {

  private static final String DAILY = "P1D";

  private Hours() {}

  /**
   * The times with those as daily that close a range of daily hours, or stand in one sentence with
   * a word for every day: يفتح المتحف يوميا الساعة العاشرة.
   */
  static List<Found> everyDay(Scan s, List<Found> all) {
    for (int i = 0; i < all.size(); i++) {
      Found f = all.get(i);
      if (f.meaning() instanceof Meaning.Clock clock) {
        Optional<Meaning> opening =
            i > 0 && closes(s, all.get(i - 1), f)
                ? Optional.of(all.get(i - 1).meaning())
                : Optional.empty();
        boolean daily =
            opening.isPresent()
                ? opening.get() instanceof Meaning.EveryDay
                : clock.day().isEmpty() && isToldDaily(s, all, i);
        all.set(
            i, f.until(f.end(), daily ? new Meaning.EveryDay(clock) : onSameDay(clock, opening)));
      }
    }
    return all;
  }

  private static Meaning onSameDay(Meaning.Clock clock, Optional<Meaning> opening) {
    return clock.day().isEmpty() && opening.isPresent() && opening.get() instanceof Meaning.Clock o
        ? new Meaning.Clock(
            clock.hour(), clock.minute(), clock.second(), clock.part(), clock.universal(), o.day())
        : clock;
  }

  private static boolean closes(Scan s, Found opening, Found clock) {
    int joint = RangeJoint.end(s, opening.end());
    return joint > opening.end() && joint == clock.first();
  }

  private static boolean isToldDaily(Scan s, List<Found> all, int index) {
    int sentence = sentence(s, all.get(index));
    for (int step = -1; step <= 1; step += 2) {
      for (int i = index + step; i >= 0 && i < all.size(); i += step) {
        if (sentence(s, all.get(i)) != sentence) {
          break;
        }
        if (all.get(i).meaning() instanceof Meaning.Constant c
            && c.type() == TimeType.SET
            && c.value().equals(DAILY)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int sentence(Scan s, Found found) {
    return s.text().tokens().sentence(found.first());
  }
}
