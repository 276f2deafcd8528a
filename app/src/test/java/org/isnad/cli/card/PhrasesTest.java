package org.isnad.cli.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.isnad.model.Bound;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
  private static final FigurePhrase PHRASES = new FigurePhrase(new CountedNouns());

  private static String phrase(
      Bound bound, double value, OptionalDouble max, boolean vague, String unit, String counted) {
    return PHRASES.of(
        new Figure(
            "F1",
            Words.of("x", 0, 1),
            value,
            max,
            bound,
            vague,
            unit,
            Optional.ofNullable(counted),
            FigureKind.OTHER,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "test"));
  }

  @Test
  void saysFiguresInEnglish() {
    OptionalDouble none = OptionalDouble.empty();
    assertThat(phrase(Bound.MORE_THAN, 110_000, none, false, "count", "مدني"))
        .isEqualTo("more than 110,000 civilians");
    assertThat(phrase(Bound.LESS_THAN, 3, none, false, "count", "أشخاص"))
        .isEqualTo("fewer than 3 people");
    assertThat(phrase(Bound.EXACTLY, 1, none, false, "count", "طفلا")).isEqualTo("1 child");
    assertThat(phrase(Bound.AT_LEAST, 10, none, true, "count", "الضحايا"))
        .isEqualTo("dozens of victims");
    assertThat(phrase(Bound.AT_LEAST, 100, none, true, "count", null)).isEqualTo("hundreds");
    assertThat(phrase(Bound.AT_LEAST, 1000, none, true, "count", "آخرين"))
        .isEqualTo("thousands of others");
    assertThat(phrase(Bound.ABOUT, 66.67, none, false, "percent", "الأحياء"))
        .isEqualTo("about 66.67%");
    assertThat(phrase(Bound.EXACTLY, 2, OptionalDouble.of(3), false, "day", null))
        .isEqualTo("2 to 3 days");
    assertThat(phrase(Bound.AT_MOST, 4, none, false, "km2", null)).isEqualTo("at most 4 km²");
    assertThat(phrase(Bound.EXACTLY, 5e6, none, false, "USD", null)).isEqualTo("5,000,000 USD");
  }

  @Test
  void keepsTheArticlesWordWhereItKnowsNone() {
    assertThat(phrase(Bound.EXACTLY, 3, OptionalDouble.empty(), false, "count", "جهات"))
        .isEqualTo("3 entities");
    assertThat(phrase(Bound.EXACTLY, 5, OptionalDouble.empty(), false, "count", "عبوات"))
        .isEqualTo("5 عبوات");
    assertThat(phrase(Bound.EXACTLY, 7, OptionalDouble.empty(), false, "count", "قنفذا"))
        .isEqualTo("7 قنفذا");
    assertThat(phrase(Bound.EXACTLY, 7, OptionalDouble.empty(), false, "count", "مقاتلين أجانب"))
        .isEqualTo("7 fighters (مقاتلين أجانب)");
  }

  @ParameterizedTest
  @CsvSource({
    "2016-12-13, Tuesday 13 December 2016",
    "2016-12-14T05:00, Wednesday 14 December 2016 05:00",
    "2016-12-06TEV, Tuesday 6 December 2016 evening",
    "2016-12, December 2016",
    "2016, 2016",
    "2016-W49, 2016-W49",
    "P2W, weeks: 2",
    "PT30M, minutes: 30",
    "PRESENT_REF, now",
    "X, not resolved",
    "2016-13-45, 2016-13-45"
  })
  void saysDates(String value, String phrase) {
    assertThat(new DatePhrase(new Labels(Language.EN), Language.EN).of(value)).isEqualTo(phrase);
  }
}
