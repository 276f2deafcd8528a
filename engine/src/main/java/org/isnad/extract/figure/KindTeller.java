package org.isnad.extract.figure;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Pos;
import org.isnad.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Sets the kind of each figure and links parts to their totals. */
final class KindTeller {

  private static final int AREA_REACH = 16;

  private final FigureWords words;
  private final AnalyzedText text;

  KindTeller(FigureWords words, AnalyzedText text) {
    this.words = words;
    this.text = text;
  }

  void tell(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      draft.total = total(drafts, i);
      inheritNoun(drafts, i);
      measureArea(draft);
      draft.kind = kind(draft);
      if (draft.total >= 0) {
        inherit(draft, drafts.get(draft.total));
      }
      inheritPeople(drafts, i);
    }
  }

  /** 227 آخرين, 22 منهم: the noun of the figure before is meant. */
  private void inheritNoun(List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    Draft before = index == 0 ? null : drafts.get(index - 1);
    boolean refers =
        before != null
            && before.isCount()
            && draft.isCount()
            && draft.hasNoun()
            && text.tokens().sentence(before.first) == text.tokens().sentence(draft.first)
            && (words.frames().isStem(Frames.Role.OTHERS, text, draft.noun)
                || words.frames().is(Frames.Role.PART, text, draft.noun));
    if (!refers || before == null) {
      return;
    }
    Draft meant = before.total >= 0 ? drafts.get(before.total) : before;
    draft.counted = meant.counted.isEmpty() ? draft.counted : meant.counted;
  }

  /** مقتل 27 شخصا وإصابة 100: a bare number of the killed or injured counts the people before. */
  private void inheritPeople(List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    Draft before = index == 0 ? null : drafts.get(index - 1);
    boolean bare = draft.isCount() && !draft.hasNoun() && draft.counted.isEmpty();
    boolean harmed = draft.kind == FigureKind.KILLED || draft.kind == FigureKind.INJURED;
    if (before != null
        && bare
        && harmed
        && before.isCount()
        && text.tokens().sentence(before.first) == text.tokens().sentence(draft.first)
        && before.hasNoun()
        && words.counted().classOf(text, before.noun) == CountedClass.PEOPLE) {
      draft.counted = before.counted;
    }
  }

  private FigureKind kind(Draft draft) {
    Unit unit = draft.unit;
    if (unit != null) {
      return switch (unit.dimension()) {
        case DURATION -> FigureKind.DURATION;
        case MONEY -> FigureKind.MONEY;
        case PERCENT, AREA -> controlled(draft);
        case LENGTH, VOLUME, WEIGHT, TEMPERATURE, ENERGY, DATA, POINT, OTHER -> FigureKind.OTHER;
      };
    }
    FigureKind byNoun = draft.hasNoun() ? words.kinds().ofNoun(text, draft.noun) : null;
    if (byNoun == null) {
      return byAct(draft);
    }
    if (isOfBoth(draft, byNoun)) {
      return FigureKind.OTHER;
    }
    boolean state = byNoun == FigureKind.DETAINED || byNoun == FigureKind.DISPLACED;
    FigureKind act =
        state ? words.kinds().near(text, draft.first, draft.end, true, draft.hasNoun()) : null;
    return act == null ? byNoun : act;
  }

  /**
   * Of the killed and the injured together ({@code 33 قتيلا وجريحا}) nobody knows how many died.
   */
  private boolean isOfBoth(Draft draft, FigureKind kind) {
    int next = draft.end;
    FigureKind other =
        next < text.size() && text.isWord(next) && text.analysis(next).hasConjunction()
            ? words.kinds().ofNoun(text, next)
            : null;
    return kind == FigureKind.KILLED && other == FigureKind.INJURED
        || kind == FigureKind.INJURED && other == FigureKind.KILLED;
  }

  /** Acts on people count where people are counted, or nothing else is named; so with land. */
  private FigureKind byAct(Draft draft) {
    CountedClass counted = draft.hasNoun() ? words.counted().classOf(text, draft.noun) : null;
    boolean people =
        counted == CountedClass.PEOPLE || counted == null && (!draft.hasNoun() || isPerson(draft));
    if (people) {
      return orOther(words.kinds().near(text, draft.first, draft.end, true, draft.hasNoun()));
    }
    return counted == CountedClass.LAND ? controlled(draft) : FigureKind.OTHER;
  }

  /** Nouns of origin and participles, as most nouns for people are, pass for adjectives. */
  private boolean isPerson(Draft draft) {
    return text.pos(draft.noun) == Pos.ADJECTIVE;
  }

  private FigureKind controlled(Draft draft) {
    return orOther(words.kinds().near(text, draft.first, draft.end, false, true));
  }

  private static FigureKind orOther(@Nullable FigureKind kind) {
    return kind == null ? FigureKind.OTHER : kind;
  }

  /** A part of the killed is killed; children among them have a kind of their own. */
  private void inherit(Draft part, Draft total) {
    if (part.kind == FigureKind.OTHER || total.kind == FigureKind.KILLED) {
      part.kind = total.kind;
    }
    if (total.kind == FigureKind.KILLED && part.hasNoun() && isChild(part.noun)) {
      part.kind = FigureKind.CHILDREN_AMONG_KILLED;
    }
  }

  private boolean isChild(int noun) {
    return words.frames().isStem(Frames.Role.CHILD, text, noun);
  }

  /** كلم said of an area means square kilometres. */
  private void measureArea(Draft draft) {
    Unit unit = draft.unit;
    if (unit == null || !unit.code().equals("km")) {
      return;
    }
    int sentence = text.tokens().sentence(draft.number);
    for (int i = draft.number - 1; i >= 0 && i >= draft.number - AREA_REACH; i--) {
      if (text.tokens().sentence(i) != sentence) {
        return;
      }
      if (words.frames().isStem(Frames.Role.AREA, text, i)) {
        draft.unit = new Unit("km2", Dimension.AREA, unit.noun(), unit.number(), false);
        draft.counted = text.surface(i).substring(text.analysis(i).proclitics().length());
        return;
      }
    }
  }

  /** The figure before it in the sentence of which it is a part: من بينهم 42 طفلا, 22 منهم. */
  private int total(List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (index == 0 || !draft.isCount()) {
      return -1;
    }
    Draft before = drafts.get(index - 1);
    boolean comparable =
        before.isCount()
            && text.tokens().sentence(before.first) == text.tokens().sentence(draft.first)
            && before.end <= draft.first;
    if (!comparable) {
      return -1;
    }
    boolean ofThem = draft.hasNoun() && isPartWord(draft.noun);
    if (isPartWord(draft.first - 1) || isPartWord(draft.first - 2) || ofThem) {
      return draft.value <= before.value ? index - 1 : -1;
    }
    boolean adjoining = before.total >= 0 && draft.first - before.end <= 1;
    return adjoining ? before.total : -1;
  }

  private boolean isPartWord(int token) {
    return words.frames().is(Frames.Role.PART, text, token);
  }
}
