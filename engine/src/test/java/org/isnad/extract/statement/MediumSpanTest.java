package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far the name of a medium goes. */
class MediumSpanTest {

  @Test
  void whoHidesHisNameIsNoPartOfIt() {
    assertThat(via("وقال مسؤول لوكالة المدار شريطة عدم كشف هويته إن السد سليم."))
        .isEqualTo("وكالة المدار");
  }

  @Test
  void whereItWasToldIsNoPartOfIt() {
    assertThat(via("وقال المحافظ لقناة المدار العربية من عدن إن السد سليم."))
        .isEqualTo("قناة المدار العربية");
  }

  @Test
  void whatItCarriedIsNoPartOfIt() {
    assertThat(via("وتناقلت وسائل إعلام أرجنتينية تصريحات على لسان اللاعب قال فيها إنه سيبقى."))
        .isEqualTo("وسائل إعلام أرجنتينية");
  }

  @Test
  void allPartsOfANameSpelledWithFullStops() {
    assertThat(via("وقال المحافظ لشبكة سي.إن.إن الإخبارية إن السد سليم."))
        .isEqualTo("شبكة سي إن إن");
  }

  @Test
  void whomTheWordsWereKeptFor() {
    assertThat(via("وقال المحافظ في تصريح خص به موقع الأيام إن السد سليم."))
        .isEqualTo("موقع الأيام");
  }

  private static String via(String text) {
    return String.join(" < ", Read.via(Read.statements(text).getFirst()));
  }
}
