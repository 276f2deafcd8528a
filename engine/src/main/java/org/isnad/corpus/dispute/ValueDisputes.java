package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.dispute.Dispute.Type;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.model.FigureKind;
import org.isnad.model.Span;

/**
 * Values of one thing that exclude each other.
 *
 * <p>A thread may gather what was counted at several attacks of one day. Two figures are a dispute
 * only if their sentences are about the same: they share many words, and each names a place that
 * the other names, if it names any. An article tells of several happenings in like words: within it
 * one figure must be set against the other.
 *
 * <p>An article that gives a second figure of the same kind and unit with which the other article
 * agrees is no party: most likely both list the same things in another order. Articles list prices,
 * weights and rounds of all sorts, so that only figures of a known kind are compared.
 */
final class ValueDisputes {

  /** Likeness of two sentences, numbers left out, from which they are about one happening. */
  private static final double SAME_HAPPENING = 0.3;

  /** Times the lesser value beyond which the greater counts something else. */
  private static final double MOST_TIMES = 3;

  private final Map<String, List<FigureAccount>> byArticle = new LinkedHashMap<>();
  private final List<LedgerThread> ledger;
  private final Likeness likeness;
  private final DisputeWords words;
  private final Map<String, Told> articles = new HashMap<>();

  /** Two values that exclude each other, and who gives them. */
  private record Sides(List<Account> one, List<Account> other) {
    static Sides none() {
      return new Sides(new ArrayList<>(), new ArrayList<>());
    }

    void add(FigureAccount a, FigureAccount b) {
      if (!one.contains(a.account())) {
        one.add(a.account());
      }
      if (!other.contains(b.account())) {
        other.add(b.account());
      }
    }
  }

  ValueDisputes(
      List<Told> articles, List<LedgerThread> ledger, Likeness likeness, DisputeWords words) {
    this.ledger = List.copyOf(ledger);
    this.likeness = likeness;
    this.words = words;
    articles.forEach(a -> this.articles.put(a.id(), a));
    for (LedgerThread thread : ledger) {
      for (FigureAccount a : thread.accounts()) {
        byArticle.computeIfAbsent(a.account().article(), k -> new ArrayList<>()).add(a);
      }
    }
  }

  /** One dispute for each two values of a thread. */
  List<Dispute> find() {
    List<Dispute> disputes = new ArrayList<>();
    for (LedgerThread thread : ledger) {
      if (thread.kind() != FigureKind.OTHER && thread.kind() != FigureKind.MONEY) {
        Map<String, Sides> sides = new LinkedHashMap<>();
        collect(thread.accounts(), sides);
        String why = "values of " + thread.id() + " exclude each other";
        sides.values().forEach(s -> disputes.add(new Dispute(Type.VALUE, s.one(), s.other(), why)));
      }
    }
    return disputes;
  }

  private void collect(List<FigureAccount> accounts, Map<String, Sides> sides) {
    for (int i = 0; i < accounts.size(); i++) {
      for (int k = i + 1; k < accounts.size(); k++) {
        FigureAccount a = accounts.get(i);
        FigureAccount b = accounts.get(k);
        if (excludeEachOther(a, b)) {
          boolean less = a.figure().value() <= b.figure().value();
          FigureAccount low = less ? a : b;
          FigureAccount high = less ? b : a;
          sides.computeIfAbsent(value(low) + " " + value(high), v -> Sides.none()).add(low, high);
        }
      }
    }
  }

  private static String value(FigureAccount a) {
    return a.figure().bound() + " " + a.figure().value() + " " + a.figure().max();
  }

  private boolean excludeEachOther(FigureAccount a, FigureAccount b) {
    return a.isDefinite()
        && b.isDefinite()
        && sameDay(a, b)
        && !sameWord(a, b)
        && !a.agreesWith(b)
        && !knows(b.account().article(), a)
        && !knows(a.account().article(), b)
        && Math.max(a.figure().value(), b.figure().value())
            <= MOST_TIMES * Math.min(a.figure().value(), b.figure().value())
        && sameHappening(a.account(), b.account());
  }

  private boolean sameHappening(Account a, Account b) {
    Told x = articles.get(a.article());
    Told y = articles.get(b.article());
    if (x == null || y == null) {
      return false;
    }
    if (x.id().equals(y.id())) {
      int first = Math.min(a.words().end(), b.words().end());
      return words.setsAgainst(x, first, Math.max(a.words().begin(), b.words().begin()));
    }
    Span inX = x.sentence(a.words().begin());
    Span inY = y.sentence(b.words().begin());
    return likeness.cosine(words(x, inX), words(y, inY)) >= SAME_HAPPENING
        && meet(x.places(inX), y.places(inY));
  }

  private static Map<String, Integer> words(Told article, Span sentence) {
    Map<String, Integer> words = article.lemmas(sentence);
    words.keySet().removeIf(w -> Character.isDigit(w.charAt(0)));
    return words;
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  /** Whether the article gives such a figure, too. */
  private boolean knows(String article, FigureAccount figure) {
    return byArticle.getOrDefault(article, List.of()).stream()
        .anyMatch(o ->
            o.figure().kind() == figure.figure().kind()
                && o.figure().unit().equals(figure.figure().unit())
                && o != figure
                && !o.account().equals(figure.account())
                && o.agreesWith(figure));
  }

  private static boolean sameDay(FigureAccount a, FigureAccount b) {
    return a.published().isPresent()
        && b.published().isPresent()
        && a.published().get().date().equals(b.published().get().date());
  }

  /** Whether both stand on one word; within an article the outlet's own is nobody else's. */
  private static boolean sameWord(FigureAccount a, FigureAccount b) {
    Optional<String> x = a.account().speaker();
    Optional<String> y = b.account().speaker();
    if (a.account().article().equals(b.account().article()) && (x.isEmpty() || y.isEmpty())) {
      return true;
    }
    return x.isPresent() && y.isPresent() && Speakers.same(x.get(), y.get());
  }
}
