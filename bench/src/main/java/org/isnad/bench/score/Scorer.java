package org.isnad.bench.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.isnad.bench.score.Annotation.Happening;
import org.isnad.bench.score.Annotation.NameGroup;
import org.isnad.bench.score.Annotation.Named;
import org.isnad.bench.score.Annotation.Quantity;
import org.isnad.bench.score.Annotation.Reported;
import org.isnad.bench.score.Annotation.When;
import org.isnad.bench.score.Matching.Pair;
import org.isnad.model.Reading;
import org.isnad.model.Span;

/** Counts, article by article, what was expected, found, and right. Not thread-safe. */
public final class Scorer {

  /** Least overlap of contents, which are long and whose ends are a matter of taste. */
  private static final double CONTENT_OVERLAP = 0.5;

  /** Least overlap of short phrases, where one word more is already half of it. */
  private static final double PHRASE_OVERLAP = 0.34;

  private static final double VALUE_TOLERANCE = 0.01;
  private static final int DAY_LENGTH = 10;
  private static final String SENTENCE_ENDS = ".\n؟!";

  private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

  /** Adds one article's comparison. */
  public void add(GoldArticle gold, Reading reading) {
    add(gold.annotation(), ReadingAnnotation.of(reading), gold.article().text());
  }

  void add(Annotation expected, Annotation found, String text) {
    count(Count.DOCS, 1);
    statements(expected.statements(), found.statements());
    figures(expected.figures(), found.figures());
    times(expected.times(), found.times());
    names(expected, found, NameGroup.PER, Count.PER_EXPECTED, Count.PER_FOUND, Count.PER_MATCHED);
    names(expected, found, NameGroup.ORG, Count.ORG_EXPECTED, Count.ORG_FOUND, Count.ORG_MATCHED);
    names(expected, found, NameGroup.LOC, Count.LOC_EXPECTED, Count.LOC_FOUND, Count.LOC_MATCHED);
    events(expected.events(), found.events(), text);
  }

  /** The measures of everything added so far. */
  public Scores scores() {
    return new Scores(new EnumMap<>(counts));
  }

  private void statements(List<Reported> expected, List<Reported> found) {
    count(Count.STATEMENTS_EXPECTED, expected.size());
    count(Count.STATEMENTS_FOUND, found.size());
    for (Pair<Reported> pair : Matching.match(expected, found, CONTENT_OVERLAP)) {
      Reported a = pair.expected();
      Reported b = pair.found();
      boolean speaker = Names.same(a.speaker().orElse(""), b.speaker().orElse(""));
      boolean via = sameChain(a.via(), b.via());
      count(Count.STATEMENTS_MATCHED, 1);
      count(Count.STATEMENTS_SPEAKER, speaker);
      count(Count.STATEMENTS_CHAIN, speaker && via);
      count(Count.STATEMENTS_KIND, a.kind().equals(b.kind()));
      count(Count.VIA_EXPECTED, !a.via().isEmpty());
      count(Count.VIA_RIGHT, !a.via().isEmpty() && via);
    }
  }

  private static boolean sameChain(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!Names.same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void figures(List<Quantity> expected, List<Quantity> found) {
    count(Count.FIGURES_EXPECTED, expected.size());
    count(Count.FIGURES_FOUND, found.size());
    for (Pair<Quantity> pair : Matching.match(expected, found, PHRASE_OVERLAP)) {
      Quantity a = pair.expected();
      Quantity b = pair.found();
      boolean value = sameValue(a.value(), b.value());
      count(Count.FIGURES_SPAN, 1);
      count(Count.FIGURES_VALUE, value);
      count(Count.FIGURES_BOUND, value && a.comparator().equals(b.comparator()));
      count(Count.FIGURES_SPEAKER, value && sameWord(a.speaker(), b.speaker()));
      count(
          Count.FIGURES_COUNTED,
          value && Names.same(a.counted().orElse(""), b.counted().orElse("")));
    }
  }

  private static boolean sameValue(OptionalDouble a, OptionalDouble b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    double x = a.getAsDouble();
    return Math.abs(x - b.getAsDouble()) <= VALUE_TOLERANCE * Math.max(1, Math.abs(x));
  }

  /** Whether both stand on the outlet's own word, or both on the same speaker's. */
  private static boolean sameWord(Optional<String> a, Optional<String> b) {
    String x = a.orElse("");
    String y = b.orElse("");
    return x.isEmpty() || y.isEmpty() ? x.isEmpty() && y.isEmpty() : Names.same(x, y);
  }

  private void times(List<When> expected, List<When> found) {
    count(Count.TIMES_EXPECTED, expected.size());
    count(Count.TIMES_FOUND, found.size());
    for (Pair<When> pair : Matching.match(expected, found, PHRASE_OVERLAP)) {
      count(Count.TIMES_SPAN, 1);
      count(
          Count.TIMES_VALUE,
          upToTheDay(pair.expected().value()).equals(upToTheDay(pair.found().value())));
    }
  }

  private static String upToTheDay(String value) {
    String known = value.isEmpty() ? "X" : value;
    return known.substring(0, Math.min(DAY_LENGTH, known.length()));
  }

  private void names(
      Annotation expected,
      Annotation found,
      NameGroup group,
      Count expectedCount,
      Count foundCount,
      Count matchedCount) {
    List<Named> a = expected.entities().stream().filter(e -> e.group() == group).toList();
    List<Named> b =
        new ArrayList<>(found.entities().stream().filter(e -> e.group() == group).toList());
    count(expectedCount, a.size());
    count(foundCount, b.size());
    for (Named entity : a) {
      int best = bestNamed(entity, b);
      if (best >= 0) {
        b.remove(best);
        count(matchedCount, 1);
      }
    }
  }

  /** The one that shares most of its forms, the later among equals; -1 where none shares any. */
  private static int bestNamed(Named entity, List<Named> others) {
    int best = -1;
    double bestShare = 0;
    for (int i = 0; i < others.size(); i++) {
      Set<String> shared = new HashSet<>(entity.keys());
      shared.retainAll(others.get(i).keys());
      Set<String> all = new HashSet<>(entity.keys());
      all.addAll(others.get(i).keys());
      double share = (double) shared.size() / all.size();
      if (share > 0 && share >= bestShare) {
        best = i;
        bestShare = share;
      }
    }
    return best;
  }

  private void events(List<Happening> expected, List<Happening> found, String text) {
    count(Count.EVENTS_EXPECTED, expected.size());
    count(Count.EVENTS_FOUND, found.size());
    List<Happening> left = new ArrayList<>(found);
    for (Happening event : expected) {
      int best = event.span().isEmpty() ? -1 : bestEvent(event, event.span().get(), left, text);
      if (best >= 0) {
        count(Count.EVENTS_MATCHED, 1);
        count(Count.EVENTS_TYPE, left.remove(best).type().equals(event.type()));
      }
    }
  }

  /** The event of the same sentence that has the same type, or else overlaps most; -1 if none. */
  private static int bestEvent(Happening event, Span anchor, List<Happening> found, String text) {
    Span sentence = sentenceOf(text, anchor);
    int best = -1;
    double bestRank = 0;
    for (int i = 0; i < found.size(); i++) {
      Optional<Span> span = found.get(i).span();
      if (span.isEmpty() || !sentence.contains(span.get().begin())) {
        continue;
      }
      boolean sameType = found.get(i).type().equals(event.type());
      double rank = Matching.overlap(anchor, span.get()) + (sameType ? 2 : 0);
      if (rank > bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  private static Span sentenceOf(String text, Span span) {
    int begin = span.begin();
    while (begin > 0 && SENTENCE_ENDS.indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    int end = span.end();
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(begin, end);
  }

  private void count(Count what, boolean holds) {
    count(what, holds ? 1 : 0);
  }

  private void count(Count what, int n) {
    counts.merge(what, n, Integer::sum);
  }
}
