package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Answers one request from one state of the index. */
final class IndexRun {
  private static final int MOST_SPELLINGS = 2000;

  private final Language language;
  private final IndexSearcher searcher;
  private final Snapshot snapshot;
  private final SearchRequest request;
  private final SearchQuery query;
  private final Kind kind;

  IndexRun(
      Language language,
      IndexSearcher searcher,
      Snapshot snapshot,
      SearchRequest request,
      SearchQuery query) {
    this.language = language;
    this.searcher = searcher;
    this.snapshot = snapshot;
    this.request = request;
    this.query = query;
    this.kind = request.kind().orElseGet(query::usualKind);
  }

  SearchPage page() throws IOException, BadQueryException {
    Planner planner = new Planner(language, searcher, snapshot);
    Plan plan = planner.plan(query, kind);
    return switch (kind) {
      case ARTICLES, STATEMENTS, FIGURES -> hits(planner, plan);
      case SPEAKERS -> names(planner, plan, "said");
      case ENTITIES -> names(planner, plan, "entity");
    };
  }

  private SearchPage hits(Planner planner, Plan plan) throws IOException, BadQueryException {
    Ordering ordering = Ordering.of(request.order(), kind, plan.scored());
    Optional<FieldDoc> after = Optional.empty();
    if (request.cursor().isPresent()) {
      after = Optional.of(Cursor.parse(request.cursor().get(), ordering.kinds()));
    }
    TopFieldCollectorManager top =
        new TopFieldCollectorManager(
            ordering.sort(), request.limit(), after.orElse(null), Integer.MAX_VALUE);
    TopFieldDocs docs;
    List<Facet> facets = List.of();
    if (request.facets()) {
      Object[] both =
          searcher.search(
              plan.query(), new MultiCollectorManager(top, new FacetsCollectorManager()));
      docs = (TopFieldDocs) both[0];
      facets = snapshot.facets(kind, (FacetsCollector) both[1]);
    } else {
      docs = searcher.search(plan.query(), top);
    }
    return new SearchPage(
        kind,
        read(docs, plan),
        docs.totalHits.value(),
        isCounted() ? countsByKind(planner, docs.totalHits.value()) : Map.of(),
        facets,
        next(docs));
  }

  /** Later pages need not tell again what the first has told. */
  private boolean isCounted() {
    return request.facets() && request.cursor().isEmpty();
  }

  private Optional<String> next(TopFieldDocs docs) {
    ScoreDoc[] found = docs.scoreDocs;
    return found.length < request.limit()
        ? Optional.empty()
        : Optional.of(Cursor.of((FieldDoc) found[found.length - 1]));
  }

  private List<Hit> read(TopFieldDocs docs, Plan plan) throws IOException {
    HitReader reader = new HitReader(new Marker(language, plan.wanted()));
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : docs.scoreDocs) {
      Document d = stored.document(found.doc);
      hits.add(
          switch (kind) {
            case STATEMENTS -> reader.statement(d);
            case FIGURES -> reader.figure(d);
            default -> reader.article(d);
          });
    }
    return hits;
  }

  /** How many there are of each kind that needs no grouping. */
  private Map<Kind, Long> countsByKind(Planner planner, long own) throws IOException {
    Map<Kind, Long> byKind = new EnumMap<>(Kind.class);
    for (Kind k : List.of(Kind.ARTICLES, Kind.STATEMENTS, Kind.FIGURES)) {
      byKind.put(k, k == kind ? own : searcher.count(planner.plan(query, k).query()));
    }
    return byKind;
  }

  private SearchPage names(Planner planner, Plan plan, String field)
      throws IOException, BadQueryException {
    FacetsCollector hits = searcher.search(plan.query(), new FacetsCollectorManager());
    List<Hit.OfName> groups = NameGroups.of(language, snapshot.top(field, hits, MOST_SPELLINGS));
    int from = request.cursor().isPresent() ? place(request.cursor().get()) : 0;
    int first = Math.min(from, groups.size());
    int end = Math.min(groups.size(), first + request.limit());
    return new SearchPage(
        kind,
        new ArrayList<>(groups.subList(first, end)),
        groups.size(),
        isCounted() ? countsByKind(planner, 0) : Map.of(),
        request.facets() ? snapshot.facets(kind, hits) : List.of(),
        end < groups.size() ? Optional.of("n" + end) : Optional.empty());
  }

  private static int place(String cursor) throws BadQueryException {
    try {
      if (cursor.startsWith("n")) {
        return Math.max(0, Integer.parseInt(cursor.substring(1)));
      }
    } catch (NumberFormatException e) {
      throw new BadQueryException("the cursor is not one of this search", 0);
    }
    throw new BadQueryException("the cursor is not one of this search", 0);
  }

  /**
   * An order that is the same at every state of the index.
   *
   * @param kinds a letter for each value of it, as {@link Cursor} writes them
   */
  private record Ordering(Sort sort, String kinds) {
    private static final SortField KEY = new SortField(Fields.KEY, SortField.Type.STRING);

    static Ordering of(Optional<SearchRequest.Order> wanted, Kind kind, boolean scored) {
      SearchRequest.Order order =
          wanted.orElse(scored ? SearchRequest.Order.RELEVANCE : SearchRequest.Order.NEWEST);
      return switch (order) {
        case OLDEST -> new Ordering(new Sort(day(false), KEY), "lb");
        case NEWEST -> new Ordering(new Sort(day(true), KEY), "lb");
        case LARGEST ->
            kind == Kind.FIGURES
                ? new Ordering(new Sort(value(), day(true), KEY), "dlb")
                : byRelevance();
        case RELEVANCE -> byRelevance();
      };
    }

    private static Ordering byRelevance() {
      return new Ordering(new Sort(SortField.FIELD_SCORE, day(true), KEY), "flb");
    }

    private static SortField day(boolean newest) {
      return new SortField(Fields.DAY, SortField.Type.LONG, newest);
    }

    private static SortField value() {
      return new SortField(Fields.VALUE, SortField.Type.DOUBLE, true);
    }
  }
}
