package org.isnad.extract.figure;

import java.util.List;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** Sets the kind of each figure and links parts to their totals. */
final class KindTeller {

  private static final List<String> CHILDREN = List.of("طفل", "اطفال", "رضيع", "قاصر", "اطفالا");
  private static final List<String> PART_WORDS =
      List.of("بينهم", "بينها", "بينهن", "منهم", "منها", "منهن", "ضمنهم", "ضمنها", "فيهم", "فيها");
  private static final String AREA = "مساح";
  private static final int AREA_REACH = 8;

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
      measureArea(draft);
      draft.kind = kind(draft);
      if (draft.total >= 0) {
        inherit(draft, drafts.get(draft.total));
      }
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
    if (byNoun != null) {
      return byNoun;
    }
    return orOther(words.kinds().near(text, draft.first, draft.end));
  }

  private FigureKind controlled(Draft draft) {
    FigureKind near = words.kinds().near(text, draft.first, draft.end);
    return near == FigureKind.AREA_CONTROLLED ? near : FigureKind.OTHER;
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
    return CHILDREN.contains(text.lemma(noun)) || CHILDREN.contains(text.stem(noun));
  }

  /** كلم said of an area means square kilometres. */
  private void measureArea(Draft draft) {
    Unit unit = draft.unit;
    if (unit == null || !unit.code().equals("km")) {
      return;
    }
    int sentence = text.tokens().sentence(draft.number);
    for (int i = draft.number - 1; i >= 0 && i >= draft.number - AREA_REACH * 2; i--) {
      if (text.tokens().sentence(i) != sentence) {
        return;
      }
      if (text.isWord(i) && text.stem(i).startsWith(AREA)) {
        draft.unit = new Unit("km2", Dimension.AREA, unit.noun(), unit.number(), false);
        draft.counted = text.surface(i).substring(text.analysis(i).stemLetter());
        return;
      }
    }
  }

  /** The figure before it in the sentence of which it is a part: من بينهم 42 طفلا. */
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
    if (isPartWord(draft.first - 1) || isPartWord(draft.first - 2)) {
      return draft.value <= before.value ? index - 1 : -1;
    }
    boolean adjoining = before.total >= 0 && draft.first - before.end <= 1;
    return adjoining ? before.total : -1;
  }

  private boolean isPartWord(int token) {
    return token >= 0 && text.isWord(token) && PART_WORDS.contains(bare(token));
  }

  private String bare(int token) {
    String folded = text.folded(token);
    return text.analysis(token).hasConjunction() ? folded.substring(1) : folded;
  }
}
