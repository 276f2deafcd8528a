package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.model.Figure;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.story.StoryPage.Change;
import org.isnad.web.page.story.StoryPage.Point;
import org.isnad.web.page.story.StoryPage.Thread;

/** The measured things of a story: threads for the chart, and figures that became others. */
final class Ledgers {
  private static final int MOST_THREADS = 40;
  private static final int MOST_CHANGES = 15;

  private Ledgers() {}

  static List<Thread> threads(List<LedgerThread> ledger, Sources sources) {
    return ledger.stream().limit(MOST_THREADS).map(t -> thread(t, sources)).toList();
  }

  private static Thread thread(LedgerThread t, Sources sources) {
    List<Name> claimants = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (FigureAccount a : t.accounts()) {
      Name name = sources.speaker(a.account());
      if (!claimants.contains(name)) {
        claimants.add(name);
      }
      points.add(point(a, claimants.indexOf(name), sources));
    }
    return new Thread(
        t.id(),
        t.kind().name(),
        t.counted().orElse(""),
        t.unit(),
        t.place().orElse(""),
        t.cumulative(),
        claimants,
        points);
  }

  private static Point point(FigureAccount a, int lane, Sources sources) {
    Figure f = a.figure();
    double greatest = a.greatest();
    return new Point(
        lane,
        f.value(),
        a.least(),
        Double.isInfinite(greatest) ? Optional.empty() : Optional.of(greatest),
        f.bound().sign(),
        sources.ref(a.account()));
  }

  /** Where a claimant gives another value than before, in order of the threads. */
  static List<Change> changes(List<LedgerThread> ledger, Sources sources) {
    List<Change> changes = new ArrayList<>();
    for (LedgerThread t : ledger) {
      Map<Name, Point> last = new HashMap<>();
      for (FigureAccount a : t.accounts()) {
        Name who = sources.speaker(a.account());
        Point now = point(a, 0, sources);
        Point before = last.put(who, now);
        boolean another = before != null && !who.arabic().isEmpty() && differ(before, now);
        if (another && before != null && changes.size() < MOST_CHANGES) {
          changes.add(new Change(who, t.kind().name(), t.counted().orElse(""), before, now));
        }
      }
    }
    return changes;
  }

  private static boolean differ(Point a, Point b) {
    return a.value() != b.value() && !a.ref().article().equals(b.ref().article());
  }
}
