package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/** On whose word documents and papers stand. */
class DocumentsTest {

  @Test
  void whoeverIssuedItSpeaks() {
    assertThat(Read.told("وقال بيان صادر عن وزارة الصحة إن الوضع مستقر."))
        .containsExactly("وزارة الصحة > الوضع مستقر");
  }

  @Test
  void aStudyThatSpokeBeforeIsMeantAgain() {
    assertThat(
            Read.told(
                "وجدت دراسة حديثة أن الماء يقل. وقال المدير إن العمل بدأ. وأضافت الدراسة أن الحل"
                    + " ممكن."))
        .containsExactly(
            "دراسة حديثة > الماء يقل", "المدير > العمل بدأ", "دراسة حديثة > الحل ممكن");
  }

  @Test
  void theAuthorStandsBehindTheDocumentPointedBackTo() {
    assertThat(Read.told("وبدأ اللقاء بكلمة لرئيس اللجنة، قال فيها إن الموسم طويل."))
        .containsExactly("رئيس اللجنة > الموسم طويل");
  }

  @Test
  void accordingToWhatAnAgencyRelayedNamesBoth() {
    List<Statement> found =
        Read.statements(
            "وفر 130 شخصا من القرية، حسب ما نقلته وكالة الأنباء عن المتحدث باسم الإغاثة.");
    assertThat(found)
        .singleElement()
        .satisfies(s -> {
          assertThat(Read.speaker(s)).isEqualTo("المتحدث باسم الإغاثة");
          assertThat(Read.via(s)).containsExactly("وكالة الأنباء");
        });
  }

  @Test
  void theOneAnAgencyQuotesGoesOn() {
    assertThat(
            Read.told(
                "وحسب وكالة الأنباء، قال الناطق سامر حداد إن الطريق فتح. وأشار إلى أن العمل"
                    + " مستمر."))
        .endsWith("سامر حداد > العمل مستمر");
  }

  @Test
  void whoWorksForAChannelDoesNotTellIt() {
    assertThat(
            Read.via(Read.statements("وقال المدير العام لقناة النهر إن البرنامج توقف.").getFirst()))
        .isEmpty();
    assertThat(Read.via(Read.statements("وقال الوزير لقناة النهر إن الطريق مغلق.").getFirst()))
        .containsExactly("قناة النهر");
  }

  @Test
  void aPaperThatPublishedTheReportIsTheChannel() {
    List<Statement> found =
        Read.statements("ونشرت صحيفة بريد النهر مقالا. وقال النواب إن الأزمة عنيفة.");
    assertThat(Read.via(found.getFirst())).containsExactly("صحيفة بريد النهر");
  }

  @Test
  void aVerbBehindADocumentIsNoSource() {
    assertThat(Read.told("ووفقا للتقرير بلغت مساحة الأرض ألف هكتار."))
        .containsExactly("التقرير > بلغت مساحة الأرض ألف هكتار");
  }

  @Test
  void aTitleBehindAboutIsNotWhatItSays() {
    assertThat(
            Read.told(
                "ونقلت صحيفة النهر عن وثيقة للوزارة بشأن «تدخل قريب في السوق»، أن الوزارة مترددة."))
        .containsExactly("الوزارة > الوزارة مترددة");
  }

  @Test
  void aReporterOfTheOutletSpeaks() {
    assertThat(Read.told("وقال مراسلنا في حلب إن القصف مستمر."))
        .containsExactly("مراسلنا في حلب > القصف مستمر");
  }

  @Test
  void whatThingsAreSortedByIsNobodysWord() {
    assertThat(Read.told("وعرض المعهد بيانات الإنتاج حسب القطاعات الاقتصادية.")).isEmpty();
  }

  @Test
  void aPaperThatSpeaksOfItselfIsNoChannel() {
    List<Statement> found =
        Read.statements("أعلنت الصحيفة أن محررها استقال. وأكد الوزير أن القانون واضح.");
    assertThat(Read.via(found.getLast())).isEmpty();
  }

  @Test
  void whoeverIssuedADocumentIsMeantByItLater() {
    assertThat(
            Read.told(
                "وقال بيان عن الناطق باسم البلدية إن الجسر أغلق. وقال المدير إن العمل بدأ. وأضاف"
                    + " البيان أن الحركة ستعود."))
        .containsExactly(
            "الناطق باسم البلدية > الجسر أغلق",
            "المدير > العمل بدأ",
            "الناطق باسم البلدية > الحركة ستعود");
  }

  @Test
  void theReportOfABodyInQuotationMarksIsItsWord() {
    assertThat(
            Read.toldWith(
                "وذكر تقرير أخير لـ«مرصد النهر» أن الماء يقل.", List.of(), List.of("مرصد النهر")))
        .containsExactly("مرصد النهر > الماء يقل");
  }

  @Test
  void theReportInWhichSomebodySpokeIsMeantByItLater() {
    assertThat(
            Read.told(
                "وقالت وزارة الصحة في تقرير إن الدواء نفد. وقال الشهود إن المخزن فارغ. وأضاف"
                    + " التقرير أن الشحنة تأخرت."))
        .containsExactly(
            "وزارة الصحة > الدواء نفد", "الشهود > المخزن فارغ", "وزارة الصحة > الشحنة تأخرت");
  }

  @Test
  void anAdjectiveTellsWhatKindOfReportItIs() {
    assertThat(Read.told("قال تقرير اقتصادي متخصص إن النمو تباطأ."))
        .containsExactly("تقرير اقتصادي متخصص > النمو تباطأ");
  }

  @Test
  void whoeverBringsOutAReportOfTheirsSpeaksInIt() {
    assertThat(Read.told("أطلقت وزارة العمل تقريرها السنوي أمس. وأفاد التقرير بأن البطالة تراجعت."))
        .containsExactly("وزارة العمل > البطالة تراجعت");
  }
}
