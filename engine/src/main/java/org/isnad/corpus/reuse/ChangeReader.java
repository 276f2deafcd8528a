package org.isnad.corpus.reuse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.corpus.reuse.Change.Kind;
import org.isnad.model.Figure;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/** Tells what kind of change each is, from what was read in both articles. */
public final class ChangeReader {

  /** Share of a sentence that must be gone for it to count as cut. */
  private static final double WHOLE = 0.8;

  private static final int LEAST_SENTENCE = 20;

  private final Reading a;
  private final Reading b;

  private ChangeReader(Reading a, Reading b) {
    this.a = a;
    this.b = b;
  }

  /**
   * The reuse with the kinds of its changes.
   *
   * @param a what was read in the first article of the pair
   * @param b what was read in the second
   */
  public static Reuse read(Reuse reuse, Reading a, Reading b) {
    ChangeReader reader = new ChangeReader(a, b);
    return new Reuse(
        reuse.a(),
        reuse.b(),
        reuse.label(),
        reuse.score(),
        reuse.passages().stream()
            .map(p -> new Passage(p.a(), p.b(), p.words(), p.extent(), reader.read(p.changes())))
            .toList(),
        reader.read(reuse.between()));
  }

  private List<Change> read(List<Change> changes) {
    return changes.stream().map(c -> new Change(kind(c), c.a(), c.b())).toList();
  }

  private Kind kind(Change c) {
    if (c.b().length() == 0 && holdsSentence(a, c.a())) {
      return Kind.SENTENCE_CUT;
    }
    if (c.a().length() == 0 && holdsSentence(b, c.b())) {
      return Kind.SENTENCE_ADDED;
    }
    if (isAnotherNumber(c)) {
      return Kind.NUMBER;
    }
    Optional<String> cueA = cue(a, c.a());
    Optional<String> cueB = cue(b, c.b());
    if (cueA.isPresent() && cueB.isPresent() && !cueA.equals(cueB)) {
      return Kind.SAYING;
    }
    boolean toldByA = cueA.isPresent() || holdsSource(a, c.a());
    boolean toldByB = cueB.isPresent() || holdsSource(b, c.b());
    if (toldByA != toldByB) {
      return toldByA ? Kind.ATTRIBUTION_DROPPED : Kind.ATTRIBUTION_ADDED;
    }
    return c.kind();
  }

  private static boolean holdsSentence(Reading reading, Span words) {
    for (Span s : reading.sentences()) {
      int shared = Math.min(s.end(), words.end()) - Math.max(s.begin(), words.begin());
      if (s.length() >= LEAST_SENTENCE && shared >= WHOLE * s.length()) {
        return true;
      }
    }
    return false;
  }

  /** Whether both sides count, in the same unit, and to other values. */
  private boolean isAnotherNumber(Change c) {
    Set<String> x = values(a, c.a());
    Set<String> y = values(b, c.b());
    return !x.isEmpty() && x.size() == y.size() && !x.equals(y);
  }

  private static Set<String> values(Reading reading, Span words) {
    return reading.figures().stream()
        .filter(f -> f.words().span().overlaps(words))
        .map(ChangeReader::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String value(Figure f) {
    return f.unit() + " " + f.bound() + " " + f.value() + " " + f.max();
  }

  private static Optional<String> cue(Reading reading, Span words) {
    return reading.statements().stream()
        .map(Statement::cue)
        .filter(cue -> cue.span().overlaps(words))
        .map(Words::text)
        .findFirst();
  }

  private static boolean holdsSource(Reading reading, Span words) {
    return reading.statements().stream()
        .flatMap(s -> s.source().stream())
        .anyMatch(source -> words.contains(source.span()));
  }
}
