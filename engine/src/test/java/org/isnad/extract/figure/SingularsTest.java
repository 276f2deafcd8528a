package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularsTest {

  @ParameterizedTest
  @CsvSource({
    "وصل 12 طبيبا, طبيب",
    "وصل خمسة أطباء, طبيب",
    "وصلت ثلاث سيارات, سيارة",
    "وصلت سيارتان, سيارة",
    "دمرت تسعة مقرات, مقر",
    "وصل سبعة كويتيين, كويتي",
    "وصل عشرات المدنيين, مدني",
    "أطلقت عشرات الطلقات, طلقة",
    "وصلت ثلاث شابات, شابة",
    "جاؤوا من 9 جنسيات, جنسية",
    "ماتت سبع نساء, امرأة"
  })
  void counted(String sentence, String singular) {
    assertThat(Read.figures(sentence).getFirst().counted()).contains(singular);
  }
}
