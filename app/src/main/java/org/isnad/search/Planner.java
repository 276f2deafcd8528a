package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.isnad.search.Fields.Doc;

/**
 * Turns a query into Lucene's, for one kind of hits and one state of the index.
 *
 * <p>Conditions that belong to another kind of document are asked of that kind first: articles with
 * {@code speaker:x stance:deny} are those with one statement for which both hold.
 */
final class Planner {
  private final Language language;
  private final IndexSearcher searcher;
  private final Snapshot snapshot;
  private final NameWords names;
  private final WordQueries words;

  Planner(Language language, IndexSearcher searcher, Snapshot snapshot) {
    this.language = language;
    this.searcher = searcher;
    this.snapshot = snapshot;
    this.names = new NameWords(language, searcher.getIndexReader(), snapshot);
    this.words = new WordQueries(language, names);
  }

  Plan plan(SearchQuery query, Kind kind) throws IOException {
    Doc doc =
        switch (kind) {
          case ARTICLES -> Doc.ARTICLE;
          case STATEMENTS, SPEAKERS -> Doc.STATEMENT;
          case FIGURES -> Doc.FIGURE;
          case ENTITIES -> Doc.ENTITY;
        };
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (kind == Kind.SPEAKERS) {
      all.add(new FieldExistsQuery(Fields.FACET + "said"), Occur.FILTER);
    }
    List<Clause> clauses = kind == Kind.SPEAKERS ? ofSpeakers(query.clauses()) : query.clauses();
    boolean scored = add(all, doc, clauses);
    return new Plan(all.build(), wanted(query.clauses()), scored);
  }

  /** When speakers are looked for, words are of their names. */
  private static List<Clause> ofSpeakers(List<Clause> clauses) {
    return clauses.stream()
        .map(c ->
            c instanceof Clause.Words w
                ? new Clause.Name(Clause.Role.SPEAKER, w.text(), w.negated())
                : c)
        .toList();
  }

  private Query documents(Doc doc, List<Clause> clauses) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    add(all, doc, clauses);
    return all.build();
  }

  /** Adds all conditions; whether any of them is scored. */
  private boolean add(BooleanQuery.Builder all, Doc doc, List<Clause> clauses) throws IOException {
    all.add(new TermQuery(new Term(Fields.DOC, doc.name())), Occur.FILTER);
    Map<Doc, List<Clause>> elsewhere = new EnumMap<>(Doc.class);
    boolean scored = false;
    for (Clause c : clauses) {
      Doc home = home(c, doc);
      if (home == doc) {
        Query q = query(c, doc);
        boolean counts = !c.negated() && (c instanceof Clause.Words || c instanceof Clause.Name);
        all.add(q, c.negated() ? Occur.MUST_NOT : counts ? Occur.MUST : Occur.FILTER);
        scored |= counts;
      } else if (c.negated()) {
        all.add(joined(doc, home, List.of(positive(c))), Occur.MUST_NOT);
      } else {
        elsewhere.computeIfAbsent(home, h -> new ArrayList<>()).add(c);
      }
    }
    for (Map.Entry<Doc, List<Clause>> e : elsewhere.entrySet()) {
      all.add(joined(doc, e.getKey(), e.getValue()), Occur.FILTER);
    }
    return scored;
  }

  /**
   * The kind of document that a condition is asked of when documents of kind {@code wanted} are.
   */
  private static Doc home(Clause clause, Doc wanted) {
    boolean told = wanted == Doc.STATEMENT || wanted == Doc.FIGURE;
    return switch (clause) {
      case Clause.FigureIs f -> Doc.FIGURE;
      case Clause.StanceIs s -> told ? wanted : Doc.STATEMENT;
      case Clause.Name n ->
          switch (n.role()) {
            case SPEAKER, VIA -> told ? wanted : Doc.STATEMENT;
            case ENTITY -> wanted == Doc.ARTICLE ? Doc.ENTITY : wanted;
            case PLACE -> wanted == Doc.ENTITY ? Doc.ARTICLE : wanted;
          };
      case Clause.Words w -> wanted;
      case Clause.Outlet o -> wanted;
      case Clause.Days d -> wanted;
      case Clause.Story s -> wanted;
      case Clause.Among a -> wanted;
    };
  }

  private static Clause positive(Clause clause) {
    return switch (clause) {
      case Clause.FigureIs f ->
          new Clause.FigureIs(
              f.kind(), f.unit(), f.least(), f.openBelow(), f.most(), f.openAbove(), false);
      case Clause.StanceIs s -> new Clause.StanceIs(s.stance(), false);
      case Clause.Name n -> new Clause.Name(n.role(), n.text(), false);
      case Clause.Words w -> new Clause.Words(w.text(), w.phrase(), false);
      case Clause.Outlet o -> new Clause.Outlet(o.text(), false);
      case Clause.Days d -> new Clause.Days(d.first(), d.last(), false);
      case Clause.Story s -> new Clause.Story(s.id(), false);
      case Clause.Among a -> new Clause.Among(a.articles(), false);
    };
  }

  /**
   * Documents of kind {@code wanted} that belong to one of kind {@code other} with the conditions.
   */
  private Query joined(Doc wanted, Doc other, List<Clause> clauses) throws IOException {
    boolean byStatement = wanted == Doc.STATEMENT && other == Doc.FIGURE;
    String theirs = byStatement ? Fields.STATEMENT : Fields.ARTICLE;
    String ours = byStatement ? Fields.KEY : Fields.ARTICLE;
    Set<BytesRef> keys =
        snapshot.keys(
            List.of(other, theirs, clauses),
            () -> Keys.of(searcher, documents(other, clauses), theirs));
    return keys.isEmpty()
        ? new MatchNoDocsQuery("nothing to belong to")
        : new TermInSetQuery(ours, keys);
  }

  private Query query(Clause clause, Doc doc) throws IOException {
    return switch (clause) {
      case Clause.Words w when doc == Doc.ENTITY ->
          names.query(Fields.name(Clause.Role.ENTITY), w.text());
      case Clause.Words w -> w.phrase() ? words.phrase(w.text()) : words.all(w.text());
      case Clause.Name n -> names.query(Fields.name(n.role()), n.text());
      case Clause.Outlet o -> outlet(o.text());
      case Clause.StanceIs s -> new TermQuery(new Term(Fields.STANCE, s.stance().name()));
      case Clause.FigureIs f -> figure(f);
      case Clause.Days d -> days(d);
      case Clause.Story s -> new MatchNoDocsQuery("stories are told by their articles");
      case Clause.Among a ->
          new TermInSetQuery(Fields.ARTICLE, a.articles().stream().map(BytesRef::new).toList());
    };
  }

  private Query outlet(String text) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    language.nameWords(text).forEach(w -> phrase.add(new Term(Fields.OUTLET, w)));
    return phrase.build();
  }

  private static Query figure(Clause.FigureIs f) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    f.kind()
        .ifPresent(k -> all.add(new TermQuery(new Term(Fields.FIGURE, k.name())), Occur.FILTER));
    f.unit()
        .ifPresent(u ->
            all.add(
                new TermQuery(new Term(Fields.UNIT, u.toLowerCase(Locale.ROOT))), Occur.FILTER));
    double least = f.openBelow() ? DoublePoint.nextUp(f.least()) : f.least();
    double most = f.openAbove() ? DoublePoint.nextDown(f.most()) : f.most();
    if (least > most) {
      return new MatchNoDocsQuery("an empty range");
    }
    all.add(DoublePoint.newRangeQuery(Fields.HIGH, least, Double.POSITIVE_INFINITY), Occur.FILTER);
    all.add(DoublePoint.newRangeQuery(Fields.LOW, Double.NEGATIVE_INFINITY, most), Occur.FILTER);
    return new ConstantScoreQuery(all.build());
  }

  private static Query days(Clause.Days d) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(
        LongPoint.newRangeQuery(Fields.LAST_DAY, d.first().toEpochDay(), Long.MAX_VALUE),
        Occur.FILTER);
    all.add(
        LongPoint.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, d.last().toEpochDay()),
        Occur.FILTER);
    return new ConstantScoreQuery(all.build());
  }

  private List<Wanted> wanted(List<Clause> clauses) throws IOException {
    List<Wanted> wanted = new ArrayList<>();
    for (Clause c : clauses) {
      if (c.negated()) {
        continue;
      }
      if (c instanceof Clause.Words w) {
        wanted.addAll(words.wanted(w));
      } else if (c instanceof Clause.Name n) {
        for (String word : language.nameWords(n.text())) {
          Set<String> spellings = new HashSet<>(names.spellings(Fields.name(n.role()), word));
          spellings.add(word);
          wanted.add(Wanted.one(new Wanted.Word(spellings, spellings, Set.of())));
        }
      }
    }
    return wanted;
  }
}
