package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases around a clause that tell on whose word it stands. */
class AttributionsTest {

  @Test
  void kamaWithAVerbAndItsSubjectClosesAClause() {
    assertThat(Read.told("أقفل المطار مجددا بسبب الرماد، كما أفاد متحدث باسم الوزارة."))
        .containsExactly("متحدث باسم الوزارة > أقفل المطار مجددا بسبب الرماد");
  }

  @Test
  void kamaBeforeWhatIsToldAddsAStatement() {
    assertThat(Read.told("أقفل المطار مجددا، كما أفاد متحدث باسم الوزارة بأن الطرق مغلقة."))
        .containsExactly("متحدث باسم الوزارة > الطرق مغلقة");
    assertThat(Read.told("كان الفريق سيخسر كما حدث للنادي.")).isEmpty();
  }

  @Test
  void whatADeniedSourceHasIsNotItsWord() {
    assertThat(Read.told("كلف المشروع ثلاثة ملايين، وليس كما جاء في تقرير الهيئة.")).isEmpty();
  }

  @Test
  void aDocumentWithWhoMadeItLeadsUpToTheResumption() {
    assertThat(
            Read.told(
                "ووفقا للجدول الزمني الذي وضعته اللجنة العليا فإن الاقتراع سيجرى على مرحلتين."))
        .singleElement()
        .asString()
        .endsWith("> الاقتراع سيجرى على مرحلتين");
  }

  @Test
  void theNewestStudyIsASource() {
    assertThat(Read.told("يرتبط النوم القصير بزيادة الوزن، وفقا لأحدث دراسة طبية."))
        .singleElement()
        .asString()
        .endsWith("> يرتبط النوم القصير بزيادة الوزن");
    assertThat(Read.told("بني المصنع وفق أحدث المعايير.")).isEmpty();
  }

  @Test
  void whoseAccountItIsSpeaks() {
    assertThat(Read.told("انسحب عشرة أعضاء من الاجتماع، وفقا لرواية ثلاثة من الحاضرين."))
        .singleElement()
        .asString()
        .endsWith("> انسحب عشرة أعضاء من الاجتماع");
  }

  @Test
  void forSomebodyByNameIsTheirView() {
    assertThat(
            Read.toldWith(
                "وبالنسبة للكاتبة هند سالم، فهذا العمل يتخذ من الغياب موضوعا.", "هند سالم"))
        .singleElement()
        .asString()
        .startsWith("هند سالم > ");
    assertThat(Read.told("وبالنسبة للأسعار، فهذا الشهر كان هادئا.")).isEmpty();
  }

  @Test
  void aPhraseJoinedBehindACommaLeadsTheNextClause() {
    assertThat(Read.told("ارتفعت الحرارة في المدينة، ووفقا لشرطة الطرق فإن الطريق القديم مغلق."))
        .containsExactly("شرطة الطرق > الطريق القديم مغلق");
    assertThat(Read.told("تخضع المزارع للمراقبة، وحسب وزارة الزراعة يبلغ عددها ألف مزرعة."))
        .containsExactly("وزارة الزراعة > يبلغ عددها ألف مزرعة");
  }
}
