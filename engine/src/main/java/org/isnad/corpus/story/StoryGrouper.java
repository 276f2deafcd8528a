package org.isnad.corpus.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups articles into stories: pairs that share telling words are scored by a logistic model and
 * joined by average linkage. The result does not depend on the order in which articles are added.
 *
 * <p>Articles may be added together with the story they were put in before. Then only what is new
 * is compared with everything, and only the stories that something new resembles are taken apart
 * and joined anew; the rest stays as it is. With few articles everything is grouped anew.
 *
 * <p>Not thread-safe.
 */
public final class StoryGrouper {

  /** Up to so many articles every pair is compared, and everything is grouped anew each time. */
  public static final int FEW = 1_000;

  /** Takes the features of a scored pair. */
  @FunctionalInterface
  public interface PairSink {
    /** {@code features} is in the order of {@link Feature}. */
    void accept(String a, String b, double[] features);
  }

  /** Number of articles in the collection on which models are fitted. */
  private static final int FITTED_ON = 297;

  /** A story of more articles than that is joined by others as it is, not taken apart. */
  private static final int LARGE = 150;

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry e) -> !e.coded().isDated())
          .thenComparingDouble(e -> e.coded().isDated() ? e.coded().day() : 0)
          .thenComparing(e -> e.coded().id());

  /**
   * An article.
   *
   * @param story the one it was in so far, empty for none
   * @param fresh whether it is to be put somewhere, wherever it was
   */
  private record Entry(Coded coded, Optional<String> story, boolean fresh) {}

  private final Vocabulary words = new Vocabulary();
  private final Vocabulary others = new Vocabulary();
  private final List<Entry> articles = new ArrayList<>();
  private final DocumentFrequencies reference = DocumentFrequencies.load();

  /** Takes in an article that was never grouped; each id once. */
  public void add(Digest digest) {
    add(digest, Optional.empty(), true);
  }

  /**
   * Takes in an article; each id once.
   *
   * @param story the story it was in so far
   * @param fresh whether it came or changed since
   */
  public void add(Digest digest, Optional<String> story, boolean fresh) {
    articles.add(new Entry(Coded.of(digest, words, others), story, fresh || story.isEmpty()));
  }

  /** The stories of all articles added, nothing else being known. */
  public List<Story> group(StoryModel model) {
    return group(model, articles.size());
  }

  /**
   * The stories of the articles that are new and of those that something new resembles, in order of
   * their first article. Articles in no story of the result stay where they were.
   *
   * @param collection number of articles of the whole collection of which these are a part
   */
  public List<Story> group(StoryModel model, int collection) {
    articles.sort(ORDER);
    PairScorer scorer =
        new PairScorer(
            articles.stream().map(Entry::coded).toList(),
            words,
            others,
            reference,
            model,
            priorShift(collection));
    BitSet fresh = new BitSet(articles.size());
    boolean all = articles.size() <= FEW;
    for (int i = 0; i < articles.size(); i++) {
      fresh.set(i, all || articles.get(i).fresh());
    }
    ScoredPairs pairs = new ScoredPairs();
    scorer.score(everything(), fresh, all, pairs::add);
    BitSet affected = affected(fresh, pairs, model.threshold());
    BitSet older = (BitSet) affected.clone();
    older.andNot(fresh);
    scorer.score(older, older, false, pairs::add);
    return stories(join(affected, fresh, pairs, model.threshold()), affected);
  }

  /**
   * The fewer the articles, the likelier two of them belong together before anything is known of
   * them: somebody put them side by side.
   */
  private static double priorShift(int collection) {
    return collection >= FITTED_ON ? 0 : Math.log((double) FITTED_ON / Math.max(1, collection));
  }

  /** Hands over the features of every pair worth comparing, for fitting a model. */
  public void pairs(PairSink sink) {
    articles.sort(ORDER);
    List<Coded> coded = articles.stream().map(Entry::coded).toList();
    PairScorer scorer = new PairScorer(coded, words, others, reference, StoryModel.load(), 0);
    scorer.compare(
        everything(),
        everything(),
        articles.size() <= FEW,
        (a, b, f) -> sink.accept(coded.get(a).id(), coded.get(b).id(), f));
  }

  private BitSet everything() {
    BitSet all = new BitSet(articles.size());
    all.set(0, articles.size());
    return all;
  }

  /** What is new, and all articles of stories that it was in or may join. */
  private BitSet affected(BitSet fresh, ScoredPairs pairs, double threshold) {
    Set<String> stories = new HashSet<>();
    fresh.stream().forEach(i -> articles.get(i).story().ifPresent(stories::add));
    pairs.forEach((a, b, logit) -> {
      if (logit >= threshold) {
        articles.get(a).story().ifPresent(stories::add);
        articles.get(b).story().ifPresent(stories::add);
      }
    });
    BitSet affected = (BitSet) fresh.clone();
    for (int i = 0; i < articles.size(); i++) {
      if (articles.get(i).story().filter(stories::contains).isPresent()) {
        affected.set(i);
      }
    }
    return affected;
  }

  private int[] join(BitSet affected, BitSet fresh, ScoredPairs pairs, double threshold) {
    Linkage linkage = new Linkage(articles.size(), threshold, pairs, affected);
    Map<String, List<Integer>> settled = new TreeMap<>();
    affected.stream()
        .filter(i -> !fresh.get(i))
        .forEach(i ->
            articles
                .get(i)
                .story()
                .ifPresent(s -> settled.computeIfAbsent(s, k -> new ArrayList<>()).add(i)));
    settled.values().stream().filter(s -> s.size() > LARGE).forEach(linkage::unite);
    return linkage.groups();
  }

  private List<Story> stories(int[] groups, BitSet affected) {
    TreeMap<Integer, List<String>> members = new TreeMap<>();
    affected.stream()
        .forEach(i ->
            members
                .computeIfAbsent(groups[i], g -> new ArrayList<>())
                .add(articles.get(i).coded().id()));
    return members.values().stream().map(Story::new).toList();
  }
}
