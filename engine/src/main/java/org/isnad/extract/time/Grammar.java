package org.isnad.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.TimeType;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of a text from left to right; at each token the first reader wins. */
final class Grammar {

  /** How far behind a stretch the day of its event may stand. */
  private static final int EVENT_REACH = 12;

  private final Scan s;
  private final Outlook outlook;

  Grammar(Scan s, Outlook outlook) {
    this.s = s;
    this.outlook = outlook;
  }

  /** The expressions in order, not overlapping. */
  List<Found> findAll() {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < s.size()) {
      Found found = at(at);
      if (found == null) {
        at = Math.max(at + 1, Guard.endOfName(s, at));
      } else {
        all.add(found);
        at = Math.max(found.end(), at + 1);
      }
    }
    return Hours.everyDay(s, withEvents(all));
  }

  /** Hands a stretch before an event (قبل شهرين من الاستفتاء في 25 يوليو) the event's day. */
  private List<Found> withEvents(List<Found> all) {
    for (int i = 0; i < all.size(); i++) {
      Found f = all.get(i);
      if (f.meaning() instanceof Meaning.Shift shift && shift.fromText() && shift.halves() < 0) {
        Optional<Meaning> event = i + 1 < all.size() ? event(f, all.get(i + 1)) : Optional.empty();
        Meaning told = new Meaning.Shift(shift.unit(), shift.halves(), shift.fromText(), event);
        all.set(i, f.until(f.end(), told));
      }
    }
    return all;
  }

  private Optional<Meaning> event(Found shift, Found next) {
    boolean near = next.first() - shift.end() <= EVENT_REACH;
    boolean day = next.meaning() instanceof Meaning.Calendar c && c.day() > 0;
    boolean same =
        s.text().tokens().sentence(shift.first()) == s.text().tokens().sentence(next.first());
    return near && day && same ? Optional.of(next.meaning()) : Optional.empty();
  }

  private @Nullable Found at(int token) {
    Found found = null;
    if (s.names().isClosed(token)) {
      return null;
    }
    if (s.digits(token) >= 0 || s.isLooseArticle(token) || s.text().isNumber(token)) {
      found = number(token);
    } else if (s.isTimeWord(token)) {
      found = word(token);
    }
    if (found == null && s.isNumberWord(token)) {
      found = numberWord(token);
    }
    return found == null ? null : Ranges.extend(s, ClockReader.behind(s, found), outlook);
  }

  private @Nullable Found number(int token) {
    Found found = YearReader.range(s, token);
    found = found != null ? found : NumericDateReader.at(s, token, isCalled(token));
    found = found != null ? found : ClockReader.at(s, token);
    found = found != null ? found : DateReader.day(s, token);
    found = found != null ? found : QuantityReader.at(s, token, false);
    return found != null ? found : YearReader.bare(s, token);
  }

  /** Whether a day and month in digits can be meant: after the word day, or by themselves. */
  private boolean isCalled(int token) {
    TimeWord unit = token == 0 ? null : s.find(token - 1, Kind.UNIT1);
    return outlook == Outlook.COMING || (unit != null && Unit.of(unit.code()) == Unit.DAY);
  }

  private @Nullable Found numberWord(int token) {
    Found found = NthReader.at(s, token);
    found = found != null ? found : DateReader.day(s, token);
    found = found != null ? found : ClockReader.at(s, token);
    return found != null ? found : QuantityReader.at(s, token, false);
  }

  private @Nullable Found word(int token) {
    Found found = NthReader.at(s, token);
    found = found != null ? found : EdgeReader.at(s, token);
    found = found != null ? found : often(token);
    found = found != null ? found : RateReader.at(s, token);
    found = found != null ? found : longest(DayReader.at(s, token), PhraseReader.at(s, token));
    found = found != null ? found : ClockReader.at(s, token);
    found = found != null ? found : DateReader.month(s, token);
    found = found != null ? found : firstDay(token);
    found = found != null ? found : YearReader.named(s, token);
    found = found != null ? found : Ranges.at(s, token, outlook);
    found = found != null ? found : CenturyReader.at(s, token);
    found = found != null ? found : PeriodReader.at(s, token);
    found = found != null ? found : AdverbReader.at(s, token);
    found = found != null ? found : QuantityReader.at(s, token, outlook == Outlook.COMING);
    return found != null ? found : moment(token);
  }

  /** فاتح ماي. */
  private @Nullable Found firstDay(int token) {
    return s.is(token, Kind.FIRSTDAY) ? DateReader.day(s, token) : null;
  }

  private static @Nullable Found longest(@Nullable Found a, @Nullable Found b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.end() > a.end() ? b : a;
  }

  /** مرتين في الأسبوع. */
  private @Nullable Found often(int token) {
    TimeWord times = s.find(token, Kind.TIMES);
    if (times == null || times.definite()) {
      return null;
    }
    Num one = s.isOpen(token + 1) ? s.cardinal(token + 1) : null;
    int from = one != null && one.value() == 1 ? one.end() : token + 1;
    int at = s.skip(s.skip(from, Kind.IN), Kind.EVERY);
    TimeWord unit = at == from ? null : s.bare(at, Kind.UNIT1);
    if (unit == null || s.bare(at + 1, Kind.MODIFIER) != null) {
      return null;
    }
    String value = Unit.of(unit.code()).duration(2);
    Meaning meaning = new Meaning.Constant(TimeType.SET, value);
    return new Found(token, times.letter(), at + unit.length(), meaning, "set:often");
  }

  /** لحظة by itself. */
  private @Nullable Found moment(int token) {
    TimeWord moment = outlook == Outlook.COMING ? s.find(token, Kind.INSTANT) : null;
    return moment == null
        ? null
        : new Found(
            token,
            moment.letter(),
            token + 1,
            new Meaning.Constant(TimeType.DURATION, moment.code()),
            "duration");
  }
}
