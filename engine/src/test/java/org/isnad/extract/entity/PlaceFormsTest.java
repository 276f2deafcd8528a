package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class PlaceFormsTest {

  private static List<String> places(String text) {
    return ReadNames.of(text).stream().filter(e -> e.type().isPlace()).map(Entity::name).toList();
  }

  @Test
  void theSecondOfTwoSidesIsNoPlace() {
    assertThat(places("تقع القرية شمال شرق الموصل.")).containsExactly("الموصل");
  }

  @Test
  void aTownIsNotTheHarbourNamedForIt() {
    assertThat(places("انطلقت الزوارق من ميناء قرطوم نحو مدينة قرطوم صباح أمس."))
        .containsExactly("ميناء قرطوم", "قرطوم");
  }

  @Test
  void anAdjectiveBehindANounIsNoPlace() {
    assertThat(places("قررت الشركة تقليل الحد الأقصى للسرعة.")).isEmpty();
    assertThat(places("صلى المئات في الأقصى أمس.")).containsExactly("المسجد الأقصى");
  }

  @Test
  void whatAPlaceIsForIsNoName() {
    assertThat(places("تحولت المنطقة من حي للطبقة الوسطى إلى سوق."))
        .doesNotContain("حي للطبقة الوسطى");
  }

  @Test
  void aPartOfAPlaceIsNamedWithItsAdjective() {
    assertThat(places("دارت اشتباكات في ريف القنيطرة الأوسط.")).contains("ريف القنيطرة الأوسط");
    assertThat(places("وصلوا إلى مدينة طرابلس الشمالية.")).containsExactly("طرابلس");
  }

  @Test
  void aCentreOfAGovernorateIsAPlace() {
    assertThat(places("افتتح الأمير مدرسة في مركز القوز ومركز حلي بمحافظة القنفذة."))
        .containsExactly("القوز", "حلي", "القنفذة");
    assertThat(places("افتتح الأمير مركز التأهيل بمحافظة القنفذة.")).containsExactly("القنفذة");
  }

  @Test
  void aCommuneMayBeNamedForASaint() {
    assertThat(places("وقعت الحادثة قرب جماعة سيدي رحمون صباحا.")).containsExactly("سيدي رحمون");
  }

  @Test
  void aTownNamedForAKingIsABuilding() {
    List<Entity> named = ReadNames.of("نقل المصاب إلى مدينة الملك فهد الطبية.");
    assertThat(named).extracting(Entity::name).containsExactly("مدينة الملك فهد الطبية");
    assertThat(named.getFirst().type()).isEqualTo(EntityType.FAC);
  }

  @Test
  void aCountrysAdjectiveBehindAnUnknownNameIsNoTown() {
    assertThat(places("ضرب الإعصار سواحل أندرابور الهندية.")).doesNotContain("الهندية");
  }

  @Test
  void aNounBehindAPrepositionIsSeen() {
    assertThat(places("يسكن بحي الشاطبية منذ عام.")).containsExactly("حي الشاطبية");
  }

  @Test
  void anOrdinaryNounOpensTheNameOfATown() {
    assertThat(places("وصل الفريق إلى بلدة تل شهران صباحا.")).containsExactly("تل شهران");
    assertThat(places("أغلق معبر باب سبتة أمس.")).contains("معبر باب سبتة");
  }

  @Test
  void whatAPlaceIsLikeIsNoName() {
    assertThat(places("وصل إلى قرية مجاورة ثم إلى بلدة صغيرة في دولة غربية.")).isEmpty();
    assertThat(places("تقام الألعاب بمقر عمالة الإقليم.")).isEmpty();
  }

  @Test
  void aStreetDoesNotLieInThePlaceOfItsName() {
    assertThat(places("وقع الحادث في شارع فلسطين مساء.")).containsExactly("شارع فلسطين");
    assertThat(places("وقع الحادث في مطار بغداد مساء.")).contains("بغداد");
  }

  @Test
  void whatLiesBesideABuildingIsNotNamed() {
    assertThat(places("هدم المنزل جنوب المسجد الأقصى.")).containsExactly("المسجد الأقصى");
  }

  @Test
  void neighbourhoodsInARowMayBeCalledByOrdinaryNouns() {
    assertThat(places("شملت الحملة أحياء السلام والنهضة والورود أمس."))
        .containsExactly("السلام", "النهضة", "الورود");
    assertThat(places("شملت الحملة أحياء العاصمة أمس.")).isEmpty();
  }

  @Test
  void aHospitalIsNamedForAnOrdinaryWordThatIsATown() {
    assertThat(places("استقبل مستشفى عسير المركزي الحالات.")).contains("مستشفى عسير المركزي");
  }

  @Test
  void aForeignNameGoesOn() {
    assertThat(places("نقل الجرحى إلى مستشفى أوتيل ديو أمس.")).containsExactly("مستشفى أوتيل ديو");
  }

  @Test
  void aRegionBesideWhichSomethingLiesIsNamedToo() {
    assertThat(places("حكمت الدولة شمال غرب الجزيرة العربية قرونا."))
        .contains("شبه الجزيرة العربية");
  }

  @Test
  void aFieldOfWorkIsNoPlace() {
    assertThat(places("يعمل في حقل المحاسبة وفي مقر الوزارة.")).isEmpty();
  }

  @Test
  void anOrdinaryWordJoinedToAPlaceIsOne() {
    assertThat(places("تشعر بأجواء بارق وأبها والباحة.")).contains("بارق", "أبها");
  }

  @Test
  void anOrdinaryWordBehindLamAndTheArticleIsNoPlace() {
    assertThat(places("أتاح البرنامج الفرصة للعديد من الناس وللطبقة الفقيرة.")).isEmpty();
  }

  @Test
  void townsOfGovernoratesAreListed() {
    assertThat(places("زار الوفد منيا القمح وسبيطلة ومدائن صالح وبللسمر."))
        .containsExactly("منيا القمح", "سبيطلة", "مدائن صالح", "بللسمر");
  }

  @Test
  void whereAClubTrainsIsItsCountry() {
    assertThat(places("انضم اللاعب إلى معسكر النمسا أمس.")).containsExactly("النمسا");
  }

  @Test
  void inWhatRegardIsNoPlace() {
    assertThat(places("هذا الهاتف أفضل من ناحية المواصفات.")).isEmpty();
    assertThat(places("هو سهل الاستخدام ويمد جسور التواصل بين الناس.")).isEmpty();
  }

  @Test
  void ordinaryWordsAreAPlaceOnlyIfTheJudgeIsSure() {
    assertThat(places("يضم المنتزه مطعما وملاعب لكرة القدم ومسبحا.")).isEmpty();
    assertThat(places("يضم المتحف متجرا والمقهى الشعبي ومطعم القطار.")).isEmpty();
  }
}
