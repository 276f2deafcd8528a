package org.isnad.corpus.reuse;

import java.util.Comparator;
import java.util.List;
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

  /** Length in UTF-16 units of a stretch in which one verb may take the place of another. */
  private static final int LONGEST_CUE = 60;

  /** UTF-16 units between a cue, with its source, and its content. */
  private static final int BETWEEN = 8;

  /** How little the greater of two values exceeds the lesser where one is the other rounded. */
  private static final double ROUNDED = 0.01;

  private static final int ROUND_DIGITS = 3;

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
    if (isAnotherVerb(c)) {
      return Kind.SAYING;
    }
    boolean toldByA = attributes(a, c.a(), words(b, c.b()));
    boolean toldByB = attributes(b, c.b(), words(a, c.a()));
    if (toldByA && !toldByB && !isTold(b, c.b())) {
      return Kind.ATTRIBUTION_DROPPED;
    }
    if (toldByB && !toldByA && !isTold(a, c.a())) {
      return Kind.ATTRIBUTION_ADDED;
    }
    return Change.of(c.a(), c.b()).kind();
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

  /** Whether both sides count in the same units, and to other values, not only rounded ones. */
  private boolean isAnotherNumber(Change c) {
    List<Figure> x = figures(a, c.a());
    List<Figure> y = figures(b, c.b());
    if (x.isEmpty() || x.size() != y.size()) {
      return false;
    }
    boolean differ = false;
    for (int i = 0; i < x.size(); i++) {
      if (!x.get(i).unit().equals(y.get(i).unit())) {
        return false;
      }
      differ |= !sameValue(x.get(i), y.get(i));
    }
    return differ;
  }

  /** The figures whose numbers stand there, and not only what they count, in order of value. */
  private static List<Figure> figures(Reading reading, Span words) {
    return reading.figures().stream()
        .filter(f -> words.contains(f.words().begin()) || holdsDigit(reading, f, words))
        .sorted(Comparator.comparing(Figure::unit).thenComparingDouble(Figure::value))
        .toList();
  }

  private static boolean holdsDigit(Reading reading, Figure f, Span words) {
    String text = reading.article().text();
    int to = Math.min(f.words().end(), words.end());
    for (int i = Math.max(f.words().begin(), words.begin()); i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameValue(Figure x, Figure y) {
    double greater = Math.max(Math.abs(x.value()), Math.abs(y.value()));
    boolean near = Math.abs(x.value() - y.value()) < ROUNDED * greater;
    boolean rounded = near && (isRound(x.value()) || isRound(y.value()));
    return (x.value() == y.value() || rounded) && x.max().equals(y.max());
  }

  /** Whether three digits and zeros write the value. */
  private static boolean isRound(double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) + 1 - ROUND_DIGITS);
    double units = value / unit;
    return Math.abs(value) >= Math.pow(10, ROUND_DIGITS)
        && Math.abs(units - Math.rint(units)) < ROUNDED;
  }

  private boolean isAnotherVerb(Change c) {
    List<String> x = cues(a, c.a());
    List<String> y = cues(b, c.b());
    boolean other = c.a().length() <= LONGEST_CUE && c.b().length() <= LONGEST_CUE;
    for (String one : x) {
      other &= y.stream().noneMatch(two -> CueWords.sameVerb(one, two));
    }
    return other && !x.isEmpty() && !y.isEmpty();
  }

  private static List<String> cues(Reading reading, Span words) {
    return reading.statements().stream()
        .map(Statement::cue)
        .filter(cue -> words.contains(cue.span()))
        .map(Words::text)
        .toList();
  }

  private static String words(Reading reading, Span span) {
    return reading.article().text().substring(span.begin(), span.end());
  }

  /**
   * Whether a cue stands there whose content is told right after it, or right before.
   *
   * @param instead what the other article has there: another form of the cue may go unread
   */
  private static boolean attributes(Reading reading, Span words, String instead) {
    return reading.statements().stream()
        .filter(s -> words.contains(s.cue().span()))
        .filter(s -> !CueWords.sameRoot(s.cue().text(), instead))
        .map(s -> s.content().span())
        .anyMatch(content ->
            content.end() > words.end() + BETWEEN && content.begin() <= words.end() + BETWEEN
                || content.begin() + BETWEEN < words.begin()
                    && content.end() >= words.begin() - BETWEEN
                    && content.end() <= words.begin() + BETWEEN);
  }

  /** Whether what stands right before or right after is still in somebody's mouth. */
  private static boolean isTold(Reading reading, Span words) {
    int before = words.begin() - BETWEEN;
    int after = words.end() + BETWEEN;
    return reading.statements().stream()
        .map(Statement::content)
        .anyMatch(content ->
            content.span().contains(after)
                || content.begin() <= before && content.end() >= words.begin() - BETWEEN);
  }
}
