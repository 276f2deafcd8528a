package org.isnad.corpus.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.PlaceNames;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Span;

/** Gathers the figures of a story's articles into threads. */
public final class LedgerBuilder {

  private static final double SAME_OTHER_THING = 0.3;

  /**
   * Likeness of two sentences from which one number of people in both, or two numbers on one word,
   * count the same ones.
   */
  private static final double SAME_PEOPLE = 0.12;

  /** Likeness from which it may count the same people where the numbers differ. */
  private static final double SAME_HAPPENING = 0.2;

  private static final String AREA = "km2";

  private final Likeness likeness;
  private final Set<String> cumulativeWords = new HashSet<>();
  private final Set<String> areaWords = new HashSet<>();

  private final PlaceNames placeNames = new PlaceNames();
  private final CountedThings counted = new CountedThings();

  /** A figure with what it is compared by. */
  private record Entry(
      FigureAccount account,
      FigureKind kind,
      Set<String> what,
      Set<String> places,
      Set<String> around,
      boolean cumulative,
      Likeness.Bag context) {}

  public LedgerBuilder(Likeness likeness) {
    this.likeness = likeness;
    for (ListReader.Line line : ListReader.read("corpus/ledger/words.tsv")) {
      switch (line.column(1)) {
        case "cumulative" -> cumulativeWords.add(line.column(0));
        case "area" -> areaWords.add(line.column(0));
        case "anybody" -> {}
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
      double context = fit(thread, entry);
      if (context > like) {
        like = context;
        best = thread;
      }
    }
    if (like < 0) {
      best = new ArrayList<>();
      threads.add(best);
    }
    return best;
  }

  /**
   * How like the entry's sentence is to those of the thread, on average; -1 if it does not belong
   * there. No figure of the thread may be of something else; of the same happening, told at places
   * that may be the same, must be the most of them, for each article words it in its own way.
   */
  private double fit(List<Entry> thread, Entry entry) {
    double sum = 0;
    double margin = 0;
    int near = 0;
    for (Entry other : thread) {
      if (!maySameThing(entry, other)) {
        return -1;
      }
      double context = likeness.cosine(entry.context(), other.context());
      double least = least(entry, other);
      if (!isOfPeople(entry.kind()) && context < least) {
        return -1;
      }
      sum += context;
      margin += context - least;
      near += placesFit(entry, other) ? 1 : 0;
    }
    return margin >= 0 && 2 * near >= thread.size() ? sum / thread.size() : -1;
  }

  /** Likeness of two sentences from which their figures are on one thing. */
  private static double least(Entry a, Entry b) {
    if (isOfPeople(a.kind())) {
      return value(a) == value(b) || bySame(a, b) ? SAME_PEOPLE : SAME_HAPPENING;
    }
    return a.kind() == FigureKind.AREA_CONTROLLED ? 0 : SAME_OTHER_THING;
  }

  /** Whether one speaker gives both: he may count the same people again. */
  private static boolean bySame(Entry a, Entry b) {
    Optional<String> x = a.account().account().speaker();
    Optional<String> y = b.account().account().speaker();
    return x.isPresent() && y.isPresent() && Speakers.same(x.get(), y.get());
  }

  private static boolean isOfPeople(FigureKind kind) {
    return switch (kind) {
      case AREA_CONTROLLED, OTHER, MONEY, DURATION, CHILDREN_AMONG_KILLED -> false;
      case KILLED, INJURED, EXECUTED, MISSING, DISPLACED, EVACUATED, RETURNED, DETAINED, RELEASED ->
          true;
    };
  }

  private static double value(Entry e) {
    return e.account().figure().value();
  }

  /** Whether nothing that is known of the figures themselves keeps them apart. */
  private boolean maySameThing(Entry a, Entry b) {
    Figure x = a.account().figure();
    Figure y = b.account().figure();
    boolean part = a.account().part().isPresent() != b.account().part().isPresent();
    boolean span = a.cumulative() != b.cumulative() && x.value() != y.value();
    if (!x.unit().equals(y.unit()) || a.kind() != b.kind() || part || span) {
      return false;
    }
    boolean apart = differsWithinArticle(a, b);
    boolean met = a.what().stream().anyMatch(b.what()::contains);
    if (a.kind() == FigureKind.AREA_CONTROLLED) {
      return x.unit().equals(AREA) || met;
    }
    return !apart && (isOfPeople(a.kind()) ? counted.mayBeSamePeople(a.what(), b.what()) : met);
  }

  /** One speaker gives one value of one thing in an article; two speakers may differ. */
  private static boolean differsWithinArticle(Entry a, Entry b) {
    Account x = a.account().account();
    Account y = b.account().account();
    return x.article().equals(y.article())
        && x.speaker().equals(y.speaker())
        && a.account().figure().value() != b.account().figure().value();
  }

  private boolean placesFit(Entry a, Entry b) {
    return !isOfPeople(a.kind())
        || placeNames.fit(a.places(), b.around())
        || placeNames.fit(a.around(), b.places());
  }

  private Entry entry(Told article, Figure f) {
    Span sentence = article.sentence(f.words().begin());
    Map<String, Integer> context = article.lemmas(sentence);
    Set<String> what = CountedThings.of(article, f);
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
    Set<String> places = places(article, f, sentence);
    return new Entry(
        account,
        area ? FigureKind.AREA_CONTROLLED : f.kind(),
        what,
        places,
        article.around(places),
        summed,
        likeness.bag(context));
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

  private static Set<String> places(Told article, Figure f, Span sentence) {
    return f.place().map(Set::of).orElseGet(() -> article.places(sentence));
  }
}
