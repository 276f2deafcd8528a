package org.isnad.corpus.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Span;

/** Gathers the figures of a story's articles into threads. */
public final class LedgerBuilder {

  /** Words after a share within which the whole stands that it is a share of. */
  private static final int WHOLE_REACH = 5;

  private static final double SAME_OTHER_THING = 0.3;
  private static final double SAME_UNPLACED_THING = 0.12;
  private static final String AREA = "km2";

  private final Likeness likeness;
  private final Set<String> cumulativeWords = new HashSet<>();
  private final Set<String> areaWords = new HashSet<>();

  /** Nouns that count people whoever they are. */
  private final Set<String> anybody = new HashSet<>();

  /** A figure with what it is compared by. */
  private record Entry(
      FigureAccount account,
      FigureKind kind,
      Set<String> what,
      Set<String> places,
      boolean cumulative,
      Map<String, Integer> context) {}

  public LedgerBuilder(Likeness likeness) {
    this.likeness = likeness;
    for (ListReader.Line line : ListReader.read("corpus/ledger/words.tsv")) {
      switch (line.column(1)) {
        case "cumulative" -> cumulativeWords.add(line.column(0));
        case "area" -> areaWords.add(line.column(0));
        case "anybody" -> anybody.add(line.column(0));
        default -> throw line.error("neither cumulative nor area nor anybody");
      }
    }
  }

  /** The threads of the articles, which are in order of publication; longest first. */
  public List<LedgerThread> build(List<Told> articles) {
    List<List<Entry>> threads = new ArrayList<>();
    for (Told article : articles) {
      for (Figure f : article.reading().figures()) {
        if (f.kind() != FigureKind.DURATION) {
          Entry entry = entry(article, f);
          thread(threads, entry).add(entry);
        }
      }
    }
    threads.sort((a, b) -> Integer.compare(b.size(), a.size()));
    List<LedgerThread> ledger = new ArrayList<>();
    for (List<Entry> thread : threads) {
      ledger.add(ledgerThread("L" + (ledger.size() + 1), thread));
    }
    return ledger;
  }

  private static LedgerThread ledgerThread(String id, List<Entry> thread) {
    Entry first = thread.getFirst();
    return new LedgerThread(
        id,
        first.kind(),
        first.account().figure().counted(),
        first.account().figure().unit(),
        first.places().stream().sorted().findFirst(),
        first.cumulative(),
        thread.stream().map(Entry::account).toList());
  }

  private List<Entry> thread(List<List<Entry>> threads, Entry entry) {
    List<Entry> best = List.of();
    double like = -1;
    for (List<Entry> thread : threads) {
      double sum = 0;
      boolean fits = true;
      for (Entry other : thread) {
        double context = likeness.cosine(entry.context(), other.context());
        fits &= isSameThing(entry, other, context);
        sum += context;
      }
      if (fits && sum / thread.size() > like) {
        like = sum / thread.size();
        best = thread;
      }
    }
    if (like < 0) {
      best = new ArrayList<>();
      threads.add(best);
    }
    return best;
  }

  private boolean isSameThing(Entry a, Entry b, double context) {
    Figure x = a.account().figure();
    Figure y = b.account().figure();
    boolean part = a.account().part().isPresent() != b.account().part().isPresent();
    if (!x.unit().equals(y.unit())
        || a.kind() != b.kind()
        || a.cumulative() != b.cumulative()
        || part) {
      return false;
    }
    boolean apart = differsWithinArticle(a, b);
    boolean met = a.what().stream().anyMatch(b.what()::contains);
    return switch (a.kind()) {
      case AREA_CONTROLLED -> x.unit().equals(AREA) || met;
      case OTHER, MONEY, DURATION, CHILDREN_AMONG_KILLED ->
          met && context >= SAME_OTHER_THING && !apart;
      case KILLED, INJURED, EXECUTED, MISSING, DISPLACED, EVACUATED, RETURNED, DETAINED, RELEASED ->
          placesFit(a, b) && samePeople(a, b) && context >= SAME_UNPLACED_THING && !apart;
    };
  }

  /** One speaker gives one value of one thing in an article; two speakers may differ. */
  private static boolean differsWithinArticle(Entry a, Entry b) {
    Account x = a.account().account();
    Account y = b.account().account();
    return x.article().equals(y.article())
        && x.speaker().equals(y.speaker())
        && a.account().figure().value() != b.account().figure().value();
  }

  /** Whether both may count the same people: fighters are not civilians, but either are persons. */
  private boolean samePeople(Entry a, Entry b) {
    Set<String> x = new HashSet<>(a.what());
    Set<String> y = new HashSet<>(b.what());
    x.removeAll(anybody);
    y.removeAll(anybody);
    return x.isEmpty() || y.isEmpty() || x.stream().anyMatch(y::contains);
  }

  private static boolean placesFit(Entry a, Entry b) {
    return a.places().isEmpty()
        || b.places().isEmpty()
        || a.places().stream().anyMatch(b.places()::contains);
  }

  private Entry entry(Told article, Figure f) {
    Span sentence = article.sentence(f.words().begin());
    Map<String, Integer> context = article.lemmas(sentence);
    Set<String> what = what(article, f);
    boolean area =
        f.unit().equals(AREA)
            && (what.stream().anyMatch(areaWords::contains)
                || context.keySet().stream().anyMatch(areaWords::contains));
    boolean summed =
        f.unit().equals(Figure.COUNT)
            && article.text().tokens().size() > 0
            && hasCumulativeWord(article, sentence);
    FigureAccount account =
        new FigureAccount(
            f,
            article.account(f.words(), f.statement().flatMap(article::statement)),
            article.reading().article().published(),
            f.total());
    return new Entry(
        account,
        area ? FigureKind.AREA_CONTROLLED : f.kind(),
        what,
        places(article, f, sentence),
        summed,
        context);
  }

  private boolean hasCumulativeWord(Told article, Span sentence) {
    AnalyzedText text = article.text();
    for (int i = text.tokens().firstAt(sentence.begin());
        i < text.size() && text.begin(i) < sentence.end();
        i++) {
      if (cumulativeWords.contains(text.folded(i)) || cumulativeWords.contains(text.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** Lemmas of what is counted; of a share, those of the whole. */
  private static Set<String> what(Told article, Figure f) {
    AnalyzedText text = article.text();
    int begin = f.words().begin();
    int end = f.words().end();
    Set<String> what = new HashSet<>(article.lemmas(new Span(begin, end)).keySet());
    what.removeIf(w -> Character.isDigit(w.charAt(0)));
    if (f.unit().equals(Figure.PERCENT)) {
      int first = text.tokens().firstAt(end);
      int last = Math.min(text.size(), first + WHOLE_REACH);
      int stop = first;
      while (stop < last && text.mark(stop) == 0) {
        stop++;
      }
      if (stop > first) {
        what.addAll(article.lemmas(new Span(text.begin(first), text.end(stop - 1))).keySet());
      }
    }
    return what;
  }

  private static Set<String> places(Told article, Figure f, Span sentence) {
    return f.place().map(Set::of).orElseGet(() -> article.places(sentence));
  }
}
