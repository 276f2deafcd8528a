package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * What is the same for all requests to one state of the index: how its values are counted, and what
 * was looked up in it before. Thread-safe.
 */
final class Snapshot {
  private static final int SHOWN = 12;
  private static final int MOST_REMEMBERED = 2000;
  private static final int MOST_REMEMBERED_SETS = 200;
  private static final int MOST_REMEMBERED_PAGES = 300;

  private final IndexReader reader;
  private final Map<String, Optional<StringDocValuesReaderState>> states =
      new ConcurrentHashMap<>();

  Snapshot(IndexReader reader) {
    this.reader = reader;
  }

  private final Map<String, Set<String>> spellings = new ConcurrentHashMap<>();
  private final Map<Object, Set<BytesRef>> keys = new ConcurrentHashMap<>();
  private final Map<Object, SearchPage> pages = new ConcurrentHashMap<>();

  /** Something that reads the index. */
  interface Lookup<T> {
    T get() throws IOException;
  }

  /** Answers a request. */
  interface Run {
    SearchPage page() throws IOException, BadQueryException;
  }

  /** The answer to a request, found once: readers come back to it from what they open. */
  SearchPage page(Object request, Run run) throws IOException, BadQueryException {
    SearchPage known = pages.get(request);
    if (known != null) {
      return known;
    }
    SearchPage found = run.page();
    if (pages.size() >= MOST_REMEMBERED_PAGES) {
      pages.clear();
    }
    pages.put(request, found);
    return found;
  }

  /** The spellings of a word in a field, looked up once. */
  Set<String> spellings(String word, Lookup<Set<String>> lookup) throws IOException {
    return remembered(spellings, word, MOST_REMEMBERED, lookup);
  }

  /** The documents that a condition joins, looked up once. */
  Set<BytesRef> keys(Object condition, Lookup<Set<BytesRef>> lookup) throws IOException {
    return remembered(keys, condition, MOST_REMEMBERED_SETS, lookup);
  }

  private static <K, T> T remembered(Map<K, T> memory, K key, int most, Lookup<T> lookup)
      throws IOException {
    T known = memory.get(key);
    if (known != null) {
      return known;
    }
    T found = lookup.get();
    if (memory.size() >= most) {
      memory.clear();
    }
    memory.put(key, found);
    return found;
  }

  boolean isOf(IndexReader other) {
    return reader == other;
  }

  /** The facets that are of use for hits of the kind. */
  List<Facet> facets(Kind kind, FacetsCollector hits) throws IOException {
    List<String> names =
        switch (kind) {
          case ARTICLES -> List.of("outlet", "month", "speaker", "place");
          case STATEMENTS -> List.of("speaker", "stance", "outlet", "month", "place");
          case FIGURES -> List.of("figure", "place", "speaker", "outlet", "month");
          case SPEAKERS -> List.of("stance", "outlet", "month");
          case ENTITIES -> List.of("type", "outlet", "month");
        };
    List<Facet> facets = new ArrayList<>();
    for (String name : names) {
      List<Facet.Value> values = new ArrayList<>();
      for (LabelAndValue v : top(name, hits, SHOWN)) {
        values.add(new Facet.Value(v.label, v.value.longValue(), clause(name, v.label)));
      }
      facets.add(new Facet(name, values));
    }
    return facets;
  }

  private static String clause(String name, String value) {
    return switch (name) {
      case "month" -> "on:" + value;
      case "stance", "figure", "type" -> name + ":" + value;
      default -> name + ":\"" + value.replace("\"", "") + "\"";
    };
  }

  /** The values with most hits, at most {@code most}. */
  List<LabelAndValue> top(String name, FacetsCollector hits, int most) throws IOException {
    Optional<StringDocValuesReaderState> state = state(Fields.FACET + name);
    if (state.isEmpty()) {
      return List.of();
    }
    FacetResult result =
        new StringValueFacetCounts(state.get(), hits).getTopChildren(most, Fields.FACET + name);
    return result == null ? List.of() : List.of(result.labelValues);
  }

  private Optional<StringDocValuesReaderState> state(String field) throws IOException {
    Optional<StringDocValuesReaderState> known = states.get(field);
    if (known != null) {
      return known;
    }
    Optional<StringDocValuesReaderState> made =
        MultiDocValues.getSortedSetValues(reader, field) == null
            ? Optional.empty()
            : Optional.of(new StringDocValuesReaderState(reader, field));
    states.put(field, made);
    return made;
  }
}
