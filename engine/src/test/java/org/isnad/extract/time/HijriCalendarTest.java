package org.isnad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HijriCalendarTest {

  @Test
  void yearOfADayOfNews() {
    assertThat(HijriCalendar.yearOf(LocalDate.of(2016, 12, 13))).isEqualTo(1438);
  }

  @Test
  void daysBeyondTheTablesGiveTheNearestYear() {
    assertThat(HijriCalendar.yearOf(LocalDate.of(622, 7, 16))).isEqualTo(1301);
    assertThat(HijriCalendar.yearOf(LocalDate.of(9999, 1, 1))).isGreaterThan(1590);
  }
}
