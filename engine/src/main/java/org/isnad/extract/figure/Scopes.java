package org.isnad.extract.figure;

import java.util.Optional;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.PhraseTable;
import org.isnad.model.TimeExpression;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * Tells where and when a figure holds, only where the text says so plainly: a known place named
 * behind it with في, and the single date of its sentence. Immutable.
 */
final class Scopes {

  private static final int NAMES = 2;
  private static final int REACH = 6;

  /** What is longer is no sentence, and searching it for each figure would cost too much. */
  private static final int LONGEST_SENTENCE = 200;

  private static final int MOST_SIDES = 3;
  private static final String REFERENCE = "_REF";

  private final PhraseTable<String> places;
  private final Frames frames;

  private Scopes(PhraseTable<String> places, Frames frames) {
    this.places = places;
    this.frames = frames;
  }

  static Scopes load(Frames frames) {
    PhraseTable.Builder<String> builder = PhraseTable.builder();
    for (ListReader.Line line : ListReader.read("lexicon/knowledge/places.tsv")) {
      String[] names = line.column(NAMES).split("\\|");
      for (String name : names) {
        builder.add(name, names[0].strip());
      }
    }
    return new Scopes(builder.build(), frames);
  }

  /** The place named with في right behind the figure's words, before its clause ends. */
  Optional<String> place(AnalyzedText text, Draft draft) {
    for (int i = draft.end; i < text.size() && i < draft.end + REACH; i++) {
      boolean ends =
          text.mark(i) != 0 || text.tokens().lineBefore(i) || text.analysis(i).hasConjunction();
      if (ends) {
        return Optional.empty();
      }
      if (frames.is(Frames.Role.IN, text, i)) {
        return Optional.ofNullable(placeAt(text, i + 1));
      }
    }
    return Optional.empty();
  }

  private @Nullable String placeAt(AnalyzedText text, int token) {
    int at = token;
    while (at < text.size() && at < token + MOST_SIDES) {
      PhraseTable.Match<String> match = text.isWord(at) ? places.longest(text, at) : null;
      if (match != null) {
        return match.value();
      }
      if (!frames.is(Frames.Role.SIDE, text, at)) {
        return null;
      }
      at++;
    }
    return null;
  }

  /** The value of the only date in the figure's sentence. */
  Optional<String> time(AnalyzedText text, Draft draft, TakenTimes times) {
    int sentence = text.tokens().sentence(draft.number);
    int length = text.tokens().sentenceEnd(sentence) - text.tokens().sentenceStart(sentence);
    if (length > LONGEST_SENTENCE) {
      return Optional.empty();
    }
    TimeExpression only = null;
    for (int i = text.tokens().sentenceStart(sentence);
        i < text.tokens().sentenceEnd(sentence);
        i++) {
      TimeExpression time = times.at(i);
      if (time == null || time == only || time.type() != TimeType.DATE) {
        continue;
      }
      if (only != null) {
        return Optional.empty();
      }
      only = time;
    }
    boolean plain =
        only != null
            && !only.value().equals(TimeExpression.UNRESOLVED)
            && !only.value().endsWith(REFERENCE)
            && !overlaps(text, draft, only);
    return plain && only != null ? Optional.of(only.value()) : Optional.empty();
  }

  private static boolean overlaps(AnalyzedText text, Draft draft, TimeExpression time) {
    return time.words().begin() < text.end(draft.end - 1) && draft.begin < time.words().end();
  }
}
