package org.isnad.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.isnad.model.Article;
import org.isnad.model.Entity;
import org.isnad.model.Figure;
import org.isnad.model.Place;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;
import org.isnad.search.Fields.Doc;

/** Makes the documents of one reading: the article's, and one for each part of it. */
final class Documents {
  private static final Term GAP = new Term(0, 0, "", "", "");
  private static final int LONGEST_SENTENCE = 600;
  private static final int AROUND_FIGURE = 200;

  private final Language language;
  private final Reading reading;
  private final Article article;
  private final List<Term> terms;
  private final Map<String, Statement> statements;
  private final Map<String, Entity> entities;
  private final Map<String, Place> places;

  private Documents(Language language, Reading reading) {
    this.language = language;
    this.reading = reading;
    this.article = reading.article();
    this.terms = language.terms(article.text());
    this.statements =
        reading.statements().stream().collect(Collectors.toMap(Statement::id, s -> s, (a, b) -> a));
    this.entities =
        reading.entities().stream().collect(Collectors.toMap(Entity::id, e -> e, (a, b) -> a));
    this.places =
        reading.places().stream().collect(Collectors.toMap(Place::name, p -> p, (a, b) -> a));
  }

  static List<Document> of(Language language, Reading reading) {
    Documents documents = new Documents(language, reading);
    List<Document> all = new ArrayList<>();
    all.add(documents.article());
    reading.statements().forEach(s -> all.add(documents.statement(s)));
    reading.figures().forEach(f -> all.add(documents.figure(f)));
    reading.entities().forEach(e -> all.add(documents.entity(e)));
    return all;
  }

  private Document article() {
    Draft d = draft(Doc.ARTICLE, article.id());
    List<Term> title = article.title().map(language::terms).orElse(List.of());
    List<Term> all = new ArrayList<>(title);
    all.add(GAP);
    all.addAll(terms);
    d.words(all);
    d.title(title);
    d.keep("text", article.text());
    names(d, Clause.Role.ENTITY, reading.entities().stream().flatMap(this::namesOf).toList());
    Set<String> named = new LinkedHashSet<>();
    reading.places().forEach(p -> addPlace(named, p));
    names(d, Clause.Role.PLACE, named);
    d.facet("place", new TreeSet<>(reading.places().stream().map(Place::name).toList()));
    d.facet("speaker", speakers(reading.statements()));
    published(d);
    return d.document();
  }

  private static Set<String> speakers(List<Statement> statements) {
    return statements.stream()
        .flatMap(s -> s.speaker().stream())
        .map(Speaker::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Document statement(Statement s) {
    Draft d = draft(Doc.STATEMENT, Fields.key(reading, s.id()));
    d.keep("id", s.id());
    within(d, s.content().span(), s.content());
    d.facet("place", placesIn(s.content().span()));
    onWordOf(d, Optional.of(s));
    published(d);
    return d.document();
  }

  private Document figure(Figure f) {
    Draft d = draft(Doc.FIGURE, Fields.key(reading, f.id()));
    d.keep("id", f.id());
    Span sentence = around(f.words().span());
    Set<String> own = new LinkedHashSet<>();
    f.place()
        .ifPresent(name -> {
          own.add(name);
          Optional.ofNullable(places.get(name)).ifPresent(p -> addPlace(own, p));
        });
    within(d, sentence, article.words(sentence.begin(), sentence.end()), own);
    d.facet("place", f.place().map(Set::of).orElse(Set.of()));
    d.facet("figure", Set.of(f.kind().label()));
    d.exactly(Fields.FIGURE, f.kind().name());
    d.exactly(Fields.UNIT, f.unit().toLowerCase(Locale.ROOT));
    d.number(Fields.LOW, f.value());
    d.number(Fields.HIGH, f.max().orElse(f.value()));
    d.order(Fields.VALUE, f.max().orElse(f.value()));
    keep(d, f);
    Optional<Statement> holder = f.statement().map(statements::get);
    holder.ifPresent(s -> d.key(Fields.STATEMENT, Fields.key(reading, s.id())));
    onWordOf(d, holder);
    Optional<Days> told = f.time().flatMap(Days::of);
    told.ifPresentOrElse(days -> days(d, days.first(), days.last()), () -> published(d));
    return d.document();
  }

  private static void keep(Draft d, Figure f) {
    d.keep("from", f.words().begin());
    d.keep("to", f.words().end());
    d.keep("value", f.value());
    f.max().ifPresent(m -> d.keep("max", m));
    d.keep("bound", f.bound().name());
    d.keep("vague", f.vague() ? 1 : 0);
    d.keep("unit", f.unit());
    d.keep("counted", f.counted());
    d.keep("kind", f.kind().name());
    d.keep("place", f.place());
    d.keep("time", f.time());
    d.keep("statement", f.statement());
  }

  private Document entity(Entity e) {
    Draft d = draft(Doc.ENTITY, Fields.key(reading, e.id()));
    names(d, Clause.Role.ENTITY, namesOf(e).toList());
    d.facet(
        "entity", Set.of(e.name() + Fields.PART + e.english().orElse("") + Fields.PART + e.type()));
    d.facet("type", Set.of(e.type().name()));
    published(d);
    return d.document();
  }

  private Draft draft(Doc kind, String key) {
    Draft d = new Draft();
    d.exactly(Fields.DOC, kind.name());
    d.key(Fields.KEY, key);
    d.key(Fields.ARTICLE, article.id());
    article
        .outlet()
        .ifPresent(outlet -> {
          d.terms(Fields.OUTLET, language.nameWords(outlet));
          d.facet("outlet", Set.of(outlet));
        });
    article
        .published()
        .ifPresent(p -> d.facet("month", Set.of(p.toString().substring(0, "2016-12".length()))));
    d.order(Fields.DAY, article.published().map(p -> p.date().toEpochDay()).orElse(Long.MIN_VALUE));
    d.keep("article", article.id());
    d.keep("outlet", article.outlet());
    d.keep("url", article.url());
    d.keep("title", article.title());
    d.keep("published", article.published().map(PublicationTime::toString));
    return d;
  }

  private void published(Draft d) {
    article.published().ifPresent(p -> days(d, p.date().toEpochDay(), p.date().toEpochDay()));
  }

  private static void days(Draft d, long first, long last) {
    d.day(Fields.FIRST_DAY, first);
    d.day(Fields.LAST_DAY, last);
  }

  private void within(Draft d, Span span, Words words) {
    within(d, span, words, Set.of());
  }

  /** What stands within a stretch of the article; {@code places} are named besides. */
  private void within(Draft d, Span span, Words words, Set<String> places) {
    d.words(
        terms.stream().filter(t -> span.begin() <= t.begin() && t.end() <= span.end()).toList());
    d.keep("text", words.text());
    d.keep("begin", words.begin());
    names(d, Clause.Role.ENTITY, in(span).stream().flatMap(this::namesOf).toList());
    Set<String> named = new LinkedHashSet<>(places);
    for (Place place : reading.places()) {
      boolean here =
          span.overlaps(place.words().span())
              || place.entity().map(entities::get).filter(e -> isIn(e, span)).isPresent();
      if (here) {
        addPlace(named, place);
      }
    }
    names(d, Clause.Role.PLACE, named);
  }

  private static void addPlace(Set<String> names, Place place) {
    names.add(place.name());
    place.english().ifPresent(names::add);
    names.addAll(place.within());
  }

  private Set<String> placesIn(Span span) {
    return in(span).stream()
        .filter(e -> e.type().isPlace())
        .map(Entity::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Entity> in(Span span) {
    return reading.entities().stream().filter(e -> isIn(e, span)).toList();
  }

  private static boolean isIn(Entity e, Span span) {
    for (Words m : e.mentions()) {
      if (span.overlaps(m.span())) {
        return true;
      }
    }
    return false;
  }

  private Stream<String> namesOf(Entity e) {
    Set<String> names = new LinkedHashSet<>();
    names.add(e.name());
    e.english().ifPresent(names::add);
    e.mentions().forEach(m -> names.add(m.text()));
    return names.stream();
  }

  private void onWordOf(Draft d, Optional<Statement> statement) {
    statement.ifPresent(s -> {
      d.exactly(Fields.STANCE, s.stance().name());
      d.facet("stance", Set.of(s.stance().name().toLowerCase(Locale.ROOT)));
      d.keep("stance", s.stance().name());
      s.speaker()
          .ifPresent(speaker -> {
            Optional<Entity> entity = speaker.entity().map(entities::get);
            Optional<String> english = entity.flatMap(Entity::english);
            List<String> names = new ArrayList<>(List.of(speaker.name()));
            english.ifPresent(names::add);
            names(d, Clause.Role.SPEAKER, names);
            d.facet("speaker", Set.of(speaker.name()));
            d.facet("said", Set.of(speaker.name() + Fields.PART + english.orElse("")));
            d.keep("speaker", speaker.name());
            d.keep("english", english);
          });
      List<String> via = s.via().stream().map(Speaker::name).toList();
      names(d, Clause.Role.VIA, via);
      via.forEach(v -> d.keep("via", v));
    });
  }

  /** Each word under its keys, the names with gaps between them. */
  private void names(Draft d, Clause.Role role, Collection<String> names) {
    List<String> filed = new ArrayList<>();
    for (String name : new LinkedHashSet<>(names)) {
      for (String word : language.nameWords(name)) {
        filed.add(NameWords.filed(language, word));
      }
      filed.add("");
    }
    d.terms(Fields.name(role), filed);
  }

  /** The sentence around a figure; of an overlong one, the stretch next to the figure. */
  private Span around(Span figure) {
    for (Span s : reading.sentences()) {
      if (s.overlaps(figure) && s.length() <= LONGEST_SENTENCE) {
        return new Span(Math.min(s.begin(), figure.begin()), Math.max(s.end(), figure.end()));
      }
    }
    int begin = figure.begin();
    int end = figure.end();
    for (Term t : terms) {
      if (t.begin() >= figure.begin() - AROUND_FIGURE && t.end() <= figure.end() + AROUND_FIGURE) {
        begin = Math.min(begin, t.begin());
        end = Math.max(end, t.end());
      }
    }
    return new Span(begin, end);
  }
}
