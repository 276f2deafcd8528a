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

  private static final int WEEK = 7;
  private static final int HALF_WEEK = 3;

  private final Optional<LocalDate> reference;
  private final Optional<LocalTime> time;
  private final Outlook outlook;
  private final Occasions occasions;
  private Optional<Resolved> anchor = Optional.empty();
  private Tense tense = Tense.OPEN;
  private int sentence;
  private int anchorSentence;

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
    if (resolved.start().isPresent() && resolved.type() != TimeType.DURATION) {
      anchor = Optional.of(resolved);
      anchorSentence = inSentence;
    }
    return resolved;
  }

  private Resolved resolve(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Constant c -> constant(c);
      case Meaning.Calendar c -> calendar(c);
      case Meaning.Hijri h -> hijri(h);
      case Meaning.Edge e -> outlook == Outlook.COMING ? edge(e) : resolve(e.of());
      case Meaning.PartOfDay p -> partOfDay(p);
      case Meaning.Clock c -> new ClockTime(c, outlook, time).at(dayOf(c.day()));
      case Meaning.Between b -> between(b);
      case Meaning.Occasion o -> occasion(o);
      case Meaning.Same s -> same(s);
      case Meaning.DayOfMonth d -> relative(day -> dayOfMonth(d, day));
      case Meaning.Weekday w -> relative(day -> Resolved.day(weekday(w, day)));
      case Meaning.WeekdayOfWeek w -> relative(day -> Resolved.day(weekdayOfWeek(w, day)));
      case Meaning.Nth n -> nth(n);
      case Meaning.DayOffset d -> relative(day -> Resolved.day(dayOffset(d, day)));
      case Meaning.UnitOffset u ->
          relative(day -> Grains.at(u.unit(), Grains.plus(day, u.unit(), u.count())));
      case Meaning.Shift s -> relative(day -> shift(s, day));
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
    int ahead = Math.floorMod(w.weekday() - now.getDayOfWeek().getValue(), WEEK);
    LocalDate onOrAfter = now.plusDays(ahead);
    LocalDate after = ahead == 0 ? now.plusDays(WEEK) : onOrAfter;
    return switch (w.which()) {
      case PAST, YEAR_BEFORE -> after.minusDays(ahead == 0 ? 2 * WEEK : WEEK);
      case BEFORE_LAST -> after.minusDays((ahead == 0 ? 3L : 2L) * WEEK);
      case NEXT, YEAR_AFTER -> after;
      case AFTER_NEXT -> after.plusDays(WEEK);
      case THIS, THIS_YEAR, SAME_YEAR, OPEN -> {
        if (outlook == Outlook.COMING) {
          yield after;
        }
        boolean coming = tense == Tense.FUTURE || (tense == Tense.OPEN && isAhead(now));
        yield coming || ahead == 0 ? onOrAfter : onOrAfter.minusDays(WEEK);
      }
    };
  }

  /** Whether the text's last date lies ahead: a list of coming days goes on. */
  private boolean isAhead(LocalDate now) {
    return anchor.flatMap(Resolved::start).filter(day -> day.isAfter(now)).isPresent();
  }

  private static LocalDate weekdayOfWeek(Meaning.WeekdayOfWeek w, LocalDate now) {
    return now.plusWeeks(w.weeks()).plusDays(w.weekday() - (long) now.getDayOfWeek().getValue());
  }

  /** The day told, moved to the weekday told with it where that lies nearby. */
  static LocalDate dayOffset(Meaning.DayOffset d, LocalDate now) {
    LocalDate day = now.plusDays(d.days());
    if (d.weekday() == 0) {
      return day;
    }
    int ahead = Math.floorMod(d.weekday() - day.getDayOfWeek().getValue(), WEEK);
    return day.plusDays(ahead > HALF_WEEK ? ahead - WEEK : ahead);
  }

  private Resolved nth(Meaning.Nth n) {
    Resolved month = resolve(n.month());
    return month.start().isEmpty()
        ? Resolved.UNKNOWN
        : NthDay.of(n, month.start().get().withDayOfMonth(1));
  }

  private Resolved shift(Meaning.Shift s, LocalDate now) {
    boolean hours = s.unit().compareTo(Unit.DAY) < 0;
    boolean told = !hours || time.isPresent() || s.halves() < 0;
    if (!s.fromText() || (outlook == Outlook.COMING && told)) {
      return Shifts.of(s, now, time, outlook);
    }
    if (s.halves() < 0) {
      Optional<LocalDate> event = s.event().flatMap(e -> resolve(e).start());
      return event.map(day -> Shifts.of(s, day, time, outlook)).orElse(Resolved.UNKNOWN);
    }
    if (tense == Tense.FUTURE && told) {
      return Shifts.of(s, now, time, outlook);
    }
    boolean recent = anchor.isPresent() && sentence - anchorSentence <= 1;
    boolean days = s.unit() == Unit.DAY || s.unit() == Unit.WEEK;
    return recent && days && anchor.get().isPlaced()
        ? Shifts.of(s, anchor.get().start().orElse(now), time, outlook)
        : new Resolved(TimeType.DURATION, s.unit().duration(s.halves()), Optional.empty());
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
    IntFunction<LocalDate> dateOf = occasions.dateOf(o.index());
    if (o.year() > 0) {
      boolean own = occasions.isHijri(o.index()) && YearTail.isHijri(o.year());
      return Resolved.day(dateOf.apply(own ? o.year() : occasions.yearIn(o.index(), o.year())));
    }
    String yearless = occasions.yearless(o.index());
    if (reference.isEmpty() && !yearless.isEmpty()) {
      return Resolved.undated(yearless);
    }
    return relative(now -> {
      int year = occasions.isHijri(o.index()) ? HijriCalendar.yearOf(now) : now.getYear();
      return Resolved.day(
          new Years(now, outlook).choose(dateOf, year, o.which(), Tense.OPEN, false, year));
    });
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
