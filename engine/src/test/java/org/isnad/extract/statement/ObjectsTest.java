package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a subject ends and what is said, or of whom, begins. */
class ObjectsTest {

  @Test
  void aNameFoundBeforeEndsTheSubject() {
    assertThat(
            Read.toldWith(
                "ووصف الموفد باسل قنواتي الجولة الثانية بأنها «صعبة ومفيدة».", "باسل قنواتي"))
        .containsExactly("باسل قنواتي > الجولة الثانية بأنها «صعبة ومفيدة»");
  }

  @Test
  void ofTwoDefiniteNounsTheSecondIsTheObject() {
    assertThat(Read.told("اتهم التلفزيون السوري الفصائل بمحاولة تهريب السلاح."))
        .containsExactly("التلفزيون السوري > محاولة تهريب السلاح");
  }

  @Test
  void aPluralInUnOwnsNothing() {
    assertThat(Read.told("واتهم ناشطون مجموعات مسلحة بإطلاق النار."))
        .containsExactly("ناشطون > إطلاق النار");
  }

  @Test
  void anObjectPronounLeavesSubjectAndEstimate() {
    assertThat(Read.told("وقدّرها خبير في النقل البحري بأقل من ذلك بكثير."))
        .containsExactly("خبير في النقل البحري > أقل من ذلك بكثير");
  }

  @Test
  void theOneAskedIsNoPartOfTheSource() {
    assertThat(Read.told("وطالبت المديرة الشركة بتعويض عاجل للمزارعين."))
        .containsExactly("المديرة > تعويض عاجل للمزارعين");
  }

  @Test
  void whatSomebodyEndsWithIsNobody() {
    assertThat(Read.told("قال المزارع إن الماء قليل. واختتم حديثه قائلا: «لن أرحل من هنا»."))
        .contains("المزارع > لن أرحل من هنا");
  }

  @Test
  void aVerbalNounWithTheArticleMayBeWhatIsAnnounced() {
    assertThat(Read.told("أعلنت وزارة الدفاع السيطرة على البلدة."))
        .containsExactly("وزارة الدفاع > السيطرة على البلدة");
  }

  @Test
  void aPronounTakesUpWhatTheRelativeClauseDescribes() {
    assertThat(Read.told("يدور الحديث عن حوار دعا له الرئيس للأحزاب كلها.")).isEmpty();
  }

  @Test
  void peopleOfEitherSexDemandNothing() {
    assertThat(Read.told("قبلت الجامعة مئة طالب وطالبة للمشاركة في البرنامج.")).isEmpty();
  }

  @Test
  void anEstimateNobodyGivesIsNone() {
    assertThat(Read.told("نشر المنظمون أكبر قدر ممكن من الحراس بالساحة.")).isEmpty();
  }
}
