package org.isnad.extract.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.IntFunction;
import org.isnad.model.TimeExpression;
import org.isnad.model.TimeType;

/**
 * Sets meanings against the day of writing and the text's own last date. Lives for one text and is
 * told its expressions in order.
 */
final class Resolver {

  private static final int YEAR_DIGITS = 4;

  /** What an Amazigh year is ahead of the Gregorian one that it begins in. */
  private static final int AMAZIGH = 950;

  /** Sentences over which a period stays the one spoken of. */
  private static final int PERIOD_REACH = 3;

  private final Optional<LocalDate> reference;
  private final Optional<LocalTime> time;
  private final Outlook outlook;
  private final Occasions occasions;
  private Optional<Resolved> anchor = Optional.empty();
  private Tense tense = Tense.OPEN;
  private int sentence;
  private int anchorSentence;
  private boolean anchorCompared;

  /** The year that the text last gave a month, by its number; 0 if it gave none. */
  private final int[] yearOfMonth = new int[13];

  /** First day of the quarter last told. */
  private Optional<LocalDate> lastQuarter = Optional.empty();

  Resolver(
      Optional<LocalDate> reference,
      Optional<LocalTime> time,
      Outlook outlook,
      Occasions occasions) {
    this.reference = reference;
    this.time = time;
    this.outlook = outlook;
    this.occasions = occasions;
  }

  /** The calendar value of the next expression of the text, in a clause of the tense. */
  Resolved next(Meaning meaning, Tense clause, int inSentence) {
    tense = clause;
    sentence = inSentence;
    Resolved resolved = resolve(meaning);
    if (meaning instanceof Meaning.Season && resolved.value().contains("-Q")) {
      lastQuarter = resolved.start();
    }
    boolean borrowed = meaning instanceof Meaning.SameIn;
    if (resolved.start().isPresent() && resolved.type() != TimeType.DURATION && !borrowed) {
      anchor = Optional.of(resolved);
      anchorSentence = inSentence;
      anchorCompared = meaning instanceof Meaning.UnitOffset u && u.count() != 0;
    }
    return resolved;
  }

  private Resolved resolve(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Constant c -> constant(c);
      case Meaning.Calendar c -> calendar(c);
      case Meaning.Hijri h -> hijri(h);
      case Meaning.Edge e -> edgeOf(e);
      case Meaning.PartOfDay p -> partOfDay(p);
      case Meaning.Clock c -> new ClockTime(c, outlook, time).at(dayOf(c.day()));
      case Meaning.Between b -> between(b);
      case Meaning.Occasion o -> occasion(o);
      case Meaning.Same s -> same(s);
      case Meaning.DayOfMonth d -> relative(day -> dayOfMonth(d, day));
      case Meaning.Weekday w -> relative(day -> Resolved.day(weekday(w, day)));
      case Meaning.WeekdayOfWeek w -> relative(day -> Resolved.day(Weeks.weekdayOfWeek(w, day)));
      case Meaning.Nth n -> nth(n);
      case Meaning.DayOffset d -> relative(day -> Resolved.day(Weeks.dayOffset(d, day)));
      case Meaning.Dated d -> resolve(d.date());
      case Meaning.UnitOffset u ->
          relative(day -> Grains.at(u.unit(), Grains.plus(day, u.unit(), u.count())));
      case Meaning.Shift s ->
          s.fromText() ? shiftFromText(s) : relative(day -> Shifts.of(s, day, time, outlook));
      case Meaning.SameIn s -> sameIn(s);
      case Meaning.Current current -> current();
      case Meaning.Quarter q -> quarter(q);
      case Meaning.GameSeason g -> GameSeasons.of(g, reference);
      case Meaning.Later later -> Resolved.undated(tense == Tense.PAST ? "PAST_REF" : "FUTURE_REF");
      case Meaning.EveryDay e -> new ClockTime(e.clock(), outlook, time).at(Optional.empty());
      case Meaning.Weekend weekend -> relative(day -> Weeks.weekend(day, tense == Tense.FUTURE));
      case Meaning.Season s -> season(s);
      case Meaning.Units u -> units(u);
    };
  }

  /** Now, said by itself, is the reference where that has a time of day. */
  private Resolved constant(Meaning.Constant c) {
    boolean now = outlook == Outlook.COMING && c.value().equals("PRESENT_REF");
    return now && reference.isPresent() && time.isPresent()
        ? new Resolved(TimeType.TIME, Shifts.instant(reference.get().atTime(time.get())), reference)
        : new Resolved(c.type(), c.value(), Optional.empty());
  }

  private Resolved relative(java.util.function.Function<LocalDate, Resolved> toDay) {
    return reference.map(toDay).orElse(Resolved.UNKNOWN);
  }

  private Resolved calendar(Meaning.Calendar c) {
    if (c.month() == 0) {
      return Resolved.date(Grains.year(c.year()), LocalDate.of(c.year(), 1, 1));
    }
    if (c.year() > 0) {
      yearOfMonth[c.month()] = c.year();
    } else if (reference.isEmpty() && yearOfMonth[c.month()] > 0 && c.which() != Which.NEXT) {
      return calendar(new Meaning.Calendar(yearOfMonth[c.month()], c.month(), c.day(), c.which()));
    }
    if (c.year() == 0 && reference.isEmpty()) {
      String month = "XXXX-" + Grains.padded(c.month(), 2);
      return Resolved.undated(c.day() == 0 ? month : month + "-" + Grains.padded(c.day(), 2));
    }
    int day = Math.max(1, c.day());
    IntFunction<LocalDate> dateOf = year -> day(year, c.month(), day);
    LocalDate date =
        c.year() > 0 ? dateOf.apply(c.year()) : choose(dateOf, c.which(), c.day() == 0);
    return c.day() == 0 ? Grains.at(Unit.MONTH, date) : Resolved.day(date);
  }

  private static LocalDate day(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
  }

  private LocalDate choose(IntFunction<LocalDate> dateOf, Which which, boolean monthGrain) {
    LocalDate now = reference.orElseThrow();
    int anchorYear = anchor.flatMap(Resolved::start).orElse(now).getYear();
    return new Years(now, outlook)
        .choose(dateOf, now.getYear(), which, tense, monthGrain, anchorYear);
  }

  private Resolved hijri(Meaning.Hijri h) {
    if (h.year() == 0 && reference.isEmpty()) {
      return Resolved.UNKNOWN;
    }
    int day = Math.max(1, h.day());
    if (h.year() > 0 && h.year() < HijriCalendar.FIRST) {
      int gregorian = HijriCalendar.about(h.year());
      return Resolved.date(Grains.year(gregorian), LocalDate.of(gregorian, 1, 1));
    }
    if (h.month() == 0) {
      return Resolved.date(HijriCalendar.year(h.year()), HijriCalendar.day(h.year(), 1, 1));
    }
    int year = h.year();
    if (year == 0) {
      LocalDate now = reference.orElseThrow();
      int last = h.day() == 0 ? HijriCalendar.LONGEST_MONTH : day;
      IntFunction<LocalDate> dateOf = y -> HijriCalendar.day(y, h.month(), last);
      int hijriYear = HijriCalendar.yearOf(now);
      LocalDate date =
          new Years(now, outlook).choose(dateOf, hijriYear, h.which(), tense, false, hijriYear);
      year = HijriCalendar.yearOf(date);
    } else if (!YearTail.isHijri(year)) {
      year = HijriCalendar.yearIn(year, h.month(), day);
    }
    LocalDate first = HijriCalendar.day(year, h.month(), day);
    return h.day() == 0
        ? Resolved.date(HijriCalendar.month(year, h.month()), first)
        : Resolved.day(first);
  }

  private static Resolved dayOfMonth(Meaning.DayOfMonth d, LocalDate now) {
    LocalDate month = now.plusMonths(d.months());
    return Resolved.day(day(month.getYear(), month.getMonthValue(), d.day()));
  }

  private LocalDate weekday(Meaning.Weekday w, LocalDate now) {
    boolean ahead = tense == Tense.FUTURE || (tense == Tense.OPEN && isAhead(now));
    return Weeks.weekday(w, now, ahead, outlook == Outlook.COMING);
  }

  /** Whether the text's last date lies ahead: a list of coming days goes on. */
  private boolean isAhead(LocalDate now) {
    return anchor.flatMap(Resolved::start).filter(day -> day.isAfter(now)).isPresent();
  }

  private Resolved nth(Meaning.Nth n) {
    Resolved month = resolve(n.month());
    return month.start().isEmpty()
        ? Resolved.UNKNOWN
        : NthDay.of(n, month.start().get().withDayOfMonth(1));
  }

  /** Counted from a day of the text; where that is not told, the stretch alone is known. */
  private Resolved shiftFromText(Meaning.Shift s) {
    boolean back = s.halves() < 0;
    boolean hours = s.unit().compareTo(Unit.DAY) < 0;
    boolean told = !hours || time.isPresent() || back;
    boolean fromNow = told && (outlook == Outlook.COMING || (!back && tense == Tense.FUTURE));
    Optional<LocalDate> from = fromNow ? reference : back ? event(s) : spokenOf(s.unit());
    return from.map(day -> Shifts.of(s, day, time, outlook))
        .orElseGet(() ->
            new Resolved(
                TimeType.DURATION, s.unit().duration(Math.abs(s.halves())), Optional.empty()));
  }

  private Optional<LocalDate> event(Meaning.Shift s) {
    return s.event().flatMap(e -> resolve(e).start());
  }

  /**
   * The day spoken of in this sentence or the one before, from which days and weeks are counted.
   */
  private Optional<LocalDate> spokenOf(Unit unit) {
    boolean recent = sentence - anchorSentence <= 1;
    boolean days = unit == Unit.DAY || unit == Unit.WEEK;
    return recent && days
        ? anchor.filter(Resolved::isPlaced).flatMap(Resolved::start)
        : Optional.empty();
  }

  /** The year is put into the value of the period spoken of: 2015-Q2 and last year are 2014-Q2. */
  private Resolved sameIn(Meaning.SameIn s) {
    Resolved year = resolve(s.year());
    Optional<String> period = anchor.map(Resolved::value).filter(v -> v.length() > YEAR_DIGITS);
    boolean plain = year.value().length() == YEAR_DIGITS && year.start().isPresent();
    return plain && period.isPresent() && Character.isDigit(period.get().charAt(0))
        ? Resolved.date(
            year.value() + period.get().substring(YEAR_DIGITS), year.start().orElseThrow())
        : year;
  }

  /** News measures the stretch; a phrase by itself means the units. */
  private Resolved units(Meaning.Units u) {
    boolean placed = outlook == Outlook.COMING && u.sign() != 0 && reference.isPresent();
    if (!placed) {
      String value = u.unit().duration(2L * u.count());
      return new Resolved(TimeType.DURATION, value, Optional.empty());
    }
    if (u.unit().compareTo(Unit.DAY) < 0 && time.isPresent()) {
      return Shifts.stretch(u, reference.get().atTime(time.get()));
    }
    LocalDate now = reference.get();
    int near = u.sign();
    int far = u.sign() * u.count();
    Resolved from = Grains.at(u.unit(), Grains.plus(now, u.unit(), Math.min(near, far)));
    Resolved to = Grains.at(u.unit(), Grains.plus(now, u.unit(), Math.max(near, far)));
    return new Resolved(TimeType.DATE, from.value() + "/" + to.value(), from.start());
  }

  private Resolved season(Meaning.Season s) {
    if (s.year() == 0 && reference.isEmpty()) {
      return Resolved.UNKNOWN;
    }
    return Seasons.of(s, reference, anchor.flatMap(Resolved::start));
  }

  /**
   * A month, a quarter or a year told shortly before. A day is no period, and last year is most
   * often one compared with.
   */
  private Resolved current() {
    boolean recent = sentence - anchorSentence <= PERIOD_REACH && !anchorCompared;
    Optional<Resolved> period = anchor.filter(a -> recent && !a.isPlaced());
    return period
        .map(a -> new Resolved(TimeType.DATE, a.value(), a.start()))
        .orElse(Resolved.undated("PRESENT_REF"));
  }

  private Resolved quarter(Meaning.Quarter q) {
    Optional<LocalDate> from = q.fromText() ? lastQuarter : reference;
    return from.or(() -> reference)
        .map(day -> Seasons.quarter(day.plusMonths((long) q.count() * Seasons.QUARTER)))
        .orElse(Resolved.UNKNOWN);
  }

  private Resolved same(Meaning.Same s) {
    if (s.unit().isEmpty()) {
      return anchor
          .map(a -> new Resolved(TimeType.DATE, a.value(), a.start()))
          .orElse(Resolved.undated("PAST_REF"));
    }
    Unit unit = s.unit().get();
    boolean coarse = anchor.isPresent() && !anchor.get().isPlaced();
    if (unit == Unit.DAY && coarse && s.count() == 0) {
      // the same day of a month is still no more than the month
      return Resolved.undated(anchor.get().value());
    }
    Optional<LocalDate> from = anchor.flatMap(Resolved::start).or(() -> reference);
    return from.map(day -> Grains.at(unit, Grains.plus(day, unit, s.count())))
        .orElse(Resolved.UNKNOWN);
  }

  private Resolved occasion(Meaning.Occasion o) {
    String fixed = occasions.fixed(o.index());
    if (!fixed.isEmpty()) {
      String full = fixed.length() < 10 ? fixed + "-01" : fixed;
      return Resolved.date(fixed, LocalDate.parse(full));
    }
    if (occasions.isFeast(o.index())) {
      return relative(now -> Resolved.day(occasions.feast(o.index(), now)));
    }
    IntFunction<LocalDate> dateOf = occasions.dateOf(o.index());
    if (occasions.isMonth(o.index()) && o.year() > AMAZIGH) {
      return calendar(new Meaning.Calendar(o.year() - AMAZIGH, 0, 0, o.which()));
    }
    if (o.year() > 0) {
      boolean own = occasions.isHijri(o.index()) && YearTail.isHijri(o.year());
      return occasion(o, dateOf.apply(own ? o.year() : occasions.yearIn(o.index(), o.year())));
    }
    String yearless = occasions.yearless(o.index());
    if (reference.isEmpty() && !yearless.isEmpty()) {
      return Resolved.undated(yearless);
    }
    return relative(now -> {
      int year = occasions.isHijri(o.index()) ? HijriCalendar.yearOf(now) : now.getYear();
      return occasion(
          o, new Years(now, outlook).choose(dateOf, year, o.which(), Tense.OPEN, false, year));
    });
  }

  private Resolved occasion(Meaning.Occasion o, LocalDate day) {
    return occasions.isMonth(o.index()) ? Grains.at(Unit.MONTH, day) : Resolved.day(day);
  }

  /** News tells the whole of which it names a part, but for a season of games. */
  private Resolved edgeOf(Meaning.Edge e) {
    if (outlook == Outlook.COMING) {
      return edge(e);
    }
    Resolved whole = resolve(e.of());
    return e.of() instanceof Meaning.GameSeason && whole.start().isPresent()
        ? GameSeasons.edge(e.edge(), whole.start().get())
        : whole;
  }

  private Resolved edge(Meaning.Edge e) {
    Resolved of = resolve(e.of());
    boolean month = e.of() instanceof Meaning.Calendar c && c.month() > 0 && c.day() == 0;
    return month && of.start().isPresent() ? Seasons.edge(e.edge(), of.start().get()) : of;
  }

  private Resolved partOfDay(Meaning.PartOfDay p) {
    Optional<Resolved> day = p.day().map(this::resolve);
    Optional<LocalDate> spoken = anchor.filter(a -> a.isPlaced()).flatMap(Resolved::start);
    Optional<LocalDate> start = p.day().isEmpty() ? spoken.or(() -> reference) : dayOf(p.day());
    if (start.isEmpty() || (day.isPresent() && !day.get().isDay())) {
      return new Resolved(TimeType.TIME, TimeExpression.UNRESOLVED, Optional.empty());
    }
    if (p.part().equals(Meaning.MIDNIGHT)) {
      return new ClockTime(Meaning.midnight(p.day()), outlook, time).at(start);
    }
    return new Resolved(TimeType.TIME, start.get() + p.part(), start);
  }

  private Optional<LocalDate> dayOf(Optional<Meaning> day) {
    return day.isPresent() ? resolve(day.get()).start() : reference;
  }

  private Resolved between(Meaning.Between b) {
    Resolved from = resolve(b.from());
    Resolved to = resolve(b.to());
    return new Resolved(from.type(), from.value() + "/" + to.value(), from.start());
  }
}
