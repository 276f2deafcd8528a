package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Statements by noun: an announcement, a call, reports. */
class NounCuesTest {

  @Test
  void anAnnouncementWithWhoseItIs() {
    assertThat(
            Read.told("وجاء التراجع بعد إعلان الحكومة فتح تحقيق في الأسعار، وهو الثاني هذا العام."))
        .containsExactly("الحكومة > فتح تحقيق في الأسعار");
  }

  @Test
  void anAnnouncementMayBeTheVeryFirstWord() {
    assertThat(Read.told("إعلان الحكومة فتح تحقيق في الأسعار")).isEmpty();
  }

  @Test
  void reportsSpeakForThemselves() {
    assertThat(Read.told("تراجع السهم بعد تقارير تحدثت عن تعليق الرحلات."))
        .containsExactly("تقارير > تعليق الرحلات");
  }

  @Test
  void anAccusativeHeadIsNamedAsASubject() {
    assertThat(Read.told("لكن دبلوماسيين غربيين قالوا إن الموعد بعيد."))
        .containsExactly("دبلوماسيون غربيون > الموعد بعيد");
    assertThat(Read.told("لكن مسؤولاً أمنياً قال إن الموعد بعيد."))
        .containsExactly("مسؤول أمني > الموعد بعيد");
  }

  @Test
  void asForSomebodyLeadsItsVerb() {
    assertThat(Read.told("أما المديرة فقالت إن الموعد بعيد."))
        .containsExactly("المديرة > الموعد بعيد");
  }

  @Test
  void repliesAreNoArrivals() {
    assertThat(Read.told("وردت الوزارة بأن الكشف سيجري في الربيع."))
        .containsExactly("الوزارة > الكشف سيجري في الربيع");
  }

  @Test
  void aFurtherPaperTakesThePlaceOfTheFirst() {
    var s =
        Read.statements(
            "كتبت صحيفة «الغد» أن المشروع سُحب. وقال الوزير إن القرار نهائي. وذكرت صحيفة «الضفاف»"
                + " أن الخلاف باق. وقال النائب إن الأمر انتهى.");
    assertThat(Read.via(s.get(1))).containsExactly("صحيفة الغد");
    assertThat(Read.via(s.get(2))).isEmpty();
    assertThat(Read.via(s.get(3))).containsExactly("صحيفة الضفاف");
  }

  @Test
  void aPlatformIsNoChannel() {
    var s = Read.statements("وكتبت الوزيرة على موقع تويتر: «سنبدأ العمل غدا في الموقع».");
    assertThat(Read.via(s.getFirst())).isEmpty();
  }

  @Test
  void anAgencyThatCarriedTheTextIsAChannel() {
    var s = Read.statements("وكانت الهيئة ذكرت في بيان نشرته وكالة الأنباء أن التحقيق مستمر.");
    assertThat(Read.speaker(s.getFirst())).isEqualTo("الهيئة");
    assertThat(Read.via(s.getFirst())).containsExactly("وكالة الأنباء");
  }

  @Test
  void theWriterOfAWordGivenInADocumentSpeaks() {
    assertThat(
            Read.toldWith(
                "وجاء ذلك غداة تصريح للوزير سامر حلاق قال فيه إن العمل توقف.", "سامر حلاق"))
        .containsExactly("سامر حلاق > العمل توقف");
  }

  @Test
  void whoseAdmissionItIsTellsTheClauseBehindIt() {
    assertThat(Read.told("أعرب الوزير سامر خليل عن انزعاجه من الخطة، مع إقراره بأنها ضرورية."))
        .containsExactly("سامر خليل > انزعاجه من الخطة", "سامر خليل > ضرورية");
  }

  @Test
  void whatIsToldEndsBeforeAnAdmission() {
    assertThat(
            Read.told(
                "قال الوزير سامر خليل إن شركات كثيرة تركت السوق، مع تأكيده أن العقود لم تلغ."))
        .containsExactly("سامر خليل > شركات كثيرة تركت السوق", "سامر خليل > العقود لم تلغ");
  }
}
