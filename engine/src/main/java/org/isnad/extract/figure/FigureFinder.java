package org.isnad.extract.figure;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.Bound;
import org.isnad.text.Quotes;
import org.jspecify.annotations.Nullable;

/** One pass over one text: finds its figures as drafts, in order. Not shared between texts. */
final class FigureFinder {

  private static final int MOST_DUALS = 3;
  private static final double FEW_TO = 3;

  private final FigureWords words;
  private final AnalyzedText text;

  /** Whether every number is a figure, as in phrases, or only what counts or measures. */
  private final boolean all;

  private final Ranges ranges;
  private final Acceptance acceptance;
  private final Measurer measurer;
  private final LoneUnits loneUnits;
  private final List<Draft> drafts = new ArrayList<>();

  FigureFinder(FigureWords words, AnalyzedText text, TakenTimes times, boolean all) {
    this.words = words;
    this.text = text;
    this.all = all;
    this.ranges = new Ranges(words, text, all);
    this.acceptance = new Acceptance(words, text, times);
    this.measurer = new Measurer(words, text, times, all);
    this.loneUnits = new LoneUnits(words, text, all, ranges);
  }

  List<Draft> find() {
    int at = 0;
    while (at < text.size()) {
      Draft draft = draftAt(at);
      if (draft == null) {
        at++;
      } else {
        add(draft);
        at = Math.max(at + 1, draft.end);
      }
    }
    return drafts;
  }

  /** 8 من أصل 54 دولة: the part's words hold its total's, which is a figure of its own. */
  private @Nullable Draft outOf(Draft part) {
    int at = part.end;
    boolean of =
        at + 2 < text.size()
            && words.frames().is(Frames.Role.FROM, text, at)
            && words.frames().is(Frames.Role.OF, text, at + 1)
            && text.tokens().sentence(at + 2) == text.tokens().sentence(at);
    Numeral numeral = of ? words.numerals().parse(text, at + 2, false) : null;
    return numeral == null ? null : drafted(numeral);
  }

  /** A later figure that swallows the one before it (جنديين اثنين) replaces it. */
  private void add(Draft draft) {
    if (!drafts.isEmpty() && draft.begin < text.end(drafts.getLast().end - 1)) {
      drafts.removeLast();
    }
    drafts.add(draft);
    Draft whole = all ? null : outOf(draft);
    if (whole != null && whole.value >= draft.value) {
      drafts.add(whole);
      Draft named = whole.hasNoun() || whole.unit != null ? whole : draft;
      whole.noun = named.noun;
      whole.counted = named.counted;
      draft.noun = named.noun;
      draft.counted = named.counted;
      draft.end = whole.end;
    }
  }

  private @Nullable Draft draftAt(int at) {
    Numeral numeral = words.numerals().parse(text, at, all);
    if (numeral != null && !isSecond(numeral)) {
      return fromNumeral(numeral);
    }
    if (!text.isWord(at)) {
      return null;
    }
    Unit unit = words.units().ofStem(text, at);
    if (unit != null) {
      return fromUnit(at, unit);
    }
    if (all) {
      return null;
    }
    boolean construct = words.duals().isConstruct(text, at);
    return construct || words.duals().isDual(text, at) ? fromDual(at, construct) : null;
  }

  /** ثانية without its article is rather a second than the second. */
  private boolean isSecond(Numeral numeral) {
    return numeral.form() == Numeral.Form.ORDINAL
        && !numeral.definite()
        && numeral.end() == numeral.first() + 1
        && words.units().ofStem(text, numeral.first()) != null;
  }

  private @Nullable Draft fromNumeral(Numeral numeral) {
    Draft draft = drafted(numeral);
    if (all) {
      return draft;
    }
    boolean part = draft.isCount() && !acceptance.isName(draft, numeral) && outOf(draft) != null;
    Draft previous = drafts.isEmpty() ? null : drafts.getLast();
    return part || acceptance.accepts(draft, numeral, previous) ? draft : null;
  }

  private Draft drafted(Numeral numeral) {
    Draft draft = new Draft(numeral.first(), numeral.begin(), numeral.value(), source(numeral));
    draft.end = numeral.end();
    draft.vague = isVague(numeral);
    draft.bound = draft.vague ? Bound.AT_LEAST : Bound.EXACTLY;
    if (numeral.form() == Numeral.Form.FEW) {
      draft.bound = Bound.ABOUT;
      draft.max = numeral.value() * FEW_TO;
    }
    ranges.extend(draft, numeral);
    unwrap(draft);
    scaleBehindMark(draft);
    measurer.measure(draft, numeral);
    Signs.apply(words.frames(), text, draft, all);
    bind(draft);
    return draft;
  }

  private static String source(Numeral numeral) {
    return switch (numeral.form()) {
      case DIGITS -> "digits";
      case WORDS -> "number-words";
      case FRACTION -> "fraction";
      case VAGUE -> "vague";
      case FEW -> "few";
      case ORDINAL -> "ordinal";
    };
  }

  private static boolean isVague(Numeral numeral) {
    return numeral.form() == Numeral.Form.VAGUE || numeral.form() == Numeral.Form.FEW;
  }

  /** Takes the marks around a number that stands alone in them: «15» مستشفى. */
  private void unwrap(Draft draft) {
    int open = draft.first - 1;
    int close = draft.end;
    if (open < 0 || close >= text.size()) {
      return;
    }
    boolean quotes = Quotes.isQuoteMark(text.mark(open)) && Quotes.isQuoteMark(text.mark(close));
    boolean brackets = text.mark(open) == '(' && text.mark(close) == ')';
    if ((quotes || brackets) && !text.tokens().lineBefore(draft.first)) {
      draft.first = open;
      draft.begin = text.begin(open);
      draft.end = close + 1;
    }
  }

  /** «250» مليون: the scale stands behind the closing mark. */
  private void scaleBehindMark(Draft draft) {
    NumberWord word =
        draft.first < draft.number && draft.end < text.size()
            ? words.numerals().word(text, draft.end)
            : null;
    boolean scale =
        word != null
            && word.isBare()
            && (word.role() == NumberRole.SCALE || word.role() == NumberRole.PLURAL);
    if (scale && word != null) {
      draft.value *= word.value();
      draft.end++;
    }
  }

  /** Takes the words that bound the figure, before and behind it. */
  private void bind(Draft draft) {
    Bounds.Found before = words.bounds().before(text, draft.first, endOfLast(draft));
    if (before != null) {
      draft.bound = before.bound();
      draft.first = before.apart() ? draft.first : before.first();
      draft.begin = before.apart() ? draft.begin : before.begin();
      draft.evidence += "+bound";
    }
    Bounds.Found behind = words.bounds().after(text, draft.end);
    if (behind != null) {
      draft.bound = behind.bound();
      draft.end = behind.end();
      draft.evidence += "+bound";
    }
  }

  private int endOfLast(Draft draft) {
    return drafts.isEmpty() || drafts.getLast().end > draft.first ? 0 : drafts.getLast().end;
  }

  private @Nullable Draft fromUnit(int at, Unit unit) {
    Draft draft = loneUnits.draft(at, unit);
    if (draft == null) {
      return null;
    }
    bind(draft);
    boolean counts = all || draft.told || draft.first < draft.number;
    return counts && (all || acceptance.acceptsUnit(draft, draft.value > 1)) ? draft : null;
  }

  private Draft fromDual(int at, boolean construct) {
    Draft draft = new Draft(at, text.beginWithoutProclitics(at), 2, "dual");
    draft.noun = at;
    draft.counted = words.nouns().shown(text, at);
    draft.end += construct ? 1 : 0;
    while (draft.end < at + MOST_DUALS && Duals.isDualAdjective(text, draft.end)) {
      draft.end++;
    }
    loneUnits.takeOne(draft);
    bind(draft);
    return draft;
  }
}
