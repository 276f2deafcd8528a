package org.isnad.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.reuse.Change;
import org.isnad.corpus.reuse.ChangeReader;
import org.isnad.corpus.reuse.Passage;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.corpus.reuse.ReuseIndex;
import org.isnad.corpus.reuse.WordSequence;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.store.Days;
import org.isnad.store.Packed;
import org.isnad.store.Pairing;
import org.isnad.store.StoredPair;
import org.isnad.store.StoredWords;
import org.isnad.store.Waiting;
import org.isnad.store.Workspace;

/**
 * Keeps the pairs of articles that share copied text up to date: only articles that came or changed
 * since the last time are compared with others.
 */
public final class Copies {

  /** Up to so many articles each is compared with all others, however long ago those were. */
  private static final int FEW = 30_000;

  /** Beyond that, with those of so many days before and after. */
  private static final int REACH = 10;

  private static final int WEIGHT_UNDER_WAY = 1 << 20;

  private record Entry(Article article, int version, boolean fresh, WordSequence words) {
    String published() {
      return article.published().map(PublicationTime::toString).orElse("");
    }

    long day() {
      return article.published().map(p -> p.date().toEpochDay()).orElse(0L);
    }
  }

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::published).thenComparing(e -> e.article().id());

  /** What is kept of a pair's passages. */
  private record Passages(List<Passage> passages, List<Change> between) {}

  private Copies() {}

  /** The pairs of a whole workspace, in order of the later article's publication. */
  public static List<Reuse> among(Workspace workspace, Lexicon lexicon) {
    update(workspace, lexicon);
    List<Reuse> pairs = new ArrayList<>();
    workspace.forEachPair(p -> pairs.add(reuse(p)));
    return pairs;
  }

  /** The pairs of which the article is one, as last found. */
  public static List<Reuse> of(Workspace workspace, String article) {
    return workspace.pairs(article).stream().map(Copies::reuse).toList();
  }

  /**
   * Compares the articles that came or changed since the last time.
   *
   * @return how many there were
   */
  public static int update(Workspace workspace, Lexicon lexicon) {
    Waiting waiting = workspace.waiting(Waiting.Work.PAIRING);
    if (waiting.articles() == 0) {
      return 0;
    }
    List<Days> days = workspace.size() <= FEW ? Days.ALL : waiting.around(REACH);
    List<Entry> entries = new ArrayList<>();
    try (InOrder<StoredWords, Entry> inOrder =
        new InOrder<>(
            Runtime.getRuntime().availableProcessors(),
            WEIGHT_UNDER_WAY,
            w -> 1 + w.article().text().length(),
            w -> entry(w, lexicon),
            entries::add)) {
      workspace.forEachWords(days, inOrder::submit);
    }
    RecentReadings readings = new RecentReadings(workspace);
    List<StoredPair> pairs =
        compare(entries).stream().map(r -> withKinds(r, readings)).map(Copies::stored).toList();
    workspace.savePairs(
        new Pairing(
            entries.stream()
                .filter(Entry::fresh)
                .map(e -> new Pairing.Words(e.article().id(), e.version(), e.words().toBytes()))
                .toList(),
            pairs));
    return waiting.articles();
  }

  /** The pairs among the articles of these readings. */
  static List<Reuse> among(List<Told> articles) {
    Map<String, Reading> readings = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Told t : articles) {
      readings.put(t.id(), t.reading());
      Article article = t.reading().article();
      entries.add(new Entry(article, 1, true, WordSequence.of(t.text().tokens())));
    }
    return compare(entries).stream()
        .map(r -> withKinds(r, id -> Optional.ofNullable(readings.get(id))))
        .toList();
  }

  private static Entry entry(StoredWords stored, Lexicon lexicon) {
    Article a = stored.article();
    return new Entry(
        new Article(a.id(), a.outlet(), a.url(), a.title(), a.published(), ""),
        stored.version(),
        stored.waiting(),
        stored.words().map(WordSequence::ofBytes).orElseGet(() -> words(a, lexicon)));
  }

  private static WordSequence words(Article a, Lexicon lexicon) {
    return WordSequence.of(lexicon.analyze(a.text()).tokens());
  }

  private static List<Reuse> compare(List<Entry> entries) {
    entries.sort(ORDER);
    List<Entry> dated = entries.stream().filter(e -> e.article().published().isPresent()).toList();
    ReuseIndex index =
        new ReuseIndex(
            entries.stream().filter(Entry::fresh).map(Entry::words).toList(),
            dated.stream().map(Entry::words).toList(),
            dated.stream().map(Entry::day).toList());
    List<Reuse> found = new ArrayList<>();
    for (Entry e : entries) {
      found.addAll(
          index.add(e.article().id(), e.article().outlet().orElse(""), e.words(), e.fresh()));
    }
    return found;
  }

  private static Reuse withKinds(Reuse r, Function<String, Optional<Reading>> readings) {
    boolean changed = !r.between().isEmpty();
    for (Passage p : r.passages()) {
      changed |= !p.changes().isEmpty();
    }
    Optional<Reading> a = changed ? readings.apply(r.a()) : Optional.empty();
    Optional<Reading> b = a.isPresent() ? readings.apply(r.b()) : Optional.empty();
    return b.isPresent() ? ChangeReader.read(r, a.orElseThrow(), b.orElseThrow()) : r;
  }

  private static StoredPair stored(Reuse r) {
    return new StoredPair(
        r.a(),
        r.b(),
        r.label().name().toLowerCase(Locale.ROOT),
        r.score(),
        Packed.pack(new Passages(r.passages(), r.between())));
  }

  private static Reuse reuse(StoredPair p) {
    Passages kept = Packed.unpack(p.passages(), Passages.class);
    return new Reuse(
        p.a(),
        p.b(),
        Reuse.Label.valueOf(p.label().toUpperCase(Locale.ROOT)),
        p.score(),
        kept.passages(),
        kept.between());
  }
}
