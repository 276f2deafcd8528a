package org.isnad.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/** The different values that one field has in the documents of a query. */
final class Keys extends SimpleCollector {
  private final String field;
  private final Set<BytesRef> found = new HashSet<>();
  private SortedDocValues values = DocValues.emptySorted();
  private int last = -1;

  private Keys(String field) {
    this.field = field;
  }

  static Set<BytesRef> of(IndexSearcher searcher, Query query, String field) throws IOException {
    return searcher.search(
        query,
        new CollectorManager<Keys, Set<BytesRef>>() {
          @Override
          public Keys newCollector() {
            return new Keys(field);
          }

          @Override
          public Set<BytesRef> reduce(Collection<Keys> collectors) {
            Set<BytesRef> all = new HashSet<>();
            collectors.forEach(c -> all.addAll(c.found));
            return all;
          }
        });
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    values = DocValues.getSorted(context.reader(), field);
    last = -1;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      // Parts of an article stand side by side and mostly share their value.
      int ord = values.ordValue();
      if (ord != last) {
        last = ord;
        found.add(BytesRef.deepCopyOf(values.lookupOrd(ord)));
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
