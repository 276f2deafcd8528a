package org.isnad.extract.time;

import java.util.Optional;
import org.isnad.lexicon.Analysis;
import org.isnad.model.TimeType;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Fixed phrases: references to now, before and after, sets, lengths, named days. */
final class PhraseReader {

  private static final String REFERENCE = "reference";
  private static final String WITHIN = "reference:within";
  private static final String SET = "set:phrase";
  private static final String LENGTH = "duration:vague";
  private static final String ANAPHOR = "anaphor";
  private static final String OCCASION = "occasion";

  /** The attached pronoun ها. */
  private static final String HER = "" + Letters.HA + Letters.ALIF;

  /** The end of العيد and للعيد, the feast by itself. */
  private static final String FEAST = Letters.fold("\u0644\u0639\u064A\u062F");

  /** قبل, of which من قبل says before now only where no agent follows. */
  private static final String BEFORE = Letters.fold("\u0642\u0628\u0644");

  /** الأمازيغية. */
  private static final String AMAZIGH =
      Letters.fold("\u0627\u0644\u0623\u0645\u0627\u0632\u064A\u063A");

  private static final int LEAST_AMAZIGH = 2900;
  private static final int MOST_AMAZIGH = 3100;

  private static final Kind[] REFERENCES = {Kind.PRESENT, Kind.PAST, Kind.FUTURE, Kind.LATER};

  private PhraseReader() {}

  /** The phrase at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord occasion = s.find(token, Kind.OCCASION);
    if (occasion != null && (occasion.length() > 1 || isDayOfFeast(s, token, occasion))) {
      return occasion(s, token, occasion);
    }
    TimeWord word = reference(s, token);
    if (word != null) {
      return within(s, token, word);
    }
    word = s.find(token, Kind.ANAPHOR);
    if (word != null && word.code().equals("current")) {
      return found(token, word, new Meaning.Current(), ANAPHOR);
    }
    if (word != null) {
      Meaning same = new Meaning.Same(Optional.empty(), 0);
      return PeriodReader.inOtherYear(s, found(token, word, same, ANAPHOR));
    }
    word = s.find(token, Kind.LATELY);
    if (word != null && isWithinClause(s, token)) {
      return found(token, word, DateReader.constant(word.code()), REFERENCE);
    }
    word = s.find(token, Kind.SET);
    if (word != null && isSet(s, token, word)) {
      return found(token, word, new Meaning.Constant(TimeType.SET, word.code()), SET);
    }
    word = s.find(token, Kind.LENGTH);
    if (word != null && !isOne(s, token + word.length())) {
      Found length = found(token, word, PeriodReader.duration(word.code()), LENGTH);
      return length.until(s.skip(length.end(), Kind.YEARKIND), length.meaning());
    }
    return AdjectiveReader.at(s, token);
  }

  /** بعد العيد, where فرحة العيد tells no time; any other occasion of one word is one. */
  private static boolean isDayOfFeast(Scan s, int token, TimeWord word) {
    return !s.text().folded(token).endsWith(FEAST)
        || (word.letter() == 0 && s.isOpen(token) && Guard.follows(s, token, "feast"));
  }

  /** طوال العام الماضي: that one year, not a year's time. */
  private static boolean isOne(Scan s, int token) {
    return s.bare(token, Kind.MODIFIER) != null || s.digits(token) >= 0;
  }

  /**
   * Adverbs (سنويا) are always sets; adjectives need the noun they describe, which a surname
   * (الشهري) and a dual (يومي الأحد والاثنين) lack.
   */
  private static boolean isSet(Scan s, int token, TimeWord word) {
    if (word.length() > 1 || isAdverb(s, token)) {
      return true;
    }
    if (word.letter() > 0 || token == 0 || !s.isOpen(token) || !s.text().isWord(token - 1)) {
      return false;
    }
    int next = token + 1;
    if (s.is(next, Kind.WEEKDAY) || s.is(next, Kind.MONTH) || s.digits(next) >= 0) {
      return false;
    }
    Analysis noun = s.text().analysis(token - 1);
    boolean possessed =
        noun.isDefinite() || noun.has(Analysis.ENCLITIC) || isPossessed(s, token - 1);
    return noun.pos().isNominal() && possessed == word.definite();
  }

  /** أخيرا behind a mark closes a list. */
  private static boolean isWithinClause(Scan s, int token) {
    return token > 0
        && s.isOpen(token)
        && s.text().isWord(token - 1)
        && s.text().tokens().sentence(token) == s.text().tokens().sentence(token - 1);
  }

  private static boolean isPossessed(Scan s, int token) {
    String folded = s.text().folded(token);
    return folded.length() > 4 && folded.endsWith(HER);
  }

  private static boolean isAdverb(Scan s, int token) {
    String folded = s.text().folded(token);
    return folded.charAt(folded.length() - 1) == Letters.ALIF;
  }

  private static @Nullable TimeWord reference(Scan s, int token) {
    TimeWord best = null;
    for (Kind kind : REFERENCES) {
      TimeWord word = s.find(token, kind);
      if (word != null && (best == null || word.length() > best.length())) {
        best = word;
      }
    }
    if (best != null && best.length() == 2 && isAgent(s, token)) {
      return null;
    }
    boolean outlet = best != null && Guard.isOutlet(s, token, token + best.length());
    if (best == null || outlet || isOfPerson(s, token, best) || isSameMoment(s, token, best)) {
      return null;
    }
    // near in space, not in time: قريبا من
    boolean near = best.length() == 1 && best.kind() == Kind.FUTURE && isAdverb(s, token);
    return near && s.bare(token + 1, Kind.FROM) != null ? null : best;
  }

  /** من قبل السلطات: by them; من قبل at the end of its clause: before. */
  private static boolean isAgent(Scan s, int token) {
    int next = token + 2;
    if (!s.text().folded(token + 1).equals(BEFORE) || !s.isOpen(next)) {
      return false;
    }
    char mark = s.mark(next);
    boolean opens = mark == '(' || mark == '\u00AB' || mark == '\u201C' || mark == '"';
    return mark == 0 || (opens && s.touches(next + 1) && s.text().isWord(next + 1));
  }

  /** في الآن ذاته: as well, not now. */
  private static boolean isSameMoment(Scan s, int token, TimeWord word) {
    int next = token + word.length();
    return word.kind() == Kind.PRESENT
        && word.length() == 1
        && s.isOpen(next)
        && s.text().isWord(next)
        && switch (s.text().folded(next)) {
          case "ذاته", "نفسه", "عينه" -> true;
          default -> false;
        };
  }

  /**
   * السابق and المستقبل behind a noun with the article describe it: الرئيس السابق. The past by
   * itself stands behind a preposition only.
   */
  private static boolean isOfPerson(Scan s, int token, TimeWord word) {
    boolean alone = word.length() == 1 && word.definite() && word.exact().isEmpty();
    if (alone && word.letter() == 0 && word.kind() != Kind.FUTURE) {
      return !s.is(token - 1, Kind.IN)
          && !s.is(token - 1, Kind.FROM)
          && !s.is(token - 1, Kind.BETWEEN);
    }
    return word.length() == 1
        && word.definite()
        && word.exact().isEmpty()
        && word.letter() == 0
        && token > 0
        && s.text().isWord(token - 1)
        && !s.is(token - 1, Kind.IN)
        && s.text().pos(token - 1).isNominal();
  }

  /** وقت سابق من هذا الشهر, وقت لاحق اليوم: the period is what counts. */
  private static Found within(Scan s, int token, TimeWord word) {
    Meaning meaning =
        word.kind() == Kind.LATER ? new Meaning.Later() : DateReader.constant(word.code());
    Found plain = found(token, word, meaning, REFERENCE);
    int from = s.skip(plain.end(), Kind.FROM);
    if (word.length() < 2 || !s.isOpen(from)) {
      return plain;
    }
    Found inner = DayReader.at(s, from);
    inner = inner == null ? PeriodReader.at(s, from) : inner;
    inner = inner == null && from > plain.end() ? EdgeReader.unit(s, from) : inner;
    return inner == null || inner.letter() > 0
        ? plain
        : new Found(token, word.letter(), inner.end(), inner.meaning(), WITHIN);
  }

  private static Found occasion(Scan s, int token, TimeWord word) {
    YearTail tail = YearTail.read(s, token + word.length());
    int number = s.isOpen(tail.end()) ? s.digits(tail.end()) : -1;
    if (number >= LEAST_AMAZIGH && number <= MOST_AMAZIGH && isAmazigh(s, token, tail.end())) {
      tail = new YearTail(tail.end() + 1, number, Which.OPEN);
    }
    Meaning meaning = new Meaning.Occasion(word.value(), tail.year(), tail.which());
    return new Found(token, word.letter(), otherName(s, tail.end()), meaning, OCCASION);
  }

  /** السنة الأمازيغية الجديدة 2968. */
  private static boolean isAmazigh(Scan s, int first, int end) {
    for (int i = first; i < end; i++) {
      if (s.text().folded(i).startsWith(AMAZIGH)) {
        return true;
      }
    }
    return false;
  }

  /** One past the month's name in the other tradition: أحداث 11 سبتمبر (أيلول). */
  private static int otherName(Scan s, int end) {
    boolean bracket = s.mark(end) == '(' && s.mark(end + 2) == ')';
    return bracket && s.bare(end + 1, Kind.MONTH) != null ? end + 3 : end;
  }

  private static Found found(int token, TimeWord word, Meaning meaning, String rule) {
    return new Found(token, word.letter(), token + word.length(), meaning, rule);
  }
}
