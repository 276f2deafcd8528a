package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.corpus.dispute.Dispute.Type;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;

/** Figures that look as if they excluded each other, and are of different scope. */
final class ScopeDifferences {

  /** So many of one sort are enough to warn the reader; those of the longest threads come first. */
  private static final int MOST = 3;

  private ScopeDifferences() {}

  static List<Dispute> find(List<LedgerThread> ledger) {
    List<Dispute> found = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < ledger.size(); i++) {
      for (int k = i + 1; k < ledger.size(); k++) {
        FigureAccount a = ledger.get(i).accounts().getFirst();
        FigureAccount b = ledger.get(k).accounts().getFirst();
        String difference = difference(ledger.get(i), ledger.get(k));
        String sort = difference + " " + ledger.get(i).kind();
        if (!difference.isEmpty() && counts.merge(sort, 1, Integer::sum) <= MOST) {
          found.add(
              new Dispute(Type.SCOPE, List.of(a.account()), List.of(b.account()), difference));
        }
      }
    }
    return found;
  }

  /** What keeps two threads that look alike apart; empty where nobody would take them for one. */
  private static String difference(LedgerThread a, LedgerThread b) {
    FigureAccount x = a.accounts().getFirst();
    FigureAccount y = b.accounts().getFirst();
    boolean definite = x.isDefinite() || y.isDefinite();
    boolean whole = x.part().isEmpty() && y.part().isEmpty();
    boolean telling = a.kind() != FigureKind.OTHER && a.kind() != FigureKind.MONEY;
    if (a.kind() != b.kind() || !definite || !whole || !telling) {
      return "";
    }
    boolean control = a.kind() == FigureKind.AREA_CONTROLLED;
    if (!a.unit().equals(b.unit())) {
      boolean counts = a.unit().equals(Figure.COUNT) || b.unit().equals(Figure.COUNT);
      return control && !counts ? "another unit" : "";
    }
    if (control) {
      return "shares of different wholes";
    }
    boolean alike = a.counted().isPresent() && a.counted().equals(b.counted());
    boolean apart = !x.account().article().equals(y.account().article()) && !x.agreesWith(y);
    return alike && apart && a.cumulative() != b.cumulative() ? "another time span" : "";
  }
}
