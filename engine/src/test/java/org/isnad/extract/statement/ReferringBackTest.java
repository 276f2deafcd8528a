package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports of several sentences in which somebody named first is called otherwise later. */
class ReferringBackTest {

  private static final String HE = "سامر خليل";
  private static final String SHE = "هناء نجم";

  /** Everybody, as named at first, with what may call them later and how verbs agree. */
  static Stream<Arguments> reports() {
    return Stream.of(
            report(HE, "قال ", "وأكد ", List.of("المسؤول المحلي", "المصدر ذاته", "الناشط الحقوقي")),
            report(SHE, "قالت ", "وأكدت ", List.of("المسؤولة المحلية", "المتحدثة ذاتها")),
            report(
                "مدير الإعلام في القوات المسلحة الوطنية",
                "قال ",
                "وأكد ",
                List.of("المسؤول العسكري الوطني", "المسؤول العسكري")))
        .flatMap(s -> s);
  }

  private static Stream<Arguments> report(
      String name, String says, String stresses, List<String> callings) {
    return callings.stream().map(c -> Arguments.of(name, says, stresses, c));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whoSpokeLastIsMeant(String name, String says, String stresses, String calling) {
    String text = says + name + " إن الطريق مفتوح. " + stresses + calling + " أن الجسر سليم.";
    assertThat(Read.toldWith(text, HE, SHE))
        .containsExactly(name + " > الطريق مفتوح", name + " > الجسر سليم");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whoIsOnlySpokenOfIsNotMeant(String name, String says, String stresses, String calling) {
    String text =
        says + name + " إن ناصر الهادي وصل إلى المدينة. " + stresses + calling + " أن الجسر سليم.";
    assertThat(Read.toldWith(text, HE, SHE, "ناصر الهادي")).endsWith(name + " > الجسر سليم");
  }

  @Test
  void aWomansOfficeMeansNoMan() {
    for (String between : List.of("", "وأعلن مكتب العاصمة أن الأمر واضح. ")) {
      assertThat(
              Read.toldWith(
                  "قالت وزيرة الهجرة هناء نجم إن الأمر صعب. وقال مقدم البرنامج سامر خليل لوزيرة"
                      + " الهجرة إن الناس تسأل. "
                      + between
                      + "وأكدت الوزيرة أن الخبر صحيح.",
                  HE,
                  SHE))
          .endsWith("هناء نجم > الخبر صحيح");
    }
  }

  @Test
  void theOneQuotedLastIsMeantBeforeOneWhoMostlyFits() {
    assertThat(
            Read.toldWith(
                "قال الناشط الأمازيغي سامر خليل إن الوقفة سلمية. وقال هاني نجم: «نريد العودة»."
                    + " وطالب الناشط الأمازيغي الجزائري بالتدخل السريع.",
                HE,
                "هاني نجم"))
        .endsWith("هاني نجم > التدخل السريع");
  }

  @Test
  void anOfficeThatGoesOnIsTheLastSpeakers() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن الفريق قوي. وأضاف قائد فريق النهر السابق أن اللعب جميل.", HE))
        .containsExactly("سامر خليل > الفريق قوي", "سامر خليل > اللعب جميل");
    assertThat(
            Read.toldWith("قال سامر خليل إن الفريق قوي. وأضافت وزيرة الرياضة أن اللعب جميل.", HE))
        .endsWith("وزيرة الرياضة > اللعب جميل");
  }

  @Test
  void whoWasToldIsNoPartOfWhoTells() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن المؤتمر مهم. وسجل المصرح لهسبريس أن الحضور كبير.",
                List.of(HE),
                List.of("هسبريس")))
        .endsWith("سامر خليل > الحضور كبير");
  }

  @Test
  void anOfficeBehindANameIsTheNextOnes() {
    assertThat(
            Read.toldWith(
                "كلف الأمين العام سامر خليل السفير هاني نجم بنقل تعازيه. وأشاد نجم بأفراد القوة."
                    + " وأعرب السفير عن تضامنه مع الأسر.",
                HE,
                "هاني نجم"))
        .endsWith("هاني نجم > تضامنه مع الأسر");
  }

  @Test
  void theSubjectOfAPastPerfectStandsBeforeIt() {
    for (String was : List.of("وكان", "وكان أيضا")) {
      assertThat(Read.toldWith(was + " وزير النهر سامر خليل قد حث المدينة على إنهاء تحقيقها.", HE))
          .containsExactly("سامر خليل > إنهاء تحقيقها");
    }
  }

  @Test
  void marksAroundADescriptionAreNoPartOfIt() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن العمل بدأ. وعن حجم الخسائر قال «المسؤول المحلي»: «لا أرقام"
                    + " لدينا». وأضاف أن الطرق سالكة.",
                HE))
        .hasSize(3)
        .allMatch(told -> told.startsWith(HE));
  }

  @Test
  void twoWhoWereToldOfGoOnInTheDual() {
    assertThat(
            Read.toldWith(
                "هنأت شخصيتان يمنيتان قياديتان، أمس، الملك سامر خليل. وأشادتا بدور الجيران في"
                    + " الإغاثة.",
                HE))
        .containsExactly("شخصيتان يمنيتان قياديتان > دور الجيران في الإغاثة");
  }

  @Test
  void aDocumentsWordsAreWhoseVerbBringsIt() {
    assertThat(
            Read.told(
                "وفتح الفريق الملف بعدما نشرت صحيفة النهر تقريرا اتهمت فيه الشركة بإخفاء الأرقام."))
        .containsExactly("صحيفة النهر > إخفاء الأرقام");
    assertThat(
            Read.toldWith(
                "جاء ذلك في البيان الذي أصدره سامر خليل، الأمين العام للرابطة، وقال فيه: إن السلم"
                    + " واجب.",
                HE))
        .containsExactly(HE + " > السلم واجب");
  }

  @Test
  void whoIsAddressedBehindThePronounDoesNotSpeak() {
    assertThat(Read.toldWith("وذكر سامر خليل أنه قال للوزير إن الوقت ضيق.", HE))
        .contains(HE + " > الوقت ضيق");
  }

  @Test
  void aNameThatLooksLikeAVerbIsASubject() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن اللقاء مفيد. وكانت يلين قد أعلنت عن الخطط، مشيرة إلى أن الناس"
                    + " جياع.",
                HE,
                "يلين"))
        .endsWith("يلين > الناس جياع");
  }

  @Test
  void aSurnameWithAFeminineEndingIsTheSubjectBeforeItsClause() {
    assertThat(
            Read.toldWith("قال سامر خليل إن العمل بدأ. واعتبر حمودة أن الفرق كبير.", HE, "حمودة"))
        .endsWith("حمودة > الفرق كبير");
  }

  @Test
  void somebodyInMarksBeforeAPastPerfectSpeaks() {
    assertThat(Read.told("وكان «بارت ديكر» قد أورد، في تصريحات تلفزية، أن الأمر جاد."))
        .containsExactly("بارت ديكر > الأمر جاد");
  }

  @Test
  void aWordBeforeAnOfficeOfItsOwnIsAName() {
    assertThat(Read.told("وقال هالك نجم فريق النهر الروسي أمس: «هذا يحدث في كل مباراة»."))
        .containsExactly("هالك > هذا يحدث في كل مباراة");
  }

  @Test
  void behindAPersonOfWhomWasJustToldASentenceIsHisWord() {
    String told = "قال سامر خليل إن العمل بدأ. وزار جمال حداد المدينة أمس. ";
    assertThat(Read.toldWith(told + "وقال إن السد سليم.", HE, "جمال حداد"))
        .endsWith("جمال حداد > السد سليم");
    assertThat(Read.toldWith(told + "وأضاف أن السد سليم.", HE, "جمال حداد"))
        .endsWith("سامر خليل > السد سليم");
    assertThat(Read.toldWith(told + "\nوقال إن السد سليم.", HE, "جمال حداد"))
        .endsWith("سامر خليل > السد سليم");
  }

  @Test
  void aClauseThatAConjunctionOpensHasItsSubjectBehindIt() {
    assertThat(Read.told("تحدثت الوزيرة عن الرهانات المشتركة، ثم ذكرت أن التعليم أولوية."))
        .endsWith("الوزيرة > التعليم أولوية");
    assertThat(Read.told("قال المتحدث إن القتال مستمر، حيث قال إن الطريق مغلق."))
        .endsWith("المتحدث > الطريق مغلق");
    assertThat(Read.told("والوزارة إذ تعلن أن السد سليم تشكر الأهالي."))
        .first(as(STRING))
        .startsWith("الوزارة > السد سليم");
  }

  @Test
  void anOfficeOfWhatIsPointedAtGoesOnToItsName() {
    assertThat(Read.told("وقال قائد هذه القوات اللواء سامر خليل إن المدينة آمنة."))
        .containsExactly("سامر خليل > المدينة آمنة");
    assertThat(Read.told("ونفى مسؤول هذه الأنباء.")).containsExactly("مسؤول > هذه الأنباء");
  }

  @Test
  void whatIsPointedAtWasCalledSoBefore() {
    assertThat(
            Read.told(
                "قالت مصادر مطلعة إن الاتفاق قريب. وقال سامر خليل إن السعر ارتفع. وقالت هذه"
                    + " المصادر إن التفاصيل كثيرة."))
        .endsWith("مصادر مطلعة > التفاصيل كثيرة");
  }

  @Test
  void twoSourcesAreTheSourcesOfLater() {
    assertThat(
            Read.told(
                "قال مصدران مطلعان إن الاتفاق قريب. وقال سامر خليل إن السعر ارتفع. وأضافت"
                    + " المصادر أن التفاصيل كثيرة."))
        .endsWith("مصدران مطلعان > التفاصيل كثيرة");
  }

  @Test
  void somebodyIsMeantByOneWordOfWhatHeIs() {
    assertThat(
            Read.toldWith(
                "زار المدرب الإيطالي سامر خليل البلدة أمس. وأكد الإيطالي أن الفريق جاهز.",
                "سامر خليل"))
        .containsExactly("سامر خليل > الفريق جاهز");
  }

  @Test
  void aPaperRightBehindTheVerbTells() {
    assertThat(Read.told("وكشفت تقارير صحفية أن اللاعب سيرحل."))
        .containsExactly("تقارير صحفية > اللاعب سيرحل");
  }

  @Test
  void twoWhoSpokeBeforeGoOnInTheDual() {
    assertThat(
            Read.toldWith(
                "قال الكاتبان إن الحرب مدمرة. وأكد سامر خليل أن الجيش جاهز. وأشارا إلى أن الخسائر"
                    + " كبيرة.",
                "سامر خليل"))
        .endsWith("الكاتبان > الخسائر كبيرة");
  }
}
