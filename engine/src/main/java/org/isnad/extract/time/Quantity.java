package org.isnad.extract.time;

import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * A counted stretch of time: ثلاثة أيام, أسبوعين, يومين إلى ثلاثة, نحو ساعة ونصف, بضع سنوات.
 *
 * @param first first token
 * @param letter letters of the first token's surface before it
 * @param end one past the last token
 * @param unit what is counted
 * @param halves half units, 0 if vague
 * @param most half units at most where it is a range, else 0
 * @param about whether a bound stands before it: أكثر من; نحو leaves a value good enough to count
 * @param firm whether it says how many; a lone unit (عام, ساعات) is not firm
 * @param definite whether the count or the unit has the article
 */
record Quantity(
    int first,
    int letter,
    int end,
    Unit unit,
    int halves,
    int most,
    boolean about,
    boolean firm,
    boolean definite) {

  private static final int ONE = 2;
  private static final int TWO = 4;

  /** The quantity at the token, its bound included; null if there is none. */
  static @Nullable Quantity read(Scan s, int token) {
    TimeWord bound = s.find(token, Kind.APPROX);
    if (bound != null && s.isOpen(token + bound.length())) {
      Quantity inner = plain(s, token + bound.length());
      return inner == null || inner.letter > 0 ? null : inner.bounded(token, bound);
    }
    return plain(s, token);
  }

  private Quantity bounded(int token, TimeWord bound) {
    boolean open = bound.code().equals("bound");
    return new Quantity(token, bound.letter(), end, unit, halves, most, open, true, definite);
  }

  private static @Nullable Quantity plain(Scan s, int token) {
    Quantity q = fraction(s, token);
    q = q != null ? q : few(s, token);
    q = q != null ? q : counted(s, token);
    q = q != null ? q : unitFirst(s, token);
    return q == null ? null : q.withMore(s);
  }

  /** نصف ساعة, ربع قرن. */
  private static @Nullable Quantity fraction(Scan s, int token) {
    TimeWord part = s.find(token, Kind.FRACTION);
    TimeWord unit = part == null ? null : s.bare(token + 1, Kind.UNIT1);
    if (part == null || unit == null || unit.definite()) {
      return null;
    }
    Unit u = Unit.of(unit.code());
    int end = token + 1 + unit.length();
    int minutes = 60 / part.value();
    int years = 100 / part.value();
    return switch (u) {
      case HOUR -> of(token, part.letter(), end, Unit.MINUTE, minutes * ONE);
      case CENTURY -> of(token, part.letter(), end, Unit.YEAR, years * ONE);
      default -> part.value() == 2 ? of(token, part.letter(), end, u, 1) : null;
    };
  }

  private static Quantity of(int token, int letter, int end, Unit unit, int halves) {
    return new Quantity(token, letter, end, unit, halves, 0, false, true, false);
  }

  /** بضع سنوات, عدة أشهر, عشرات السنين. */
  private static @Nullable Quantity few(Scan s, int token) {
    TimeWord few = s.find(token, Kind.FEW);
    if (few == null) {
      return null;
    }
    TimeWord unit = s.bare(token + few.length(), Kind.UNIT9);
    return unit == null
        ? null
        : of(token, few.letter(), token + few.length() + unit.length(), unit(unit), 0);
  }

  private static Unit unit(TimeWord word) {
    return Unit.of(word.code());
  }

  /** ثلاثة أيام, 24 ساعة, 2 إلى 3 أيام, الثلاثة أشهر, الأربعة الأشهر. */
  private static @Nullable Quantity counted(Scan s, int token) {
    Num n = s.cardinal(token);
    if (n == null || n.value() <= 0) {
      return null;
    }
    int at = isBracketed(s, n) ? n.end() + 1 : n.end();
    Num most = null;
    int joint = RangeJoint.end(s, at);
    joint = joint == at ? s.skip(at, Kind.OR) : joint;
    if (joint > at && s.isOpen(joint)) {
      most = s.cardinal(joint);
      at = most == null || most.letter() > 0 ? at : most.end();
    }
    TimeWord unit = unitAt(s, at);
    boolean one = n.value() == 1 && unit != null && unit.kind() == Kind.UNIT9;
    if (unit == null || one || opensDate(s, at) || isOther(s, n, unit)) {
      return null;
    }
    boolean range = most != null && at == most.end() && most.value() > n.value();
    return new Quantity(
        isBracketed(s, n) ? token - 1 : token,
        n.letter(),
        at + unit.length(),
        unit(unit),
        n.value() * ONE,
        range && most != null ? most.value() * ONE : 0,
        false,
        true,
        isDefinite(s, n));
  }

  /** (15) يوما, as decrees write it. */
  private static boolean isBracketed(Scan s, Num n) {
    return n.digits()
        && n.first() > 0
        && s.text().mark(n.first() - 1) == '('
        && s.mark(n.end()) == ')';
  }

  /** A definite unit is counted by a definite number in the plural only. */
  private static boolean isOther(Scan s, Num n, TimeWord unit) {
    return unit.definite() && !(unit.kind() == Kind.UNIT9 && isDefinite(s, n));
  }

  /** الثاني والعشرين عام 2011, مونديال 2018 يوم السبت: the unit opens what follows. */
  private static boolean opensDate(Scan s, int at) {
    return s.is(at, Kind.UNIT1) && (YearReader.named(s, at) != null || s.is(at + 1, Kind.WEEKDAY));
  }

  private static boolean isDefinite(Scan s, Num n) {
    String folded = s.text().folded(n.first());
    return folded.startsWith("\u0627\u0644", n.letter());
  }

  private static @Nullable TimeWord unitAt(Scan s, int at) {
    TimeWord unit = s.bare(at, Kind.UNIT9);
    return unit != null ? unit : s.bare(at, Kind.UNIT1);
  }

  /** أسبوعين, يومين إلى ثلاثة, ساعة واحدة, أيام قليلة; a lone unit too, which is not firm. */
  private static @Nullable Quantity unitFirst(Scan s, int token) {
    TimeWord two = s.find(token, Kind.UNIT2);
    if (two != null && !isAdjective(s, token, two)) {
      return dual(s, token, two);
    }
    TimeWord one = s.find(token, Kind.UNIT1);
    if (one != null && !one.definite()) {
      Num n = s.isOpen(token + one.length()) ? s.cardinal(token + one.length()) : null;
      int joint = s.skip(token + one.length(), Kind.OR);
      TimeWord pair = joint == token + one.length() ? null : s.bare(joint, Kind.UNIT2);
      if (pair != null && pair.code().equals(one.code())) {
        int after = joint + pair.length();
        return new Quantity(token, one.letter(), after, unit(one), ONE, TWO, false, true, false);
      }
      boolean single = n != null && n.letter() == 0 && n.value() == 1 && !n.digits();
      int end = single && n != null ? n.end() : token + one.length();
      return new Quantity(token, one.letter(), end, unit(one), ONE, 0, false, single, false);
    }
    TimeWord many = s.find(token, Kind.UNIT9);
    if (many == null || many.definite()) {
      return null;
    }
    int at = token + many.length();
    int end = s.skip(at, Kind.SOME);
    return new Quantity(token, many.letter(), end, unit(many), 0, 0, false, end > at, false);
  }

  /**
   * اليومي is no dual, since a dual in the construct state takes no article; before the names of
   * two days or months it measures nothing.
   */
  private static boolean isAdjective(Scan s, int token, TimeWord two) {
    String folded = s.text().folded(token);
    int next = token + two.length();
    boolean named =
        s.is(next, Kind.MONTH)
            || s.is(next, Kind.MONTH_MAYBE)
            || s.is(next, Kind.WEEKDAY)
            || s.is(next, Kind.HIJRI_MAYBE)
            || s.digits(next) >= 0;
    return folded.charAt(folded.length() - 1) == Letters.YA && (two.definite() || named);
  }

  private static Quantity dual(Scan s, int token, TimeWord two) {
    int at = token + two.length();
    int joint = RangeJoint.end(s, at);
    joint = joint == at ? s.skip(at, Kind.OR) : joint;
    Num most = joint > at && s.isOpen(joint) ? s.cardinal(joint) : null;
    if (most != null && most.letter() == 0 && most.value() > 2) {
      TimeWord again = unitAt(s, most.end());
      int end = again == null ? most.end() : most.end() + again.length();
      return new Quantity(
          token, two.letter(), end, unit(two), TWO, most.value() * ONE, false, true, false);
    }
    return new Quantity(token, two.letter(), at, unit(two), TWO, 0, false, true, two.definite());
  }

  /** Takes what may follow: ونصف, دراسية, آخر, كاملة. */
  private Quantity withMore(Scan s) {
    int at = end;
    int value = halves;
    boolean sure = firm;
    TimeWord half = s.next(at, Kind.FRACTION);
    if (half != null && half.value() == 2 && isAnd(s, half, at) && value > 0) {
      value++;
      at = s.is(at + 1, Kind.UNIT1) && isAgain(s, at + 1) ? at + 2 : at + 1;
      sure = true;
    }
    int kind = unit == Unit.YEAR ? s.skip(at, Kind.YEARKIND) : at;
    TimeWord more = s.bare(kind, Kind.MORE);
    if (more != null) {
      at = kind + more.length();
      sure = true;
    } else if (firm) {
      at = kind;
    }
    return at == end
        ? this
        : new Quantity(first, letter, at, unit, value, most, about, sure, definite);
  }

  /** خمسة أعوام ونصف العام names its unit twice. */
  private boolean isAgain(Scan s, int at) {
    TimeWord again = s.bare(at, Kind.UNIT1);
    return again != null && again.definite() && unit(again) == unit;
  }

  private static boolean isAnd(Scan s, TimeWord half, int at) {
    return half.joined() || s.text().folded(at).startsWith("" + Letters.WAW);
  }

  /** Its TIMEX3 value: P2W, P2D/P3D, PXD. */
  String value() {
    if (halves == 0) {
      return unit.vague();
    }
    String least = unit.duration(halves);
    return most == 0 ? least : least + "/" + unit.duration(most);
  }
}
