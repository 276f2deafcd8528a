package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the words of one speaker end and the outlet, or another speaker, goes on. */
class BoundariesTest {

  @Test
  void thisAndOpensTheOutletsOwnSentence() {
    assertThat(Read.told("قال سامر خليل إن اللقاء مهم. هذا وتناول اللقاء عددا من القضايا."))
        .containsExactly("سامر خليل > اللقاء مهم");
  }

  @Test
  void andThisCameIsTheOutletsRemark() {
    assertThat(Read.told("قالت وزارة الصحة إن الدواء متوفر، وجاء ذلك بعد أنباء عن نفاده."))
        .containsExactly("وزارة الصحة > الدواء متوفر");
  }

  @Test
  void behindAnInsertedClauseItsNounGoesOn() {
    assertThat(
            Read.told(
                "الصفحة، والتي اعتبرها سامر خليل «إشادة بالقتل الأخير»، لا تخفي دعمها للجبهة."))
        .containsExactly("سامر خليل > إشادة بالقتل الأخير");
  }

  @Test
  void aClauseInsideAnotherEndsWhereThatOneOpens() {
    assertThat(Read.told("وأشار المرصد الذي يؤكد أنه يستند إلى شهود، إلى أن الجرحى نقلوا."))
        .containsExactly("المرصد > يستند إلى شهود", "المرصد > الجرحى نقلوا");
  }

  @Test
  void aQuotationWhoseCueStandsBehindItIsItsOwn() {
    assertThat(
            Read.told(
                "قالت أمينة ناصر إن الأحداث خطيرة، «هذه ليست أول مرة يقع فيها هذا»، تقول ناصر."))
        .containsExactly(
            "أمينة ناصر > الأحداث خطيرة", "أمينة ناصر > هذه ليست أول مرة يقع فيها هذا");
  }

  @Test
  void theSubjectOfAnInsertedDocumentIsWhoPublishedIt() {
    assertThat(Read.told("صفحة تابعة للطلبة نشرت تدوينة تقول: «الأمل باق في هذه المدينة»."))
        .containsExactly("صفحة تابعة للطلبة > الأمل باق في هذه المدينة");
  }

  @Test
  void aBodyBehindABodyIsTheObject() {
    assertThat(Read.told("حمل الحوثيون الأمم المتحدة مسؤولية تعثر المحادثات."))
        .containsExactly("الحوثيون > الأمم المتحدة مسؤولية تعثر المحادثات");
  }

  @Test
  void theObjectOfAnAdjunctIsNotTheSubject() {
    assertThat(
            Read.told(
                "قال السفير أحمد ناصر إن النجاح كبير. وقال خلال استقباله أمس بمقر السفارة بعثة"
                    + " المنتخب: إن الفوز مستحق."))
        .containsExactly("أحمد ناصر > النجاح كبير", "أحمد ناصر > الفوز مستحق");
  }

  @Test
  void anotherGenderIsAnotherSubject() {
    assertThat(
            Read.told("ونددت واشنطن بأشد العبارات بالهجوم، وطالب الاتحاد الأوروبي بعدم التهاون."))
        .containsExactly("واشنطن > الهجوم", "الاتحاد الأوروبي > عدم التهاون");
  }

  @Test
  void aDocumentThatReachedThePaperStillSpeaks() {
    assertThat(Read.told("وأوضح بلاغ توصلت به الصحيفة أن الطريق مفتوح."))
        .containsExactly("بلاغ > الطريق مفتوح");
  }

  @Test
  void whatIsToldOfATellingIsTheOuterAccount() {
    assertThat(Read.told("أعلنت السلطات أن الطريق مغلق، حسبما أفاد مصدر أمني."))
        .containsExactly("مصدر أمني > أعلنت السلطات أن الطريق مغلق", "السلطات > الطريق مغلق");
  }

  @Test
  void theNextSpeakersTurnEndsAContent() {
    assertThat(
            Read.told("وحذرت السفارة من أن القمة قد تكون هدفا، من جهته قال سامر خليل إنها آمنة."))
        .containsExactly("السفارة > القمة قد تكون هدفا", "سامر خليل > آمنة");
  }

  @Test
  void aTimeBetweenCommasStandsBeforeWhatIsAnnounced() {
    assertThat(Read.told("وأعلنت وزارة الداخلية، أمس، القبض على سبعة من المطلوبين."))
        .containsExactly("وزارة الداخلية > القبض على سبعة من المطلوبين");
  }

  @Test
  void aWholeSentenceInQuotationMarksIsNoAgencysName() {
    assertThat(
            Read.told("وقالت نائبة محلية لرويترز «حضر شبان كثيرون لعبور الحدود وكانت هناك أنشطة»."))
        .containsExactly("نائبة محلية > حضر شبان كثيرون لعبور الحدود وكانت هناك أنشطة");
  }
}
