package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What stands between a cue and its content without being either. */
class InsertionsTest {

  @Test
  void aCircumstanceBetweenCommasIsSkipped() {
    assertThat(Read.told("أدان المجلس، عقب اجتماع الوزراء، استهداف القوافل."))
        .containsExactly("المجلس > استهداف القوافل");
    assertThat(Read.told("أدان المجلس، عقب اجتماع الوزراء، التدخل العسكري."))
        .containsExactly("المجلس > التدخل العسكري");
  }

  @Test
  void aTitleQuotedInsideItIsNoSpeech() {
    assertThat(
            Read.told(
                "وأورد المدير، على هامش ندوة حول موضوع «ماء النهر ومستقبل القرى»، أن السد آمن."))
        .containsExactly("المدير > السد آمن");
  }

  @Test
  void theSubjectStandsBehindThePronounOfARelativeClause() {
    assertThat(Read.told("حذفت العبارة التي تؤكد فيها الوزارة أنها لا تدعم المشروع."))
        .containsExactly("الوزارة > لا تدعم المشروع");
  }

  @Test
  void anAdverbWithAndIsNoSubject() {
    assertThat(Read.told("قال المحامي إن المادة حددت وبشكل صريح بأن العقد باطل."))
        .contains("المادة > العقد باطل");
  }

  @Test
  void sayingRightBehindTheCueBelongsToIt() {
    assertThat(Read.told("قال المدير إن العمل انتهى. وأضاف يقول: سنبدأ غدا من جديد."))
        .containsExactly("المدير > العمل انتهى", "المدير > سنبدأ غدا من جديد");
    assertThat(Read.told("قال المدير إن العمل انتهى. وكتب معلقا: «سنبدأ غدا من جديد»."))
        .containsExactly("المدير > العمل انتهى", "المدير > سنبدأ غدا من جديد");
  }

  @Test
  void aVerbRightBeforeTheClauseTakesIt() {
    assertThat(Read.told("وأبرز المدرب نتائج المسح حيث أوضح أن الناس راضون."))
        .containsExactly("المدرب > الناس راضون");
  }

  @Test
  void whoCarriedItIsNoObject() {
    assertThat(Read.told("وأكد المدير في تصريح بثته وكالة الأنباء أن الطريق مفتوح."))
        .containsExactly("المدير > الطريق مفتوح");
  }

  @Test
  void aFeminineNounBehindItsVerbIsTheSubject() {
    assertThat(Read.told("كشفت دورة تدريبية حول الماء أن الاهتمام سيتطور."))
        .containsExactly("دورة تدريبية > الاهتمام سيتطور");
  }

  @Test
  void whenTellsOfNoSubject() {
    assertThat(Read.told("في غضون ذلك قالت «بريد النهر» إن الطريق مغلق."))
        .containsExactly("بريد النهر > الطريق مغلق");
  }

  @Test
  void aParticipleSharesTheSubjectOfTheLastClause() {
    assertThat(
            Read.told(
                "استقبل النادي الأطفال، وفي نهاية اليوم قدم المدير درع النادي للدار، مؤكدا أن الباب"
                    + " مفتوح."))
        .containsExactly("المدير > الباب مفتوح");
  }

  @Test
  void drawingNoticeIsOneCue() {
    assertThat(Read.told("قال المدير إن العمل بدأ. ولفت النظر إلى دور القرية."))
        .endsWith("المدير > دور القرية");
  }

  @Test
  void announcedByNobodyIsNoStatement() {
    assertThat(Read.told("قال المدير إن العمل بدأ. ولم يتغير شيء منذ أن أعلن عن الموعد."))
        .containsExactly("المدير > العمل بدأ");
  }

  @Test
  void whoeverIsAdvisedDoesNotAdvise() {
    assertThat(Read.told("قالت الشركة إن الخطر قائم. ونصحت مالكي الأجهزة بالتأكد منها."))
        .endsWith("الشركة > التأكد منها");
  }

  @Test
  void praiseTakesAnyNounBehindItsSubject() {
    assertThat(Read.told("ونوه الوزير بالمجهودات المبذولة."))
        .containsExactly("الوزير > المجهودات المبذولة");
  }

  @Test
  void ifOpensNoReportedClause() {
    assertThat(Read.told("وشدد المدير على دراسة المخالفات إن حدثت في الملعب."))
        .containsExactly("المدير > دراسة المخالفات إن حدثت في الملعب");
  }

  @Test
  void theOneAskedIsNoPartOfWhoAsks() {
    assertThat(Read.told("وطلب الوزير من الشرطة متابعة الحادث."))
        .containsExactly("الوزير > متابعة الحادث");
  }
}
