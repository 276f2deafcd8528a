package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thanks, wishes and judgements whose content is a noun behind many words. */
class NounContentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وجه المحافظ شكره لرجال الإطفاء على سرعتهم. | المحافظ > شكره لرجال الإطفاء على سرعتهم
          ورفع مدير الجامعة أسمى آيات الشكر لوزير الصحة على دعمه. | مدير الجامعة > أسمى آيات الشكر لوزير الصحة على دعمه
          توجه المدير بالشكر إلى كل من ساهم في الحفل. | المدير > الشكر إلى كل من ساهم في الحفل
          تقدمت الوزارة بأحر التعازي إلى أسر الضحايا. | الوزارة > أحر التعازي إلى أسر الضحايا
          شجبت رابطة المعلمين في بيان لها القرار القاضي بخصم الأجور. | رابطة المعلمين > القرار القاضي بخصم الأجور
          ثمنت الحركة في بيان حصلت الصحيفة على نسخة منه دور الأردن. | الحركة > دور الأردن
          دان رئيس الغرفة المهندس وائل الحمدان، حادث الاعتداء على العمال. | وائل الحمدان > حادث الاعتداء على العمال
          وبررت الشرطة هذا الإجراء بضرورة حفظ الأمن. | الشرطة > هذا الإجراء بضرورة حفظ الأمن
          أظهر استطلاع للرأي تقدم مرشح اليسار بخمس نقاط. | استطلاع للرأي > تقدم مرشح اليسار بخمس نقاط
          أظهرت بيانات نشرت أمس الخميس نمو الاقتصاد. | بيانات > نمو الاقتصاد
          """)
  void theContentIsTheNoun(String text, String told) {
    assertThat(Read.told(text)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "توجه الرئيس بالطائرة إلى المدينة.",
        "تقدم الجيش بسرعة نحو البلدة.",
        "وجه الوزير اهتمامه إلى القرى.",
        "وجه الوزير خطاب تهنئة إلى الأمانة.",
        "كان الوقود سائلا في الخزان."
      })
  void othersStepForwardOrTurnAndSayNothing(String text) {
    assertThat(Read.told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طلب العراق من الحلف المساعدة في تدريب الشرطة. | العراق > المساعدة في تدريب الشرطة
          طلبت الحكومة من الشركة منذ أشهر السماح لها بالعمل. | الحكومة > السماح لها بالعمل
          نوه الوزير، بالمجهودات التي يبذلها رجال الإطفاء. | الوزير > المجهودات التي يبذلها رجال الإطفاء
          جدد الأمين العام دعم المنظمة لجهود السلام. | الأمين العام > دعم المنظمة لجهود السلام
          أعلنت الشركة في بيان لها حالة الطوارئ. | الشركة > حالة الطوارئ
          توقع البنك المركزي في تقريره نموا في الناتج المحلي. | البنك المركزي > نموا في الناتج المحلي
          توقعت هيئة الأرصاد في تقريرها عن الطقس لهذا اليوم، سماء غائمة. | هيئة الأرصاد > سماء غائمة
          كشفت بيانات حديثة ارتفاع الصادرات. | بيانات حديثة > ارتفاع الصادرات
          «لم أتوقع هذا النجاح»، أفاد الكاتب نفسه. | الكاتب نفسه > لم أتوقع هذا النجاح
          «لم أتوقع هذا النجاح»، يورد الكاتب. | الكاتب > لم أتوقع هذا النجاح
          """)
  void somethingStandsBetweenTheVerbAndTheNoun(String text, String told) {
    assertThat(Read.told(text)).containsExactly(told);
  }

  @Test
  void toDirectThanksIsPraise() {
    assertThat(Read.statements("وجه المحافظ شكره لرجال الإطفاء."))
        .singleElement()
        .returns(Stance.PRAISE, s -> s.stance());
  }

  @Test
  void whoSpeaksAsksOrThanksOn() {
    assertThat(
            Read.told(
                "قال المحافظ إن المشروع مهم، سائلا الله عز وجل أن يحفظ البلاد."
                    + " كما استنكر الهجوم على العمال. كما شكر جميع القائمين على الحفل."))
        .containsExactly(
            "المحافظ > المشروع مهم",
            "المحافظ > يحفظ البلاد",
            "المحافظ > الهجوم على العمال",
            "المحافظ > جميع القائمين على الحفل");
  }

  @Test
  void inASpeechOneThanksThosePresent() {
    assertThat(Read.told("وألقى السفير كلمة شكر فيها الحضور على تلبيتهم الدعوة."))
        .containsExactly("السفير > الحضور على تلبيتهم الدعوة");
  }
}
