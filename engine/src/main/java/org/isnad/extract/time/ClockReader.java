package org.isnad.extract.time;

import java.util.Optional;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Times of day: الساعة الخامسة والنصف مساء, 03:00 بتوقيت غرينتش, الثالثة فجر اليوم. */
final class ClockReader {

  private static final String RULE = "clock";
  private static final String ARTICLE = "" + Letters.ALIF + Letters.LAM;
  private static final int HOURS = 24;
  private static final int HALF_DAY = 12;
  private static final int MINUTES = 60;
  private static final int TENS = 20;

  private final Scan s;
  private int at;
  private int hour = -1;
  private int minute = -1;
  private int second = -1;
  private String part = "";
  private boolean universal;
  private Optional<Meaning> day = Optional.empty();

  private ClockReader(Scan s) {
    this.s = s;
  }

  /** The time of day at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    return new ClockReader(s).read(token);
  }

  /** A time of day right behind its day: السبت الساعة 1:30; the day itself if there is none. */
  static Found behind(Scan s, Found day) {
    int from = s.skip(s.skip(day.end(), Kind.IN), Kind.FROM);
    TimeWord hour = s.bare(from, Kind.UNIT1);
    boolean named = hour != null && hour.definite() && Unit.of(hour.code()) == Unit.HOUR;
    Found clock = named && !(day.meaning() instanceof Meaning.Constant) ? at(s, from) : null;
    if (clock == null || !(clock.meaning() instanceof Meaning.Clock c) || c.day().isPresent()) {
      return day;
    }
    boolean parted = day.meaning() instanceof Meaning.PartOfDay;
    Meaning of = day.meaning() instanceof Meaning.PartOfDay p ? p.day().orElse(p) : day.meaning();
    String part = day.meaning() instanceof Meaning.PartOfDay p && parted ? p.part() : c.part();
    Meaning meaning =
        new Meaning.Clock(c.hour(), c.minute(), c.second(), part, c.universal(), Optional.of(of));
    return new Found(day.first(), day.letter(), clock.end(), meaning, RULE);
  }

  private @Nullable Found read(int token) {
    TimeWord hourWord = s.find(token, Kind.UNIT1);
    boolean named =
        hourWord != null && Unit.of(hourWord.code()) == Unit.HOUR && hourWord.definite();
    at = named ? token + 1 : token;
    int letter = named && hourWord != null ? hourWord.letter() : -1;
    if (!s.text().tokens().lineBefore(token) && named && !s.isOpen(at)) {
      return null;
    }
    boolean bracket = named && s.mark(at) == '(';
    at = bracket ? at + 1 : at;
    boolean colon = digital() || military(named) || (named && commaTime());
    at = colon && bracket && s.mark(at) == ')' ? at + 1 : at;
    if (!colon && !spoken(named)) {
      return null;
    }
    if (letter < 0) {
      Num n = s.digits(token) >= 0 ? s.cardinal(token) : s.ordinal(token);
      letter = n == null ? 0 : n.letter();
    }
    int bare = at;
    second();
    tail();
    boolean told = named || !part.isEmpty() || (colon && (at > bare || isCalled(token)));
    return told
        ? new Found(
            token, letter, at, new Meaning.Clock(hour, minute, second, part, universal, day), RULE)
        : null;
  }

  /** Whether a bare 16:10 stands where a time of day would; a ratio or a score does not. */
  private boolean isCalled(int token) {
    char before = token == 0 ? '(' : s.text().mark(token - 1);
    return before == '('
        || s.is(token - 1, Kind.IN)
        || s.is(token - 1, Kind.TO)
        || s.is(token - 1, Kind.FROM)
        || s.is(token - 1, Kind.APPROX)
        || s.is(token - 1, Kind.GOVERN);
  }

  /** 0024 behind the word hour or before a zone. */
  private boolean military(boolean named) {
    int t = at < s.size() ? s.digits(at) : -1;
    boolean four = t >= 0 && s.digitCount(at) == 4 && t / 100 <= HOURS && t % 100 < MINUTES;
    if (!four || !(named || zone(at + 1) > at + 1)) {
      universal = false;
      return false;
    }
    universal = false;
    hour = t / 100;
    minute = t % 100;
    at++;
    return true;
  }

  /** 16,00 as one token. */
  private boolean commaTime() {
    String t = at < s.size() && s.text().isNumber(at) ? s.text().surface(at) : "";
    int cut = t.length() - 3;
    if (cut < 1 || cut > 2 || (t.charAt(cut) != ',' && t.charAt(cut) != '.')) {
      return false;
    }
    int h = Integer.parseInt(t.substring(0, cut));
    int m = Integer.parseInt(t.substring(cut + 1));
    if (h > HOURS || m >= MINUTES) {
      return false;
    }
    hour = h;
    minute = m;
    at++;
    return true;
  }

  /** 15:15, 15:23:24. */
  private boolean digital() {
    int h = s.digits(at);
    if (h < 0 || h > HOURS || (s.mark(at + 1) != ':' && s.mark(at + 1) != '.')) {
      return false;
    }
    int m = s.isOpen(at + 2) ? s.digits(at + 2) : -1;
    if (m < 0 || m >= MINUTES || s.digitCount(at + 2) != 2) {
      return false;
    }
    hour = h;
    minute = m;
    at += 3;
    int sec = s.mark(at) == ':' ? s.digits(at + 1) : -1;
    if (sec >= 0 && sec < MINUTES) {
      second = sec;
      at += 2;
    }
    return true;
  }

  /** الخامسة والنصف, 3 و15 دقيقة, الثانية عشرة إلا ربعا. */
  private boolean spoken(boolean named) {
    if (at >= s.size()) {
      return false;
    }
    Num h = s.ordinal(at);
    if (h == null && at < s.size()) {
      h = s.cardinal(at);
    }
    boolean fits =
        h != null
            && h.isBetween(1, h.ordinal() ? MINUTES - 1 : HOURS)
            && (named ? h.letter() == 0 : true);
    if (!fits || h == null || (!named && !isSpokenHour(h))) {
      return false;
    }
    if (h.value() > HOURS && !isMinute(h.end())) {
      return false;
    }
    hour = h.value();
    at = h.end();
    if (!splitMinutes(h)) {
      minutes();
    }
    return true;
  }

  /** Without the word hour only digits or a feminine ordinal can be one. */
  private boolean isSpokenHour(Num h) {
    String folded = s.text().folded(h.first());
    boolean feminine = folded.charAt(folded.length() - 1) == Letters.TA_MARBUTA;
    boolean one = !h.digits() && !h.ordinal() && h.value() == 1 && folded.startsWith(ARTICLE);
    return h.digits()
        || one
        || (h.ordinal() && feminine && (h.value() <= HALF_DAY || isMinute(h.end())));
  }

  /** الرابعة وأربعون دقيقة reads as the ordinal 44. */
  private boolean splitMinutes(Num h) {
    if (!h.ordinal() || h.value() <= TENS || !isMinute(h.end())) {
      return false;
    }
    hour = h.value() % 10;
    minute = h.value() - hour;
    at = h.end() + 1;
    return true;
  }

  private boolean isMinute(int token) {
    TimeWord unit = s.bare(token, Kind.UNIT1);
    return unit != null && Unit.of(unit.code()) == Unit.MINUTE;
  }

  private void minutes() {
    TimeWord but = s.bare(at, Kind.EXCEPT);
    int from = but == null ? at : at + 1;
    from = s.isLooseAnd(from) ? from + 1 : from;
    TimeWord fraction = s.next(from, Kind.FRACTION);
    if (fraction != null && (but != null || from > at || isAnd(from))) {
      set(but != null, MINUTES / fraction.value(), from + fraction.length());
      return;
    }
    Num n = s.isOpen(from) ? s.cardinal(from) : null;
    if (n == null || !n.isBetween(1, MINUTES - 1) || !(but != null || from > at || isAnd(from))) {
      return;
    }
    TimeWord unit = s.bare(n.end(), Kind.UNIT1);
    unit = unit == null ? s.bare(n.end(), Kind.UNIT9) : unit;
    if (unit != null && Unit.of(unit.code()) == Unit.MINUTE) {
      set(but != null, n.value(), n.end() + unit.length());
    }
  }

  private boolean isAnd(int token) {
    return s.text().folded(token).startsWith("\u0648");
  }

  private void set(boolean before, int minutes, int end) {
    minute = before ? MINUTES - minutes : minutes;
    hour = before ? hour - 1 : hour;
    at = end;
  }

  /** The same time in another zone, in quotation marks or brackets. */
  private void second() {
    if (s.mark(at) == 0 || !s.isOpen(at + 1) || !s.text().isNumber(at + 1)) {
      return;
    }
    int from = s.mark(at + 2) == ':' ? at + 4 : at + 2;
    int end = zone(from);
    if (end > from && s.mark(end) != 0) {
      at = end + 1;
      universal = false;
    }
  }

  private void tail() {
    int before;
    do {
      before = at;
      at = zone(at);
      partOrDay();
    } while (at > before);
  }

  private void partOrDay() {
    if (part.isEmpty()) {
      TimeWord p = s.bare(s.skip(at, Kind.FROM), Kind.PART);
      if (p != null) {
        part = p.code();
      }
    }
    int from = s.skip(s.skip(at, Kind.FROM), Kind.IN);
    Found d = day.isEmpty() && s.isOpen(from) ? DayReader.at(s, from) : null;
    if (d != null && d.letter() == 0) {
      take(d.meaning());
      at = d.end();
      return;
    }
    TimeWord p = s.bare(s.skip(at, Kind.FROM), Kind.PART);
    if (p != null) {
      part = p.code();
      at = s.skip(at, Kind.FROM) + p.length();
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

  /** بتوقيت غرينتش, بالتوقيت المحلي, بتوقيت مكة المكرمة. */
  private int zone(int token) {
    TimeWord brief = s.bare(token, Kind.UTC);
    if (brief != null) {
      universal = true;
      return token + brief.length();
    }
    TimeWord zone = s.next(token, Kind.ZONE);
    if (zone == null || zone.letter() == 0 || !s.isOpen(token + 1)) {
      return token;
    }
    if (s.is(token + 1, Kind.UTC) || isLatin(token + 1)) {
      universal = true;
      return token + 2;
    }
    boolean adjective = zone.definite();
    boolean two = !adjective && s.isOpen(token + 2) && s.text().analysis(token + 2).isDefinite();
    return two && !s.isTimeWord(token + 2) ? token + 3 : token + 2;
  }

  private boolean isLatin(int token) {
    String zone = s.text().surface(token);
    return zone.equalsIgnoreCase("gmt") || zone.equalsIgnoreCase("utc");
  }
}
