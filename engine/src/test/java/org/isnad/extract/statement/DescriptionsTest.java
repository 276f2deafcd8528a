package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a description means that called nobody who spoke before. */
class DescriptionsTest {

  @Test
  void anOfficeOfWhatNoListHasMeansWhoHoldsItByTheseVeryWords() {
    assertThat(
            Read.toldWithRole(
                "حضر الحفل محافظ مرات سامر بن خليل. وقال محافظ مرات إن الطريق فتح.",
                "سامر بن خليل",
                "محافظ مرات"))
        .containsExactly("سامر بن خليل > الطريق فتح");
    assertThat(
            Read.toldWithRole(
                "وصل الرئيس الأمريكي سامر خليل. وقال الرئيس الأميركي إن الطريق فتح.",
                "سامر خليل",
                "الرئيس الأمريكي"))
        .containsExactly("سامر خليل > الطريق فتح");
    assertThat(
            Read.toldWithRole(
                "وصل الملك سامر بن خليل. وأكد الملك المفدى باسمه واسم شعبه أن الطريق فتح.",
                "سامر بن خليل",
                "الملك"))
        .containsExactly("سامر بن خليل > الطريق فتح");
  }

  @Test
  void howAndWhatAboutAreNoPartOfWhoSpeaks() {
    assertThat(Read.toldWith("يقول الكاتبان بنبرة أسف إن الطريق مغلق."))
        .containsExactly("الكاتبان > الطريق مغلق");
    assertThat(Read.toldWith("وأكد الناطق الرسمي باسمها أن الطريق مغلق."))
        .containsExactly("الناطق الرسمي باسمها > الطريق مغلق");
    assertThat(Read.toldWith("أكد سامر خليل على وجود تخوف حقيقي: الطريق مغلق.", "سامر خليل"))
        .allMatch(told -> told.startsWith("سامر خليل >"));
  }

  @Test
  void aSurnameThatIsAnOrdinaryWordMeansThePersonOfThatName() {
    assertThat(
            Read.toldWith(
                "وصل سامر الرشيد إلى البلدة. وأضاف «الرشيد» أن الطريق فتح.", "سامر الرشيد"))
        .containsExactly("سامر الرشيد > الطريق فتح");
    assertThat(
            Read.toldWith(
                "حضر الحفل هاني نجم، مدير المدرسة. وقال نجم في البيان إن الطريق فتح.", "هاني نجم"))
        .containsExactly("هاني نجم > الطريق فتح");
    assertThat(Read.toldWith("حضر الحفل هاني نجم. وقال النجم إن الطريق فتح.", "هاني نجم"))
        .containsExactly("النجم > الطريق فتح");
  }

  @Test
  void anOfficeGivenInPassingTellsWhoSpeaksLater() {
    assertThat(
            Read.toldWithRole(
                "بدأ السباق بحضور محافظ الكرك زياد الباز. وأوضح محافظ الكرك أن السباق كبير.",
                "زياد الباز",
                "محافظ الكرك"))
        .containsExactly("زياد الباز > السباق كبير");
  }

  @Test
  void anOfficeAndItsHolderAreOnePhraseWhateverStandsBetween() {
    assertThat(
            Read.toldWithRole(
                "كشف محافظ مدينة الزرقاء سامر الحموري أن الطريق جاهز.",
                "سامر الحموري",
                "محافظ مدينة الزرقاء"))
        .containsExactly("سامر الحموري > الطريق جاهز");
  }

  @Test
  void aSpokesmanIsNotWhoHeSpeaksFor() {
    assertThat(
            Read.toldWithRole(
                "زار المدينة المتحدث باسم الأمين العام سامر الحموري. وقال الأمين العام إن الطريق"
                    + " جاهز.",
                "سامر الحموري",
                "المتحدث باسم الأمين العام"))
        .containsExactly("الأمين العام > الطريق جاهز");
  }

  @Test
  void theBodyNamedLastIsMeantByItsKind() {
    assertThat(
            Read.toldWith(
                "سجلت شركة «المدار» خسائر كبيرة. وقالت الشركة إن السوق راكدة.",
                List.of(),
                List.of("المدار")))
        .containsExactly("المدار > السوق راكدة");
  }

  @Test
  void twoOfficesTogetherAreTwoPeople() {
    assertThat(
            Read.toldWith(
                "التقى أمير البلاد سامر خليل برئيس الوزراء كريم ناصر. وأكد أمير البلاد ورئيس"
                    + " الوزراء أن الطريق جاهز.",
                "سامر خليل",
                "كريم ناصر"))
        .containsExactly("سامر خليل وكريم ناصر > الطريق جاهز");
  }

  @Test
  void anOfficeThatMayBeAGivenNameIsAnOfficeBeforeItsPlace() {
    assertThat(
            Read.toldWithRole(
                "وصل أمير قطر سامر خليل إلى المدينة. وقال أمير قطر إن الطريق جاهز.",
                "سامر خليل",
                "أمير قطر"))
        .containsExactly("سامر خليل > الطريق جاهز");
  }

  @Test
  void aPresidentIsKnownByHisCountry() {
    assertThat(
            Read.toldWithRole(
                "زار المدينة رئيس جمهورية قبرص نيكوس كريم. وقال الرئيس القبرصي إن الوقت ضيق.",
                "نيكوس كريم",
                "رئيس جمهورية قبرص"))
        .containsExactly("نيكوس كريم > الوقت ضيق");
  }

  @Test
  void anOfficeOfAnotherNameIsNoOneElsesWhoseOriginIsToldOfNobody() {
    assertThat(
            Read.toldWithRole(
                "وصل رئيس الحكومة سامر خليل إلى روما. وقال رئيس الوزراء الإيطالي إن التعاون مهم.",
                "سامر خليل",
                "رئيس الحكومة"))
        .containsExactly("رئيس الوزراء الإيطالي > التعاون مهم");
  }
}
