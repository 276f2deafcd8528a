package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources told by a pronoun or a demonstrative; a line a rule. */
class PointersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وبحسب هذا الموقع فإن القصف مستمر منذ الفجر|هذا الموقع > القصف مستمر منذ الفجر",
        "وحسب تلك الصحيفة فإن الجسر سيفتح قريبا|تلك الصحيفة > الجسر سيفتح قريبا",
        "الأسعار سترتفع قبل العيد كما يقول التاجر|التاجر > الأسعار سترتفع قبل العيد",
        "نص الاتفاق على وقف القتال في المدينة فورا|الاتفاق > وقف القتال في المدينة فورا"
      })
  void speak(String text, String told) {
    assertThat(Read.told(text)).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ظهر سامر خليل على الشاشة وهو يقول إن المعرض سيفتح قريبا|سامر خليل > المعرض سيفتح قريبا",
        "فاز سامر خليل بالمقعد قبل أن يعلن الشهر الماضي أنه سيغادر|سامر خليل > سيغادر"
      })
  void standForWhoWasNamed(String text, String told) {
    assertThat(Read.toldWith(text, "سامر خليل")).contains(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وبحسب هذه الظروف فإن الرسوم ترتفع كل عام",
        "ووفق هذه الطريقة فإن العمل ينتهي في يوم",
        "تأخر المشروع كثيرا وهو يؤكد أن الخطة ضعيفة"
      })
  void nobodySays(String text) {
    assertThat(Read.statements(text)).isEmpty();
  }
}
