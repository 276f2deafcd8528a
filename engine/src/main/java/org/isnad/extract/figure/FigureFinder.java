package org.isnad.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.PhraseTable;
import org.isnad.lexicon.Pos;
import org.isnad.model.Bound;
import org.isnad.text.Letters;
import org.isnad.text.Quotes;
import org.isnad.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** One pass over one text: finds its figures as drafts, in order. Not shared between texts. */
final class FigureFinder {

  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;

  /** Units of which one is told as a length of time; an hour or a day rather dates. */
  private static final Set<String> LONG_UNITS = Set.of("week", "month", "year");

  private static final int MOST_DUALS = 3;
  private static final double OF_HUNDRED = 100;
  private static final double FEW_TO = 3;

  private final FigureWords words;
  private final AnalyzedText text;

  /** Whether every number is a figure, as in phrases, or only what counts or measures. */
  private final boolean all;

  private final Ranges ranges;
  private final Acceptance acceptance;
  private final List<Draft> drafts = new ArrayList<>();

  FigureFinder(FigureWords words, AnalyzedText text, TakenTimes times, boolean all) {
    this.words = words;
    this.text = text;
    this.all = all;
    this.ranges = new Ranges(words, text, all);
    this.acceptance = new Acceptance(words, text, times);
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
      whole.noun = whole.hasNoun() ? whole.noun : draft.noun;
      whole.counted = whole.hasNoun() ? whole.counted : draft.counted;
      draft.noun = whole.noun;
      draft.counted = whole.counted;
      draft.end = whole.end;
    }
  }

  private @Nullable Draft draftAt(int at) {
    Numeral numeral = words.numerals().parse(text, at, all);
    if (numeral != null) {
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

  private @Nullable Draft fromNumeral(Numeral numeral) {
    Draft draft = drafted(numeral);
    if (all) {
      return draft;
    }
    boolean part = draft.isCount() && outOf(draft) != null;
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
    measure(draft, numeral);
    Signs.apply(text, draft, all);
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

  /** Finds what is measured or counted: a unit, a noun behind the number, a noun before it. */
  private void measure(Draft draft, Numeral numeral) {
    if (signBefore(draft)
        || unitBehind(draft, numeral)
        || canFollowNoun(numeral) && nounBefore(draft, numeral)) {
      return;
    }
    boolean definite =
        draft.vague || numeral.form() == Numeral.Form.FRACTION || isConstruct(numeral);
    CountedNouns.Noun noun = words.nouns().at(text, draft.end, definite);
    if (noun != null && !words.refusals().behind(text, draft.end)) {
      takeNoun(draft, noun);
    } else if (numeral.value() == 2
        && numeral.form() == Numeral.Form.WORDS
        && !numeral.definite()) {
      dualBefore(draft);
    } else if (numeral.value() == 1 && numeral.form() == Numeral.Form.WORDS && !all) {
      personBefore(draft);
    }
    if (numeral.form() == Numeral.Form.FRACTION && !all) {
      share(draft);
    } else if (numeral.thousands() && draft.hasNoun()) {
      draft.value = Math.rint(draft.value * 1000);
    }
  }

  /** A definite cardinal without a preposition may follow what it counts. */
  private boolean canFollowNoun(Numeral numeral) {
    boolean cardinal = numeral.isDigits() || numeral.form() == Numeral.Form.WORDS;
    return numeral.definite() && cardinal && numeral.begin() <= text.begin(numeral.first());
  }

  /** Number words may stand in construct with a definite noun: ثلاثة الأشهر. */
  private static boolean isConstruct(Numeral numeral) {
    return numeral.form() == Numeral.Form.WORDS && numeral.value() > 2 && !numeral.definite();
  }

  private void takeNoun(Draft draft, CountedNouns.Noun noun) {
    draft.noun = noun.head();
    draft.counted = words.nouns().shown(text, noun.head());
    draft.end = noun.end();
    draft.evidence += "+noun";
  }

  /** A fraction of something is a share of a hundred. */
  private void share(Draft draft) {
    draft.value *= OF_HUNDRED;
    draft.unit = new Unit("percent", Dimension.PERCENT, "", Unit.SINGULAR, false);
  }

  /** $10, %50. */
  private boolean signBefore(Draft draft) {
    int sign = draft.first - 1;
    if (sign < 0 || text.mark(sign) == 0 && text.tokens().kind(sign) == TokenKind.WORD) {
      return false;
    }
    PhraseTable.Match<Unit> match = words.units().at(text, sign);
    if (match == null || match.end() != draft.first || text.tokens().lineBefore(draft.first)) {
      return false;
    }
    boolean taken = sign > 0 && text.isNumber(sign - 1) && !text.tokens().spaceBefore(sign);
    if (taken || match.value().dimension() == Dimension.TEMPERATURE) {
      return false;
    }
    draft.first = sign;
    draft.begin = text.begin(sign);
    takeUnit(draft, match.value());
    return true;
  }

  private boolean unitBehind(Draft draft, Numeral numeral) {
    int at = draft.end;
    if (at >= text.size() || text.tokens().lineBefore(at)) {
      return false;
    }
    PhraseTable.Match<Unit> match = words.units().at(text, at);
    if (match == null && isArticleBefore(at)) {
      match = words.units().at(text, at + 1);
    }
    boolean of = draft.vague && words.frames().is(Frames.Role.FROM, text, at);
    Unit unit = match == null ? definiteUnit(of ? at + 1 : at, numeral, draft) : match.value();
    if (unit == null) {
      return false;
    }
    draft.end = match == null ? at + (of ? 2 : 1) : match.end();
    takeUnit(draft, unit);
    UnitTail.extend(words, text, draft);
    measuredOf(draft);
    if (numeral.thousands() && isGroupedByThousand(unit)) {
      draft.value = Math.rint(draft.value * 1000);
    }
    return true;
  }

  /** 40% من المساحة, 3 أطنان من القمح: what is measured stands behind من, outside the words. */
  private void measuredOf(Draft draft) {
    Unit unit = draft.unit;
    if (unit == null || unit.isDuration() || unit.isMoney()) {
      return;
    }
    int of = draft.end;
    CountedNouns.Noun noun =
        words.frames().is(Frames.Role.FROM, text, of) ? words.nouns().at(text, of, true) : null;
    if (noun != null && noun.head() > of) {
      draft.counted = text.text().substring(text.begin(noun.head()), text.end(noun.head()));
    }
  }

  private static boolean isGroupedByThousand(Unit unit) {
    return switch (unit.dimension()) {
      case DURATION, MONEY, LENGTH, AREA, VOLUME, DATA, POINT, OTHER -> true;
      case PERCENT, WEIGHT, TEMPERATURE, ENERGY -> false;
    };
  }

  private boolean isArticleBefore(int at) {
    return text.folded(at).equals(ARTICLE);
  }

  /** ملايين الدولارات, نصف الساعة: a unit with its article behind a vague number. */
  private @Nullable Unit definiteUnit(int at, Numeral numeral, Draft draft) {
    boolean construct =
        draft.vague || numeral.form() != Numeral.Form.DIGITS && numeral.value() >= 0;
    return construct ? words.units().ofDefinite(text, at) : null;
  }

  private void takeUnit(Draft draft, Unit unit) {
    draft.unit = unit;
    draft.counted = unit.dimension() == Dimension.PERCENT ? "" : unit.noun();
    draft.evidence += "+unit";
    if (Currencies.isFamily(unit)) {
      String code = words.currencies().byAdjective(text, draft.end, unit.code());
      if (!code.isEmpty()) {
        draft.end++;
        draft.unit = unit.withCode(code);
      }
    }
  }

  /** السنوات الخمس, الدول الست, المتهمين الـ29: the counted noun stands first. */
  private boolean nounBefore(Draft draft, Numeral numeral) {
    int noun = draft.first - 1;
    if (noun >= 0 && isArticleBefore(noun)) {
      noun--;
    }
    if (noun > 0
        && text.pos(noun) == Pos.ADJECTIVE
        && isPlainDefinite(noun)
        && isDefiniteNoun(noun - 1)) {
      noun--;
    }
    if (noun < 0 || !text.isWord(noun) || !acceptance.isCountedBefore(noun, numeral)) {
      return false;
    }
    Unit unit = words.units().ofStem(text, noun);
    if (unit != null && unit.number() != Unit.PLURAL) {
      return false;
    }
    if (unit != null) {
      takeUnit(draft, unit);
    } else {
      draft.counted = words.nouns().shown(text, noun);
      draft.noun = noun;
    }
    draft.first = noun;
    draft.begin = text.beginWithoutProclitics(noun);
    draft.evidence += "+noun-before";
    return true;
  }

  /**
   * سائق واحد: one of the people counts, where one of other things is mostly a manner of speech.
   */
  private void personBefore(Draft draft) {
    int noun = draft.first - 1;
    boolean person =
        noun >= 0
            && text.isWord(noun)
            && !text.analysis(noun).isDefinite()
            && !text.tokens().lineBefore(draft.first)
            && words.counted().classOf(text, noun) == CountedClass.PEOPLE;
    if (person) {
      takeNounBefore(draft, noun);
    }
  }

  private void takeNounBefore(Draft draft, int noun) {
    draft.noun = noun;
    draft.counted = words.nouns().shown(text, noun);
    draft.first = noun;
    draft.begin = text.beginWithoutProclitics(noun);
    draft.evidence += "+noun-before";
  }

  private boolean isPlainDefinite(int token) {
    return text.analysis(token).isDefinite() && text.analysis(token).proclitics().isEmpty();
  }

  private boolean isDefiniteNoun(int token) {
    return text.isWord(token)
        && text.analysis(token).isDefinite()
        && text.pos(token) == Pos.NOUN
        && !text.tokens().lineBefore(token + 1);
  }

  /** عسكريين آخرين اثنين: what is two stands before, an adjective between. */
  private void dualBefore(Draft draft) {
    int noun = draft.first - 1;
    while (noun > draft.first - MOST_DUALS && Duals.isDualAdjective(text, noun)) {
      noun--;
    }
    noun++;
    if (noun < draft.first && text.tokens().sentence(noun) == text.tokens().sentence(draft.first)) {
      takeNounBefore(draft, noun);
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

  /** A unit without a number: two in the dual; one where a bound or واحد tells that it counts. */
  private @Nullable Draft fromUnit(int at, Unit unit) {
    double value = unit.number() == Unit.DUAL ? 2 : 1;
    if (unit.number() == Unit.PLURAL || unit.behindNumber() && !all) {
      return null;
    }
    Draft draft =
        new Draft(at, text.beginWithoutProclitics(at), value, value > 1 ? "dual" : "lone");
    PhraseTable.Match<Unit> match = words.units().at(text, at);
    draft.end = match == null ? at + 1 : match.end();
    takeUnit(draft, match == null ? unit : match.value());
    boolean tail = UnitTail.extend(words, text, draft);
    boolean one = takeOne(draft) || value == 1 && isSingled(draft);
    ranges.extendUnit(draft);
    bind(draft);
    boolean bounded = draft.first < draft.number;
    boolean counts = all || value > 1 || tail || one || bounded;
    return counts && (all || acceptance.acceptsUnit(draft, value > 1)) ? draft : null;
  }

  /** يوم واحد, عاما آخر, شهرين اثنين. */
  private boolean takeOne(Draft draft) {
    if (draft.end >= text.size() || text.tokens().lineBefore(draft.end)) {
      return false;
    }
    NumberWord word = words.numerals().word(text, draft.end);
    boolean repeats =
        word != null
            && word.isBare()
            && !word.definite()
            && word.role() == NumberRole.UNIT
            && word.value() == draft.value;
    if (repeats) {
      draft.end++;
    }
    return repeats;
  }

  /** عاما آخر; بعد أسبوع من الحكم. */
  private boolean isSingled(Draft draft) {
    if (draft.end >= text.size() || text.tokens().lineBefore(draft.end)) {
      return false;
    }
    if (words.frames().is(Frames.Role.AGAIN, text, draft.end)
        && CountedNouns.hasTanwin(text, draft.number)) {
      draft.end++;
      return true;
    }
    return draft.unit != null
        && LONG_UNITS.contains(draft.unit.code())
        && words.frames().is(Frames.Role.SINCE, text, draft.number - 1)
        && words.frames().is(Frames.Role.COUNTED_FROM, text, draft.end);
  }

  private Draft fromDual(int at, boolean construct) {
    Draft draft = new Draft(at, text.beginWithoutProclitics(at), 2, "dual");
    draft.noun = at;
    draft.counted = words.nouns().shown(text, at);
    draft.end += construct ? 1 : 0;
    while (draft.end < at + MOST_DUALS && Duals.isDualAdjective(text, draft.end)) {
      draft.end++;
    }
    takeOne(draft);
    bind(draft);
    return draft;
  }
}
