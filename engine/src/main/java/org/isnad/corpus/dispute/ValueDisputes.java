package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.PlaceNames;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.dispute.Dispute.Type;
import org.isnad.corpus.ledger.CountedThings;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.model.FigureKind;
import org.isnad.model.Span;
import org.isnad.model.TimeExpression;
import org.isnad.model.TimeType;

/**
 * Values of one thing that exclude each other.
 *
 * <p>A thread may gather what was counted at several attacks of one day, and what was counted at
 * one may be spread over several. Two figures are a dispute only if their sentences are about the
 * same: they share many words, name no other stretch of time, and the one may tell of a place of
 * the other. An article tells of several happenings in like words: within it one figure must be set
 * against the other, each on somebody's word; then they may be as far apart as they like.
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

  /** Length of an ISO date: a shorter value is a month, a year or a stretch of time. */
  private static final int ISO_DATE = 10;

  private final Map<String, List<FigureAccount>> byArticle = new LinkedHashMap<>();
  private final Map<FigureAccount, LedgerThread> threads = new IdentityHashMap<>();
  private final List<LedgerThread> ledger;
  private final Likeness likeness;
  private final DisputeWords words;
  private final CountedThings counted = new CountedThings();
  private final PlaceNames placeNames = new PlaceNames();
  private final Map<String, Told> articles = new HashMap<>();

  /** Two values that exclude each other, and who gives them. */
  private record Sides(List<Account> one, List<Account> other, String why) {
    static Sides of(LedgerThread a, LedgerThread b) {
      String where = a == b ? a.id() : a.id() + " and " + b.id();
      return new Sides(
          new ArrayList<>(), new ArrayList<>(), "values of " + where + " exclude each other");
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
        threads.put(a, thread);
        byArticle.computeIfAbsent(a.account().article(), k -> new ArrayList<>()).add(a);
      }
    }
  }

  /** One dispute for each two values of one kind of thing. */
  List<Dispute> find() {
    Map<String, List<FigureAccount>> alike = new LinkedHashMap<>();
    for (LedgerThread t : ledger) {
      if (t.kind() != FigureKind.OTHER && t.kind() != FigureKind.MONEY) {
        String scope = t.kind() + " " + t.unit() + " " + t.cumulative();
        alike.computeIfAbsent(scope, k -> new ArrayList<>()).addAll(t.accounts());
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    for (List<FigureAccount> accounts : alike.values()) {
      Map<String, Sides> sides = new LinkedHashMap<>();
      collect(accounts, sides);
      sides
          .values()
          .forEach(s -> disputes.add(new Dispute(Type.VALUE, s.one(), s.other(), s.why())));
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
          sides
              .computeIfAbsent(value(low) + " " + value(high), v -> Sides.of(thread(a), thread(b)))
              .add(low, high);
        }
      }
    }
  }

  private LedgerThread thread(FigureAccount a) {
    LedgerThread thread = threads.get(a);
    if (thread == null) {
      throw new IllegalArgumentException("a figure of no thread: " + a.account().words().text());
    }
    return thread;
  }

  private static String value(FigureAccount a) {
    return a.figure().bound() + " " + a.figure().value() + " " + a.figure().max();
  }

  private boolean excludeEachOther(FigureAccount a, FigureAccount b) {
    Told x = articles.get(a.account().article());
    Told y = articles.get(b.account().article());
    return x != null
        && y != null
        && a.isDefinite()
        && b.isDefinite()
        && a.part().isPresent() == b.part().isPresent()
        && sameDay(a, b)
        && !sameWord(a, b)
        && !a.agreesWith(b)
        && !words.isUpdate(x, a.account().words().begin())
        && !words.isUpdate(y, b.account().words().begin())
        && (x == y ? setAgainst(x, a, b) : tellOfOneHappening(x, a, y, b))
        && counted.mayBeSamePeople(
            CountedThings.of(x, a.figure()), CountedThings.of(y, b.figure()));
  }

  /**
   * Whether an article gives both in one breath, each on somebody's word, with nothing of a third
   * between; of several figures of one speaker the one that counts what the other counts, too.
   */
  private boolean setAgainst(Told article, FigureAccount a, FigureAccount b) {
    boolean inOrder = a.account().words().begin() <= b.account().words().begin();
    FigureAccount first = inOrder ? a : b;
    FigureAccount second = inOrder ? b : a;
    int from = first.account().words().end();
    int to = second.account().words().begin();
    if (a.account().speaker().isEmpty()
        || b.account().speaker().isEmpty()
        || !words.setsAgainst(article, from, to)) {
      return false;
    }
    int begin = article.sentence(first.account().words().begin()).begin();
    List<FigureAccount> before =
        byArticle.getOrDefault(article.id(), List.of()).stream()
            .filter(o -> o.figure().kind() == a.figure().kind() && o != first)
            .filter(o -> begin <= o.account().words().begin() && o.account().words().end() <= to)
            .toList();
    boolean alone =
        before.stream()
            .filter(o -> o.account().words().begin() >= from)
            .allMatch(o -> o.account().speaker().equals(first.account().speaker()));
    boolean better = before.stream().anyMatch(o -> countOneThing(article, o, second));
    return alone && (!better || countOneThing(article, first, second));
  }

  private static boolean countOneThing(Told article, FigureAccount a, FigureAccount b) {
    Set<String> other = CountedThings.of(article, b.figure());
    return CountedThings.of(article, a.figure()).stream().anyMatch(other::contains);
  }

  private boolean tellOfOneHappening(Told x, FigureAccount a, Told y, FigureAccount b) {
    double least = Math.min(a.figure().value(), b.figure().value());
    double greatest = Math.max(a.figure().value(), b.figure().value());
    boolean oneOutlet = x.outlet().isPresent() && x.outlet().equals(y.outlet());
    if (oneOutlet || greatest > MOST_TIMES * least || knows(x, b) || knows(y, a)) {
      return false;
    }
    Span inX = x.sentence(a.account().words().begin());
    Span inY = y.sentence(b.account().words().begin());
    return placesFit(x, x.places(inX), y, y.places(inY))
        && stretches(x, inX).equals(stretches(y, inY))
        && likeness.cosine(words(x, inX), words(y, inY)) >= SAME_HAPPENING;
  }

  private boolean placesFit(Told x, Set<String> inX, Told y, Set<String> inY) {
    return placeNames.fit(inX, y.around(inY)) || placeNames.fit(x.around(inX), inY);
  }

  /** The stretches of time longer than a day that the sentence names. */
  private static Set<String> stretches(Told article, Span sentence) {
    Set<String> stretches = new HashSet<>();
    for (TimeExpression t : article.reading().times()) {
      boolean day = t.type() != TimeType.DURATION && t.value().length() >= ISO_DATE;
      if (!day && sentence.contains(t.words().span())) {
        stretches.add(t.value());
      }
    }
    return stretches;
  }

  private static Map<String, Integer> words(Told article, Span sentence) {
    Map<String, Integer> words = article.lemmas(sentence);
    words.keySet().removeIf(w -> Character.isDigit(w.charAt(0)));
    return words;
  }

  /** Whether the article gives such a figure, too. */
  private boolean knows(Told article, FigureAccount figure) {
    return byArticle.getOrDefault(article.id(), List.of()).stream()
        .anyMatch(o ->
            o.figure().kind() == figure.figure().kind()
                && o.figure().unit().equals(figure.figure().unit())
                && o.agreesWith(figure));
  }

  private static boolean sameDay(FigureAccount a, FigureAccount b) {
    return a.published().isPresent()
        && b.published().isPresent()
        && a.published().get().date().equals(b.published().get().date());
  }

  private static boolean sameWord(FigureAccount a, FigureAccount b) {
    Optional<String> x = a.account().speaker();
    Optional<String> y = b.account().speaker();
    return x.isPresent() && y.isPresent() && Speakers.same(x.get(), y.get());
  }
}
