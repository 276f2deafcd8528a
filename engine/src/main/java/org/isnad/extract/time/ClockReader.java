package org.isnad.extract.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times of day with their day and zone: الساعة الخامسة والنصف مساء, الثالثة فجر اليوم. */
final class ClockReader {

  private static final String RULE = "clock";

  private final Scan s;
  private int at;
  private String part = "";
  private boolean universal;
  private Optional<Meaning> day = Optional.empty();

  private ClockReader(Scan s, int at) {
    this.s = s;
    this.at = at;
  }

  /** The time of day at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord word = s.find(token, Kind.UNIT1);
    boolean named = isHour(word);
    int from = named ? token + 1 : token;
    if (named && !s.isOpen(from)) {
      return null;
    }
    boolean bracket = named && s.mark(from) == '(';
    from = bracket ? from + 1 : from;
    HourAndMinute digital = DigitalTime.read(s, from, named);
    HourAndMinute time = digital == null ? SpokenTime.read(s, from, named) : digital;
    if (time == null) {
      return null;
    }
    int end = bracket && s.mark(time.end()) == ')' ? time.end() + 1 : time.end();
    ClockReader reader = new ClockReader(s, end);
    reader.tail();
    boolean alone =
        digital == null
            ? time.minute() >= 0 && s.digits(token) < 0
            // 24.56 may be a price
            : reader.at > end || (s.mark(token + 1) != '.' && isCalled(s, token));
    if (!named && !alone && !reader.universal && reader.part.isEmpty()) {
      return null;
    }
    int letter = named && word != null ? word.letter() : letters(s, token);
    return new Found(token, letter, reader.at, reader.meaning(time), RULE);
  }

  private static boolean isHour(@Nullable TimeWord word) {
    return word != null && word.definite() && Unit.of(word.code()) == Unit.HOUR;
  }

  private static int letters(Scan s, int token) {
    Num n = s.ordinal(token);
    n = n == null ? s.cardinal(token) : n;
    return n == null ? 0 : n.letter();
  }

  /**
   * A time of day right behind its day: السبت الساعة 1:30, الخميس من 9:30 إلى 11:00; the day itself
   * if there is none.
   */
  static Found behind(Scan s, Found day) {
    int from = s.skip(s.skip(day.end(), Kind.IN), Kind.FROM);
    boolean named = isHour(s.bare(from, Kind.UNIT1));
    boolean opens = from > day.end() && s.mark(from + 1) == ':';
    // الفترة المسائية من الساعة السادسة opens a range
    named &=
        from == day.end() || !(day.meaning() instanceof Meaning.PartOfDay p && p.day().isEmpty());
    // في تمام السادسة can be nothing but a time of day
    TimeWord in = s.bare(day.end(), Kind.IN);
    boolean sharp = in != null && in.length() > 1;
    Found clock =
        (named || opens || sharp) && !(day.meaning() instanceof Meaning.Constant)
            ? at(s, from)
            : null;
    if (clock == null || !(clock.meaning() instanceof Meaning.Clock c) || c.day().isPresent()) {
      return day;
    }
    String part = c.part();
    Meaning of = day.meaning();
    if (day.meaning() instanceof Meaning.PartOfDay p) {
      part = p.part();
      of = p.day().orElse(p);
    }
    Meaning meaning =
        new Meaning.Clock(c.hour(), c.minute(), c.second(), part, c.universal(), Optional.of(of));
    return new Found(day.first(), day.letter(), clock.end(), meaning, RULE);
  }

  /** Whether a bare 16:10 stands where a time of day would; a ratio or a score does not. */
  private static boolean isCalled(Scan s, int token) {
    return token == 0
        || s.text().mark(token - 1) == '('
        || closesRange(s, token)
        || s.is(token - 1, Kind.BETWEEN)
        || s.is(token - 1, Kind.IN)
        || s.is(token - 1, Kind.TO)
        || s.is(token - 1, Kind.FROM)
        || s.is(token - 1, Kind.APPROX)
        || s.is(token - 1, Kind.GOVERN);
  }

  /** The second of 9:30-11:00. */
  private static boolean closesRange(Scan s, int token) {
    return RangeJoint.isDash(s.mark(token - 1)) && token > 1 && s.digits(token - 2) >= 0;
  }

  private Meaning meaning(HourAndMinute time) {
    return new Meaning.Clock(time.hour(), time.minute(), time.second(), part, universal, day);
  }

  private void tail() {
    skipOtherZone();
    int before;
    do {
      before = at;
      Zone zone = Zone.read(s, at);
      at = zone.end();
      universal |= zone.universal();
      partOrDay();
    } while (at > before);
  }

  /** The same time in another zone, in quotation marks or brackets. */
  private void skipOtherZone() {
    if (s.mark(at) == 0 || !s.isOpen(at + 1) || !s.text().isNumber(at + 1)) {
      return;
    }
    int from = s.mark(at + 2) == ':' ? at + 4 : at + 2;
    int end = Zone.read(s, from).end();
    if (end > from && s.mark(end) != 0) {
      at = end + 1;
    }
  }

  private void partOrDay() {
    int from = s.skip(at, Kind.FROM);
    TimeWord p = s.bare(from, Kind.PART);
    part = part.isEmpty() && p != null ? p.code() : part;
    int dayAt = s.skip(from, Kind.IN);
    Found d = day.isEmpty() && s.isOpen(dayAt) ? DayReader.at(s, dayAt) : null;
    if (d != null && d.letter() == 0) {
      take(d.meaning());
      at = d.end();
    } else if (p != null) {
      part = p.code();
      at = from + p.length();
    }
  }

  private void take(Meaning meaning) {
    if (meaning instanceof Meaning.PartOfDay p) {
      part = part.isEmpty() ? p.part() : part;
      day = p.day();
    } else {
      day = Optional.of(meaning);
    }
  }
}
