package org.isnad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Span;
import org.isnad.model.Words;

/** Finds what to show of a text and what to mark in it. */
final class Marker {
  private static final int LONGEST = 260;
  private static final int LEAD = 60;

  /** So many characters are looked through before all of a text is analysed. */
  private static final int BEGINNING = 700;

  private static final Span NOTHING = new Span(0, 0);

  /** A match: where, and of which wanted words. */
  private record Match(Span span, int wanted) {}

  private final Language language;
  private final List<Wanted> wanted;

  Marker(Language language, List<Wanted> wanted) {
    this.language = language;
    this.wanted = wanted;
  }

  /** What matches in a text, in order, without overlaps. */
  List<Span> marks(String text) {
    return matches(language.terms(text)).stream().map(Match::span).toList();
  }

  private List<Match> matches(List<Term> terms) {
    List<Match> matches = new ArrayList<>();
    int next = 0;
    while (next < terms.size()) {
      int longest = 0;
      int which = 0;
      for (int w = 0; w < wanted.size(); w++) {
        int size = wanted.get(w).words().size();
        if (size > longest && wanted.get(w).standsAt(terms, next)) {
          longest = size;
          which = w;
        }
      }
      if (longest > 0) {
        Span span = new Span(terms.get(next).begin(), terms.get(next + longest - 1).end());
        matches.add(new Match(span, which));
      }
      next += Math.max(1, longest);
    }
    return matches;
  }

  /**
   * The stretches that show most of what is wanted; the beginning where nothing matches.
   *
   * @param text a stretch of an article, or all of it
   * @param offset where it begins in the article
   * @param most how many stretches at most
   */
  List<Snippet> snippets(String text, int offset, int most) {
    int end = text.indexOf(' ', BEGINNING);
    if (end > 0) {
      List<Term> terms = language.terms(text.substring(0, end));
      List<Match> matches = matches(terms);
      Span first = stretch(text, terms, matches, Set.of());
      if (first.end() < end && shownIn(first, matches).size() == wanted.size()) {
        // All that is wanted stands together: nothing further on could show more.
        return List.of(snippet(text, offset, first, matches));
      }
    }
    List<Term> terms = language.terms(text);
    return snippets(text, offset, most, terms, matches(terms));
  }

  private static Set<Integer> shownIn(Span stretch, List<Match> matches) {
    Set<Integer> shown = new HashSet<>();
    for (Match m : matches) {
      if (stretch.contains(m.span())) {
        shown.add(m.wanted());
      }
    }
    return shown;
  }

  private List<Snippet> snippets(
      String text, int offset, int most, List<Term> terms, List<Match> matches) {
    List<Snippet> snippets = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    Span best = stretch(text, terms, matches, shown);
    while (snippets.size() < most && best.length() > 0) {
      snippets.add(snippet(text, offset, best, matches));
      shown.addAll(shownIn(best, matches));
      if (shown.size() >= wanted.size()) {
        break;
      }
      Span next = stretch(text, terms, matches, shown);
      if (snippets.stream().anyMatch(s -> s.words().span().overlaps(shifted(next, offset)))) {
        break;
      }
      best = next;
    }
    snippets.sort(Comparator.comparing(s -> s.words().span()));
    return snippets;
  }

  private static Span shifted(Span span, int offset) {
    return new Span(span.begin() + offset, span.end() + offset);
  }

  private static Snippet snippet(String text, int offset, Span stretch, List<Match> matches) {
    List<Span> marks =
        matches.stream()
            .map(Match::span)
            .filter(stretch::contains)
            .map(s -> shifted(s, offset))
            .toList();
    return new Snippet(
        new Words(shifted(stretch, offset), text.substring(stretch.begin(), stretch.end())), marks);
  }

  /** The stretch with the most different wanted words that were not shown yet. */
  private static Span stretch(
      String text, List<Term> terms, List<Match> matches, Set<Integer> shown) {
    int bestAt = -1;
    int bestCount = 0;
    for (int i = 0; i < matches.size(); i++) {
      Set<Integer> kinds = new HashSet<>();
      int begin = matches.get(i).span().begin();
      for (int k = i;
          k < matches.size() && matches.get(k).span().end() <= begin + LONGEST - LEAD;
          k++) {
        if (!shown.contains(matches.get(k).wanted())) {
          kinds.add(matches.get(k).wanted());
        }
      }
      if (kinds.size() > bestCount) {
        bestCount = kinds.size();
        bestAt = i;
      }
    }
    if (bestAt < 0 && !shown.isEmpty()) {
      return NOTHING;
    }
    return bestAt < 0
        ? atWords(text, terms, 0)
        : atWords(text, terms, Math.max(0, matches.get(bestAt).span().begin() - LEAD));
  }

  /**
   * About {@link #LONGEST} characters from {@code from} on, from a word's begin to a word's end.
   */
  private static Span atWords(String text, List<Term> terms, int from) {
    int begin = -1;
    int end = -1;
    for (Term t : terms) {
      if (t.begin() >= from && begin < 0) {
        begin = t.begin();
        end = t.end();
      } else if (begin >= 0 && t.end() <= begin + LONGEST) {
        end = t.end();
      }
    }
    if (begin < 0) {
      return NOTHING;
    }
    boolean all = text.length() - begin <= LONGEST;
    return new Span(from == 0 && all ? 0 : begin, all ? text.length() : end);
  }
}
