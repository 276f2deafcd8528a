package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the subject of a verb of telling ends and its bare object begins. */
class BareContentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          توقع خبراء أرصاد استمرار موجة الحر. | خبراء أرصاد > استمرار موجة الحر
          أعلنت شركات طيران أوروبية تعليق رحلاتها. | شركات طيران أوروبية > تعليق رحلاتها
          أكد مسؤول آخر وجود خلافات داخل الحزب. | مسؤول آخر > وجود خلافات داخل الحزب
          أكد شهود سماع دوي انفجارات. | شهود > سماع دوي انفجارات
          ذكرت مصادر محلية مقتل خمسة مدنيين. | مصادر محلية > مقتل خمسة مدنيين
          أعلنت اللجنة أسماء الفائزين بالجائزة. | اللجنة > أسماء الفائزين بالجائزة
          """)
  void aSubjectWithoutTheArticleEndsWithItsField(String text, String told) {
    assertThat(Read.told(text)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلن حزب العمل رسميا انسحابه من الحكومة. | حزب العمل > انسحابه من الحكومة
          أعلن الوزراء في ختام اجتماعهم إرسال قوات جديدة. | الوزراء > إرسال قوات جديدة
          أكد مسؤول طلب عدم كشف هويته عزم الإدارة على سحب القوات. | مسؤول > عزم الإدارة على سحب القوات
          كشف تقرير سابق للوزارة صدر في 2010 تورط مسؤولين في التهريب. | الوزارة > تورط مسؤولين في التهريب
          واعتبر الوزير في تصريح صحافي قرار المحكمة سابقة خطيرة. | الوزير > قرار المحكمة سابقة خطيرة
          جدد الرئيس التزام بلاده بعملية السلام. | الرئيس > التزام بلاده بعملية السلام
          قال الوزير إن الوضع مستقر، نافيا بشدة وجود خلافات. | الوزير > وجود خلافات
          """)
  void whatIsInsertedBelongsToNeither(String text, String told) {
    assertThat(Read.told(text)).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ناشد أهالي المنطقة وزير المياه التدخل لحل الأزمة. | أهالي المنطقة > التدخل لحل الأزمة
          ناشدت أسرة المفقود الجهات المختصة بتكثيف البحث. | أسرة المفقود > تكثيف البحث
          أبلغ المدرب رويترز أن الفريق جاهز. | المدرب > الفريق جاهز
          نبه المدير الموظفين إلى ضرورة الالتزام بالدوام. | المدير > ضرورة الالتزام بالدوام
          أنذرت البلدية أصحاب المحلات بأنها ستغلق المحلات المخالفة. | البلدية > ستغلق المحلات المخالفة
          """)
  void theOneAddressedBelongsToNeither(String text, String told) {
    assertThat(Read.told(text)).containsExactly(told);
  }
}
