package org.isnad.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.corpus.reuse.ReuseIndex;
import org.isnad.corpus.reuse.WordSequence;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;
import org.isnad.store.Workspace;

/** Finds all pairs of articles that share copied text. */
public final class Copies {

  private record Entry(String id, String published, String outlet, WordSequence words) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::published).thenComparing(Entry::id);

  private Copies() {}

  /** The pairs of a whole workspace, in order of the later article's publication. */
  public static List<Reuse> among(Workspace workspace, Lexicon lexicon) {
    List<Entry> entries = new ArrayList<>();
    workspace.forEach(stored -> entries.add(entry(stored.article(), lexicon)));
    return compare(entries);
  }

  /** The pairs among these articles. */
  public static List<Reuse> among(List<Article> articles, Lexicon lexicon) {
    return compare(new ArrayList<>(articles.stream().map(a -> entry(a, lexicon)).toList()));
  }

  private static Entry entry(Article a, Lexicon lexicon) {
    return new Entry(
        a.id(),
        a.published().map(PublicationTime::toString).orElse(""),
        a.outlet().orElse(""),
        WordSequence.of(lexicon.analyze(a.text()).tokens()));
  }

  private static List<Reuse> compare(List<Entry> entries) {
    entries.sort(ORDER);
    ReuseIndex index = new ReuseIndex();
    List<Reuse> found = new ArrayList<>();
    for (Entry e : entries) {
      found.addAll(index.add(e.id(), e.outlet(), e.words()));
    }
    return found;
  }
}
