package org.isnad.corpus.ledger;

import java.util.HashSet;
import java.util.Set;
import org.isnad.corpus.account.Told;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.model.Figure;
import org.isnad.model.Span;

/** Tells what figures count, and whether two may count the same people. Thread-safe. */
public final class CountedThings {

  /** Words after a share within which the whole stands that it is a share of. */
  private static final int WHOLE_REACH = 5;

  /** Nouns that count people whoever they are. */
  private final Set<String> anybody = new HashSet<>();

  public CountedThings() {
    for (ListReader.Line line : ListReader.read("corpus/ledger/words.tsv")) {
      if (line.column(1).equals("anybody")) {
        anybody.add(line.column(0));
      }
    }
  }

  /** Lemmas of what is counted; of a share, those of the whole. */
  public static Set<String> of(Told article, Figure f) {
    AnalyzedText text = article.text();
    int begin = f.words().begin() + head(f);
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

  /** Where in the figure's words the counted noun begins, past the number; 0 if it is elsewhere. */
  private static int head(Figure f) {
    return Math.max(0, f.counted().map(c -> f.words().text().indexOf(c)).orElse(0));
  }

  /** Whether both may count the same people: fighters are not civilians, but either are persons. */
  public boolean mayBeSamePeople(Set<String> a, Set<String> b) {
    Set<String> x = new HashSet<>(a);
    Set<String> y = new HashSet<>(b);
    x.removeAll(anybody);
    y.removeAll(anybody);
    return x.isEmpty() || y.isEmpty() || x.stream().anyMatch(y::contains);
  }
}
