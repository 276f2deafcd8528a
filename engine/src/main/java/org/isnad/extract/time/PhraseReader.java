package org.isnad.extract.time;

import java.util.Optional;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/** Fixed phrases: references to now, before and after, sets, lengths, named days. */
final class PhraseReader {

  private static final String REFERENCE = "reference";
  private static final String WITHIN = "reference:within";
  private static final String ADJECTIVE = "reference:adjective";
  private static final String SET = "set:phrase";
  private static final String LENGTH = "duration:vague";
  private static final String ANAPHOR = "anaphor";
  private static final String OCCASION = "occasion";

  private PhraseReader() {}

  /** The phrase at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord occasion = s.find(token, Kind.OCCASION);
    if (occasion != null) {
      return occasion(s, token, occasion);
    }
    TimeWord word = reference(s, token);
    if (word != null) {
      return within(s, token, word);
    }
    word = s.find(token, Kind.ANAPHOR);
    if (word != null) {
      return found(token, word, new Meaning.Same(Optional.empty(), 0), ANAPHOR);
    }
    word = s.find(token, Kind.SET);
    if (word != null) {
      return found(token, word, new Meaning.Constant(TimeType.SET, word.code()), SET);
    }
    word = s.find(token, Kind.LENGTH);
    if (word != null) {
      return found(token, word, PeriodReader.duration(word.code()), LENGTH);
    }
    return adjective(s, token);
  }

  private static @Nullable TimeWord reference(Scan s, int token) {
    TimeWord best = null;
    for (Kind kind : new Kind[] {Kind.PRESENT, Kind.PAST, Kind.FUTURE}) {
      TimeWord word = s.find(token, kind);
      if (word != null && (best == null || word.length() > best.length())) {
        best = word;
      }
    }
    return best == null || isOfPerson(s, token, best) ? null : best;
  }

  /** السابق and المستقبل behind a noun with the article describe it: الرئيس السابق. */
  private static boolean isOfPerson(Scan s, int token, TimeWord word) {
    return word.length() == 1
        && word.definite()
        && word.letter() == 0
        && token > 0
        && s.text().isWord(token - 1)
        && !s.is(token - 1, Kind.IN)
        && s.text().pos(token - 1).isNominal();
  }

  /** وقت سابق من هذا الشهر, وقت لاحق اليوم: the period is what counts. */
  private static Found within(Scan s, int token, TimeWord word) {
    Found plain = found(token, word, DateReader.constant(word.code()), REFERENCE);
    int from = s.skip(plain.end(), Kind.FROM);
    if (word.length() < 2 || !s.isOpen(from)) {
      return plain;
    }
    Found inner = DayReader.at(s, from);
    inner = inner == null ? PeriodReader.at(s, from) : inner;
    return inner == null || inner.letter() > 0
        ? plain
        : new Found(token, word.letter(), inner.end(), inner.meaning(), WITHIN);
  }

  private static Found occasion(Scan s, int token, TimeWord word) {
    YearTail tail = YearTail.read(s, token + word.length());
    Meaning meaning = new Meaning.Occasion(word.value(), tail.year(), tail.which());
    return new Found(token, word.letter(), tail.end(), meaning, OCCASION);
  }

  /** الأزمة الحالية: the adjective alone. */
  private static @Nullable Found adjective(Scan s, int token) {
    TimeWord word = s.find(token, Kind.ADJECTIVE);
    return word == null || word.letter() > 0 || !word.definite()
        ? null
        : found(token, word, DateReader.constant(word.code()), ADJECTIVE);
  }

  private static Found found(int token, TimeWord word, Meaning meaning, String rule) {
    return new Found(token, word.letter(), token + word.length(), meaning, rule);
  }
}
