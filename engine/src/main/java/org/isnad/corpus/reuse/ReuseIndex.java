package org.isnad.corpus.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import org.isnad.corpus.reuse.Reuse.Label;

/**
 * Finds for each added article the earlier ones that share copied text with it.
 *
 * <p>Candidates come from an inverted index of word shingles, thinned by winnowing (Schleimer,
 * Wilkerson and Aiken 2003) so that every common run of {@link #SHINGLE} + {@link #WINDOW} - 1
 * words is still met; each candidate is then aligned word by word. Shingles that very many articles
 * hold are an outlet's boilerplate and raise no candidate.
 *
 * <p>Not thread-safe; results depend on the articles and their order only in which of a pair is a.
 */
public final class ReuseIndex {

  private static final int SHINGLE = 5;
  private static final int WINDOW = 4;
  private static final int LEAST_SHARED = 1;

  /** Articles that may hold a shingle before it counts as boilerplate. */
  private static final int BOILERPLATE = 60;

  /** Fitted on the development pool of stories; see the accuracy report. */
  private static final double COPY = 0.55;

  private static final double PARTIAL = 0.08;

  /**
   * Articles of one outlet that may hold a shingle before it is taken for that outlet's formula.
   */
  private static final int FORMULA = 4;

  private final Map<Long, Postings> postings = new HashMap<>();
  private final Formulas formulas;
  private final LongPredicate asked;
  private final List<String> ids = new ArrayList<>();
  private final List<WordSequence> sequences = new ArrayList<>();
  private final List<String> outlets = new ArrayList<>();
  private final BitSet fresh = new BitSet();
  private int[] shared = new int[64];

  /** Articles that hold a shingle, in order of arrival. */
  private static final class Postings {
    int[] articles = new int[2];
    int size;

    void add(int article) {
      if (size > 0 && articles[size - 1] == article || size > BOILERPLATE) {
        return;
      }
      if (size == articles.length) {
        articles = Arrays.copyOf(articles, size * 2);
      }
      articles[size++] = article;
    }
  }

  /** An index that knows no formulas but those of an outlet within the articles added. */
  public ReuseIndex() {
    formulas = new Formulas(1);
    asked = shingle -> true;
  }

  /**
   * @param fresh the articles that will be added as fresh ones: what others do not share with them
   *     is passed over
   * @param learned sequences of articles to learn formulas from, in order of day
   * @param days the day of each, in days since 1970
   */
  public ReuseIndex(List<WordSequence> fresh, List<WordSequence> learned, List<Long> days) {
    formulas = new Formulas(learned.stream().mapToLong(WordSequence::length).sum());
    asked = Sieve.of(fresh, SHINGLE)::passes;
    for (int i = 0; i < learned.size(); i++) {
      formulas.learn(learned.get(i), SHINGLE, days.get(i), asked);
    }
  }

  public int size() {
    return ids.size();
  }

  /**
   * Adds an article; returns what it shares with earlier ones, in order of their arrival.
   *
   * @param outlet who published it, empty if unknown: its formulas are learned by outlet
   */
  public List<Reuse> add(String id, String outlet, WordSequence words) {
    return add(id, outlet, words, true);
  }

  /**
   * Adds an article; returns what it shares with earlier ones, in order of their arrival, but not
   * what two articles share that are not fresh: that is known already.
   *
   * @param outlet who published it, empty if unknown: its formulas are learned by outlet
   */
  public List<Reuse> add(String id, String outlet, WordSequence words, boolean isFresh) {
    int article = ids.size();
    ids.add(id);
    outlets.add(outlet);
    sequences.add(words);
    fresh.set(article, isFresh);
    if (shared.length <= article) {
      shared = Arrays.copyOf(shared, shared.length * 2);
    }
    long[] fingerprints = fingerprints(words);
    List<Integer> candidates = isFresh || !fresh.isEmpty() ? candidates(fingerprints) : List.of();
    for (long f : fingerprints) {
      if (asked.test(f)) {
        postings.computeIfAbsent(f, k -> new Postings()).add(article);
      }
    }
    List<Reuse> found = new ArrayList<>();
    for (int other : candidates) {
      if (isFresh || fresh.get(other)) {
        compare(other, article, found);
      }
    }
    return found;
  }

  private List<Integer> candidates(long[] fingerprints) {
    List<Integer> touched = new ArrayList<>();
    for (long f : fingerprints) {
      Postings p = postings.get(f);
      if (p == null || p.size > BOILERPLATE) {
        continue;
      }
      for (int i = 0; i < p.size; i++) {
        if (shared[p.articles[i]]++ == 0) {
          touched.add(p.articles[i]);
        }
      }
    }
    List<Integer> candidates = new ArrayList<>();
    for (int other : touched) {
      if (shared[other] >= LEAST_SHARED) {
        candidates.add(other);
      }
      shared[other] = 0;
    }
    candidates.sort(null);
    return candidates;
  }

  private void compare(int a, int b, List<Reuse> found) {
    WordSequence first = sequences.get(a);
    WordSequence second = sequences.get(b);
    boolean sameOutlet = outlets.get(a).equals(outlets.get(b));
    LongPredicate formula = k -> formulas.isFormula(k) || sameOutlet && isFormulaOf(k, a);
    List<Passage> passages = Aligner.align(first, second);
    int shorter = Math.max(1, Math.min(first.length(), second.length()));
    int extent = passages.stream().mapToInt(Passage::extent).sum();
    double score = Math.min(1.0, (double) extent / shorter);
    if (score >= COPY) {
      found.add(reuse(a, b, Label.COPY, score, passages));
      return;
    }
    List<Passage> news =
        passages.stream().filter(p -> !first.isMostly(formula, p.a(), SHINGLE)).toList();
    double shingles = Aligner.containment(first, second, SHINGLE, formula.negate());
    if (shingles >= PARTIAL && !news.isEmpty()) {
      int newsExtent = news.stream().mapToInt(Passage::extent).sum();
      found.add(reuse(a, b, Label.PARTIAL, (double) newsExtent / shorter, news));
    }
  }

  private Reuse reuse(int a, int b, Label label, double score, List<Passage> passages) {
    return new Reuse(
        ids.get(a),
        ids.get(b),
        label,
        score,
        passages,
        Aligner.between(passages, sequences.get(a), sequences.get(b)));
  }

  private boolean isFormulaOf(long shingle, int article) {
    Postings p = postings.get(shingle);
    if (p == null || outlets.get(article).isEmpty()) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < p.size; i++) {
      same += outlets.get(p.articles[i]).equals(outlets.get(article)) ? 1 : 0;
    }
    return same >= FORMULA;
  }

  /** The distinct smallest shingle of each window. */
  private static long[] fingerprints(WordSequence words) {
    int shingles = words.length() - SHINGLE + 1;
    if (shingles <= 0) {
      return new long[0];
    }
    long[] hashes = new long[shingles];
    for (int i = 0; i < shingles; i++) {
      hashes[i] = words.shingle(i, SHINGLE);
    }
    long[] chosen = new long[shingles];
    int count = 0;
    int last = -1;
    for (int w = 0; w <= Math.max(0, shingles - WINDOW); w++) {
      int smallest = w;
      for (int i = w; i < Math.min(shingles, w + WINDOW); i++) {
        smallest = hashes[i] <= hashes[smallest] ? i : smallest;
      }
      if (smallest != last) {
        chosen[count++] = hashes[smallest];
        last = smallest;
      }
    }
    return Arrays.copyOf(chosen, count);
  }
}
