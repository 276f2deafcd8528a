package org.isnad.extract.figure;

import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Reads units that stand without a number: شهرين, يوما واحدا, ساعة ونصف. */
final class LoneUnits {

  /** Units of which one is told as a length of time; an hour or a day rather dates. */
  private static final Set<String> LONG_UNITS = Set.of("week", "month", "year");

  private final FigureWords words;
  private final AnalyzedText text;
  private final boolean all;
  private final Ranges ranges;

  LoneUnits(FigureWords words, AnalyzedText text, boolean all, Ranges ranges) {
    this.words = words;
    this.text = text;
    this.all = all;
    this.ranges = ranges;
  }

  /** A unit without a number: two in the dual; one where a bound or واحد tells that it counts. */
  @Nullable Draft draft(int at, Unit unit) {
    double value = unit.number() == Unit.DUAL ? 2 : 1;
    if (unit.number() == Unit.PLURAL || unit.behindNumber() && !all) {
      return null;
    }
    PhraseTable.Match<Unit> match = words.units().at(text, at);
    int begin = match == null ? text.beginWithoutProclitics(at) : text.begin(at);
    Draft draft = new Draft(at, begin, value, value > 1 ? "dual" : "lone");
    draft.end = match == null ? at + 1 : match.end();
    Measurer.takeUnit(words, text, draft, match == null ? unit : match.value());
    draft.told = value > 1;
    draft.told |= UnitTail.extend(words, text, draft);
    draft.told |= takeOne(draft);
    draft.told |= value == 1 && isSingled(draft);
    ranges.extendUnit(draft);
    return draft;
  }

  /** يوم واحد, عاما آخر, شهرين اثنين. */
  boolean takeOne(Draft draft) {
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
}
