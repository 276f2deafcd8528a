package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainObjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          لكن وزارة الدفاع نفت الأمر. | وزارة الدفاع > الأمر
          إلا أن الحكومة تدين بشدة هذا الهجوم. | الحكومة > هذا الهجوم
          غير أن الوزارة اعتبرت الخطوة تصعيدا. | الوزارة > الخطوة تصعيدا
          أعلنت الهيئة العامة للرياضة القائمة النهائية للمرشحين. | الهيئة العامة للرياضة > القائمة النهائية للمرشحين
          أعلنت منصة "وارف شاما" تعليق محادثاتها مع المجلس. | منصة وارف شاما > تعليق محادثاتها مع المجلس
          """)
  void whatIsSaidStandsBehindTheSubjectOrTheVerb(String text, String told) {
    assertThat(Read.told(text)).containsExactly(told);
  }

  @Test
  void aVerbWhoseSubjectIsDroppedHasItsObjectRightBehindIt() {
    assertThat(
            Read.told(
                "قال السفير سامر خليل إن الدعم مستمر. وثمن الوقفة الصادقة للجيران حفظهم الله."))
        .contains("سامر خليل > الوقفة الصادقة للجيران حفظهم الله");
  }

  @Test
  void whenItWasSaidIsNotWhatWasSaid() {
    assertThat(Read.statements("أعلن الجيش قرابة الحادية عشرة ليلا أن اتفاقا أبرم."))
        .singleElement()
        .returns("اتفاقا أبرم", s -> s.content().text());
    assertThat(Read.statements("أعلنت الوزارة مطلع أبريل الماضي موافقة الأطراف على الهدنة."))
        .singleElement()
        .returns("موافقة الأطراف على الهدنة", s -> s.content().text());
  }

  @Test
  void aVerbOfTwoLettersIsFoundBehindAConjunction() {
    assertThat(Read.told("وحث الوزير خلال اجتماعه بوكلاء الوزارة على نشر الأرقام."))
        .containsExactly("الوزير > نشر الأرقام");
  }

  @Test
  void thePronounOfAParticipleIsNoneOfARelativeClause() {
    assertThat(Read.told("اعترف المشتبه به الرئيسي في القضية بانتمائه إلى التنظيم."))
        .containsExactly("المشتبه به الرئيسي في القضية > انتمائه إلى التنظيم");
  }

  @Test
  void whatSomebodyIsAccusedOfIsSaidAndNotWhom() {
    assertThat(Read.told("اتهم المتحدث باسم الوفد الشركة بالمماطلة."))
        .containsExactly("المتحدث باسم الوفد > المماطلة");
    assertThat(Read.told("حكمت المحكمة على خمسة متهمين بعشر سنوات.")).isEqualTo(List.of());
  }
}
