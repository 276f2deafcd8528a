package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.model.Span;
import org.isnad.search.Facet;
import org.isnad.search.Hit;
import org.isnad.search.SearchPage;
import org.isnad.search.Snippet;
import org.isnad.service.HitMarks;

/** Hits as lines for a person; what matched stands in square brackets. */
final class SearchText {
  private static final int VALUES = 5;

  private final StringBuilder out = new StringBuilder();

  private final HitMarks marks;

  private SearchText(HitMarks marks) {
    this.marks = marks;
  }

  static String of(SearchPage page, HitMarks marks) {
    SearchText text = new SearchText(marks);
    text.out.append(String.format(Locale.ROOT, "%,d %s%n", page.total(), page.kind().label()));
    page.hits().forEach(text::hit);
    text.out.append('\n');
    page.facets().forEach(text::facet);
    page.next().ifPresent(c -> text.out.append("more: --cursor ").append(c).append('\n'));
    return text.out.toString();
  }

  private void hit(Hit hit) {
    out.append('\n');
    switch (hit) {
      case Hit.OfArticle a -> {
        source(a.source(), "");
        a.snippets().forEach(this::snippet);
      }
      case Hit.OfStatement s -> {
        source(s.source(), " " + s.id());
        word(s.word(), s.stance().name().toLowerCase(Locale.ROOT));
        snippet(s.snippet());
      }
      case Hit.OfFigure f -> {
        source(f.source(), " " + f.id());
        word(f.word(), figure(f));
        snippet(f.snippet());
      }
      case Hit.OfName n -> name(n);
    }
    marks.of(hit).ifPresent(m -> out.append("  ").append(CorrectionText.of(m)).append('\n'));
  }

  private static String figure(Hit.OfFigure f) {
    return f.kind().label()
        + " "
        + f.bound().sign()
        + " "
        + number(f.value())
        + (f.max().isPresent() ? ".." + number(f.max().getAsDouble()) : "")
        + (f.unit().equals("count") ? "" : " " + f.unit());
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.valueOf(value);
  }

  private void source(Hit.Source s, String part) {
    out.append(s.published().map(p -> p.date() + "  ").orElse(""))
        .append(s.outlet().map(o -> o + "  ").orElse(""))
        .append(s.title().map(t -> t + "  ").orElse(""))
        .append('(')
        .append(s.article())
        .append(part)
        .append(")\n");
  }

  private void word(Hit.OnWordOf word, String what) {
    out.append("  ").append(what);
    word.speaker().ifPresent(s -> out.append("  ").append(s));
    word.english().ifPresent(e -> out.append(" (").append(e).append(')'));
    word.via().forEach(v -> out.append(" ← ").append(v));
    out.append('\n');
  }

  private void snippet(Snippet snippet) {
    out.append("  ");
    int at = snippet.words().begin();
    for (Span m : snippet.marks()) {
      out.append(part(snippet, at, m.begin()))
          .append('[')
          .append(part(snippet, m.begin(), m.end()))
          .append(']');
      at = m.end();
    }
    out.append(part(snippet, at, snippet.words().end())).append('\n');
  }

  private static String part(Snippet snippet, int begin, int end) {
    int offset = snippet.words().begin();
    return snippet.words().text().substring(begin - offset, end - offset).replaceAll("\\s+", " ");
  }

  private void name(Hit.OfName n) {
    out.append(
        String.format(
            Locale.ROOT,
            "%6d  %s%s%s%s%n",
            n.count(),
            n.name(),
            n.english().map(e -> "  " + e).orElse(""),
            n.type().map(t -> "  " + t).orElse(""),
            n.spellings().size() > 1
                ? "  also " + String.join("، ", n.spellings().subList(1, n.spellings().size()))
                : ""));
  }

  private void facet(Facet facet) {
    List<Facet.Value> values = facet.values();
    if (!values.isEmpty()) {
      out.append(facet.name())
          .append(": ")
          .append(
              values.stream()
                  .limit(VALUES)
                  .map(v -> v.value() + " " + v.hits())
                  .collect(Collectors.joining(" · ")))
          .append('\n');
    }
  }
}
