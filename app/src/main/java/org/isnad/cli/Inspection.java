package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.isnad.lexicon.Analysis;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.PublicationTime;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/** Every stage of a reading as lines of tab-separated fields under headings, for debugging. */
final class Inspection {
  private final AnalyzedText analyzed;
  private final StringBuilder out = new StringBuilder();

  Inspection(AnalyzedText analyzed) {
    this.analyzed = analyzed;
  }

  String of(Reading r) {
    article(r);
    section(
        "repairs: span, as read, as analysed, rule",
        r.repairs(),
        x -> line(x.words(), x.repaired(), x.rule()));
    tokens();
    section("sentences: span, words", r.sentences(), s -> sentence(r, s));
    section(
        "entities: id, type, name, english, wikidata, roles, mentions, evidence",
        r.entities(),
        e ->
            fields(
                e.id(),
                e.type(),
                e.name(),
                absent(e.english()),
                absent(e.wikidata()),
                e.roles(),
                e.mentions().stream().map(m -> span(m.span()) + " " + m.text()).toList(),
                e.evidence()));
    section(
        "statements: id, cue, stance, kind, source, speaker, via, within, content, evidence",
        r.statements(),
        this::statement);
    section("figures: id, span, words, value, …, evidence", r.figures(), this::figure);
    section(
        "times: span, words, type, value, evidence",
        r.times(),
        t -> line(t.words(), t.type(), t.value(), t.evidence()));
    section(
        "places: span, words, name, english, position, precision, within, evidence",
        r.places(),
        p ->
            line(
                p.words(),
                p.name(),
                absent(p.english()),
                absent(p.position().map(x -> x.lat() + "," + x.lon())),
                p.precision(),
                p.within(),
                p.evidence()));
    section("events: id, span, anchor, type, …, evidence", r.events(), this::event);
    return out.toString();
  }

  private void article(Reading r) {
    out.append("== article\n")
        .append(
            fields(
                r.article().id(),
                absent(r.article().outlet()),
                absent(r.article().title()),
                absent(r.article().published().map(PublicationTime::toString)),
                "credit " + absent(r.header().credit().map(Words::text)),
                "dateline " + absent(r.header().dateline().map(Words::text)),
                "byline " + absent(r.header().byline().map(Words::text))))
        .append('\n');
  }

  private <T> void section(String heading, List<T> items, Function<T, String> line) {
    out.append("\n== ").append(heading).append(" (").append(items.size()).append(")\n");
    items.forEach(i -> out.append(line.apply(i)).append('\n'));
  }

  private void tokens() {
    out.append("\n== tokens: span, kind, surface, proclitics+article+stem, lemma, pos, features (")
        .append(analyzed.size())
        .append(")\n");
    for (int t = 0; t < analyzed.size(); t++) {
      out.append(token(t)).append('\n');
    }
  }

  private String token(int t) {
    Span span = new Span(analyzed.begin(t), analyzed.end(t));
    if (!analyzed.isWord(t)) {
      return fields(span(span), analyzed.tokens().kind(t), oneLine(analyzed.surface(t)));
    }
    Analysis a = analyzed.analysis(t);
    return fields(
        span(span),
        "WORD",
        analyzed.surface(t),
        a.proclitics() + "+" + a.article() + "+" + a.stem(),
        a.lemma(),
        a.pos(),
        features(a));
  }

  private static String features(Analysis a) {
    StringJoiner names = new StringJoiner(" ");
    add(names, a, Analysis.PAST, "past");
    add(names, a, Analysis.PRESENT, "present");
    add(names, a, Analysis.IMPERATIVE, "imperative");
    add(names, a, Analysis.FIRST_PERSON, "1");
    add(names, a, Analysis.SECOND_PERSON, "2");
    add(names, a, Analysis.THIRD_PERSON, "3");
    add(names, a, Analysis.FEMININE, "feminine");
    add(names, a, Analysis.DUAL, "dual");
    add(names, a, Analysis.PLURAL, "plural");
    add(names, a, Analysis.PASSIVE, "passive");
    add(names, a, Analysis.ENCLITIC, "enclitic");
    add(names, a, Analysis.TANWIN, "tanwin");
    add(names, a, Analysis.MASDAR, "masdar");
    return names.toString();
  }

  private static void add(StringJoiner names, Analysis a, int feature, String name) {
    if (a.has(feature)) {
      names.add(name);
    }
  }

  private static String sentence(Reading r, Span s) {
    return fields(span(s), oneLine(r.article().text().substring(s.begin(), s.end())));
  }

  private String statement(Statement s) {
    return fields(
        s.id(),
        span(s.cue().span()) + " " + s.cue().text(),
        s.stance(),
        s.kind(),
        absent(s.source().map(Words::text)),
        absent(s.speaker().map(Inspection::speaker)),
        s.via().stream().map(Inspection::speaker).toList(),
        absent(s.within()),
        span(s.content().span()) + " " + oneLine(s.content().text()),
        s.evidence());
  }

  private static String speaker(Speaker s) {
    return s.name() + s.entity().map(e -> "=" + e).orElse("");
  }

  private String figure(Figure f) {
    String max = f.max().isPresent() ? ".." + f.max().getAsDouble() : "";
    return fields(
        f.id(),
        span(f.words().span()),
        oneLine(f.words().text()),
        f.bound().sign() + f.value() + max + (f.vague() ? " vague" : ""),
        f.unit(),
        absent(f.counted()),
        f.kind().label(),
        "place " + absent(f.place()),
        "time " + absent(f.time()),
        "statement " + absent(f.statement()),
        "total " + absent(f.total()),
        f.evidence());
  }

  private String event(Event e) {
    return fields(
        e.id(),
        span(e.anchor().span()),
        e.anchor().text(),
        e.type() + e.mode().map(m -> "/" + m).orElse(""),
        absent(e.actor()) + " → " + absent(e.recipient()),
        "place " + absent(e.place()),
        "time " + absent(e.time()),
        e.fatalities().isPresent() ? "fatalities " + e.fatalities().getAsInt() : "",
        e.status().name().toLowerCase(Locale.ROOT),
        "statement " + absent(e.statement()),
        e.evidence());
  }

  private static String line(Words words, Object... rest) {
    return span(words.span()) + "\t" + oneLine(words.text()) + "\t" + fields(rest);
  }

  private static String fields(Object... fields) {
    StringJoiner line = new StringJoiner("\t");
    for (Object f : fields) {
      line.add(f.toString());
    }
    return line.toString();
  }

  private static String span(Span s) {
    return s.begin() + "-" + s.end();
  }

  private static String absent(Optional<String> value) {
    return value.orElse("—");
  }

  private static String oneLine(String text) {
    return text.replace('\n', '⏎').replace('\r', '⏎').replace('\t', ' ');
  }
}
