package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/** Counts values among hits, for one state of the index. Thread-safe. */
final class Counts {
  private static final int SHOWN = 12;

  private final IndexReader reader;
  private final Map<String, Optional<StringDocValuesReaderState>> states =
      new ConcurrentHashMap<>();

  Counts(IndexReader reader) {
    this.reader = reader;
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
