package org.isnad.web.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UiTest {
  private static final LocalDate DAY = LocalDate.of(2016, 12, 13);

  private static Ui ui(Language language) {
    return new Ui(
        language, Theme.of(""), name -> name, "/", "", "", Optional.empty(), false, false);
  }

  @Test
  void thousandsAreParted() {
    Ui ui = ui(Language.EN);

    assertThat(ui.number(0)).isEqualTo("0");
    assertThat(ui.number(999)).isEqualTo("999");
    assertThat(ui.number(-999)).isEqualTo("-999");
    assertThat(ui.number(1_000)).isEqualTo("1,000");
    assertThat(ui.number(-23_288)).isEqualTo("-23,288");
    assertThat(ui.number(1_234_567)).isEqualTo("1,234,567");
    assertThat(ui.number(Integer.MIN_VALUE)).isEqualTo("-2,147,483,648");
    assertThat(ui.number(4e12)).isEqualTo("4,000,000,000,000");
    assertThat(ui.number(1_234.5)).isEqualTo("1,234.5");
    assertThat(ui.number(0.126)).isEqualTo("0.13");
  }

  @Test
  void daysAreNamedInTheLanguageOfThePage() {
    assertThat(ui(Language.EN).day(DAY)).isEqualTo("13 December 2016");
    assertThat(ui(Language.EN).weekday(DAY)).isEqualTo("Tuesday 13 December 2016");
    assertThat(ui(Language.AR).day(DAY)).isEqualTo("13 ديسمبر 2016");
  }
}
