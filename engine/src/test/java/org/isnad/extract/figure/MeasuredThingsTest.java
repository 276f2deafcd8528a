package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shares, ages and bare numbers of people are told of. */
class MeasuredThingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ارتفع مؤشر السوق بنسبة 3%|مؤشر السوق",
        "ارتفع مؤشر السوق أمس 3%|مؤشر السوق",
        "بلغت نسبة التضخم في المدن 5%|نسبة التضخم",
        "رفع نسبة التوطين في المتاجر إلى 60%|نسبة التوطين",
        "بلغ العامل من العمر 40 عاما|عمر",
        "نجا سمير (23 عاما) من الحادث|عمر"
      })
  void isTheNounBefore(String sentence, String thing) {
    assertThat(Read.figures(sentence).getLast().counted()).contains(thing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال المدير إن 27 في المئة وافقوا",
        "حصل الأول على مقعد، والثاني على 3%",
        "لأوراق المالية 0.4 في المئة"
      })
  void isNotGuessed(String sentence) {
    assertThat(Read.figures(sentence).getLast().counted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"قتل 12 شخصا وجرح 9 في الانهيار", "أدى الزلزال إلى مقتل 12 شخصا وإصابة 9"})
  void bareNumbersCountThePeopleBefore(String sentence) {
    Figure injured = Read.figures(sentence).getLast();
    assertThat(injured.value()).isEqualTo(9);
    assertThat(injured.counted()).contains("شخص");
  }
}
