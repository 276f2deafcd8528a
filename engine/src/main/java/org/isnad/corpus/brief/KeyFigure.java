package org.isnad.corpus.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.PublicationTime;

/**
 * One value of one thing, with all who give it.
 *
 * @param accounts one for each claimant, and one for the outlets' own word; one at least
 */
record KeyFigure(FigureKind kind, List<FigureAccount> accounts) {

  private static final int MOST_THREADS = 6;
  private static final int MOST_VALUES = 4;

  /** What is merely counted is worth telling from here: two deputies and three sources are not. */
  private static final double LEAST_COUNT = 5;

  KeyFigure {
    accounts = List.copyOf(accounts);
  }

  /** Accounts of those who are named, in order of publication; none on the outlets' own word. */
  List<Account> named() {
    return accounts.stream()
        .map(FigureAccount::account)
        .filter(a -> a.speaker().isPresent())
        .toList();
  }

  /** Of the most important threads, what each claimant gave on the last day that he gave any. */
  static List<KeyFigure> of(List<LedgerThread> ledger) {
    List<KeyFigure> figures = new ArrayList<>();
    ledger.stream()
        .filter(KeyFigure::isTelling)
        .sorted(Comparator.comparing(KeyFigure::isMereNumber))
        .limit(MOST_THREADS)
        .forEach(t -> values(t).stream().limit(MOST_VALUES).forEach(figures::add));
    return figures;
  }

  private static boolean isTelling(LedgerThread t) {
    FigureAccount first = t.accounts().getFirst();
    if (t.kind() != FigureKind.OTHER) {
      return first.isDefinite();
    }
    boolean told = t.accounts().stream().map(a -> a.account().outlet()).distinct().count() > 1;
    boolean many = !t.unit().equals(Figure.COUNT) || first.figure().value() >= LEAST_COUNT;
    return first.isDefinite() && told && many;
  }

  /** Whether it tells of nothing that befell people or land; such numbers come last. */
  private static boolean isMereNumber(LedgerThread t) {
    return t.kind() == FigureKind.OTHER || t.kind() == FigureKind.MONEY;
  }

  private static List<KeyFigure> values(LedgerThread thread) {
    Map<String, List<FigureAccount>> values = new LinkedHashMap<>();
    thread
        .lanes()
        .forEach((claimant, figures) -> {
          String last = day(figures.getLast());
          Map<String, FigureAccount> latest = new LinkedHashMap<>();
          figures.stream().filter(f -> day(f).equals(last)).forEach(f -> latest.put(value(f), f));
          latest.forEach((v, f) -> values.computeIfAbsent(v, k -> new ArrayList<>()).add(f));
        });
    return values.values().stream().map(a -> new KeyFigure(thread.kind(), a)).toList();
  }

  private static String value(FigureAccount a) {
    Figure f = a.figure();
    return f.bound() + " " + f.value() + " " + f.max();
  }

  private static String day(FigureAccount a) {
    return a.published().map(PublicationTime::date).map(Object::toString).orElse("");
  }
}
