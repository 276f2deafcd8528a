package org.isnad.extract.time;

import org.jspecify.annotations.Nullable;

/** The beginning, middle or end of a time, and seasons: مطلع العام 2017, أواخر آذار, صيف 2014. */
final class EdgeReader {

  private static final String EDGE = "edge";
  private static final String SEASON = "season";

  private EdgeReader() {}

  /** The expression at the token; null if there is none. */
  static @Nullable Found at(Scan s, int token) {
    TimeWord edge = s.find(token, Kind.EDGE);
    if (edge != null) {
      return edge(s, token, edge.code(), edge);
    }
    TimeWord half = s.find(token, Kind.FRACTION);
    if (half != null && half.value() == 2 && s.bare(token + 2, Kind.MONTH) != null) {
      // نصف شهر آذار is its middle
      return edge(s, token, "mid", half);
    }
    TimeWord season = s.find(token, Kind.SEASON);
    return season == null ? null : season(s, token, season);
  }

  private static @Nullable Found edge(Scan s, int token, String code, TimeWord edge) {
    // بداية من says from, الأواخر من of
    int end = token + edge.length();
    int at = edge.definite() ? s.skip(end, Kind.FROM) : end;
    if (!s.isOpen(at)) {
      return null;
    }
    Found inner = inner(s, at);
    if (inner == null || inner.letter() > 0) {
      return null;
    }
    if (code.equals("end") && isBareWeek(at, inner)) {
      return new Found(token, edge.letter(), inner.end(), new Meaning.Weekend(), EDGE);
    }
    boolean set = inner.rule().startsWith("set");
    Meaning meaning = set ? inner.meaning() : new Meaning.Edge(code, inner.meaning());
    return new Found(token, edge.letter(), inner.end(), meaning, EDGE);
  }

  private static @Nullable Found inner(Scan s, int at) {
    if (s.bare(at, Kind.EVERY) != null) {
      return QuantityReader.at(s, at, false);
    }
    Found found = DateReader.month(s, at);
    found = found != null ? found : YearReader.named(s, at);
    found = found != null ? found : CenturyReader.at(s, at);
    found = found != null ? found : PeriodReader.at(s, at);
    found = found != null ? found : YearReader.bare(s, at);
    found = found != null ? found : at(s, at);
    return found != null ? found : unit(s, at);
  }

  private static boolean isBareWeek(int at, Found inner) {
    return inner.end() == at + 1
        && inner.meaning() instanceof Meaning.UnitOffset u
        && u.unit() == Unit.WEEK;
  }

  /** نهاية العام: of the one we are in. */
  static @Nullable Found unit(Scan s, int at) {
    TimeWord unit = s.bare(at, Kind.UNIT1);
    if (unit == null || !unit.definite()) {
      return null;
    }
    Unit u = Unit.of(unit.code());
    boolean fits = u == Unit.WEEK || u == Unit.MONTH || u == Unit.YEAR;
    int end = s.skip(at + unit.length(), Kind.YEARKIND);
    return fits ? new Found(at, 0, end, new Meaning.UnitOffset(u, 0), EDGE) : null;
  }

  /** النصف الثاني من العام: of the one we are in. */
  private static @Nullable Found ofYear(Scan s, int at) {
    Found unit = s.isOpen(at) ? unit(s, at) : null;
    return unit != null && unit.meaning() instanceof Meaning.UnitOffset u && u.unit() == Unit.YEAR
        ? unit
        : null;
  }

  /** في الصيف, خلال الشتاء, إجازة الصيف. */
  private static boolean isPlace(Scan s, int before) {
    return s.is(before, Kind.IN)
        || s.is(before, Kind.GOVERN)
        || (s.isOpen(before + 1) && Guard.is(s, before, "season"));
  }

  private static @Nullable Found season(Scan s, int token, TimeWord season) {
    int at = token + season.length();
    YearTail tail = YearTail.read(s, at);
    Found year = tail.end() == at && s.bare(at, Kind.FROM) != null ? ofYear(s, at + 1) : null;
    if (year != null) {
      tail = new YearTail(year.end(), 0, Which.THIS_YEAR);
    }
    boolean quarter = season.value() == 0 && "QH".indexOf(season.code().charAt(0)) >= 0;
    boolean placed = token > 0 && isPlace(s, token - 1);
    boolean own = !quarter && s.isOpen(at) && s.text().isWord(at);
    boolean described = own && s.text().analysis(at).isDefinite();
    if (tail.end() == at && !(placed && season.definite() && !described)) {
      return null;
    }
    Meaning meaning = new Meaning.Season(season.code(), tail.year(), tail.which());
    return new Found(token, season.letter(), tail.end(), meaning, SEASON);
  }
}
