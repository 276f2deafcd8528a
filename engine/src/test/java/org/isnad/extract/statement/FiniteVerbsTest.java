package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Statement;
import org.isnad.model.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finite verbs and the frames in which they report. */
class FiniteVerbsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وذكر البيان ستة مواقع استهدفت في الشمال. | البيان > ستة مواقع استهدفت في الشمال
          أفادت بعثة المراقبة أمس عن مقتل سبعة أشخاص. | بعثة المراقبة > مقتل سبعة أشخاص
          أبلغت شركات عدة عن خفض إنتاجها. | شركات عدة > خفض إنتاجها
          كما أحصت المنظمة وصول ألفي مهاجر. | المنظمة > وصول ألفي مهاجر
          وذكّر المدير بتوصياته بإبقاء الحراسة. | المدير > توصياته بإبقاء الحراسة
          احتجت الخارجية الشامية على احتجاز السفينة. | الخارجية الشامية > احتجاز السفينة
          """)
  void whatIsPassedOnStandsBehindItsPrepositionOrPlainly(String text, String told) {
    assertThat(Read.told(text)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          من جهته شبه وزير الداخلية التدفق بتسرب المياه. | وزير الداخلية > التدفق بتسرب المياه
          وكانت البحرية الساحلية هددت باحتجاز السفن. | البحرية الساحلية > احتجاز السفن
          """)
  void aVerbSpeltAsANounIsReadWhereItsSubjectShowsIt(String text, String told) {
    assertThat(Read.told(text)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقالت الصحيفة إن الوزير أصر على إلغاء الاجتماع. | الوزير > إلغاء الاجتماع
          وقالت الصحيفة إن المنظمة اعتبرت القصف جريمة حرب. | المنظمة > القصف جريمة حرب
          وقال الناطق إن الأهالي اتهموه بالتقصير. | الأهالي > التقصير
          """)
  void whatSomebodyOnceHeldOrSworeInsideAnothersWordsWasSaid(String text, String told) {
    assertThat(Read.told(text)).contains(told);
  }

  @Test
  void whatIsHeldInThePresentInsideAnothersWordsIsAnAttitude() {
    assertThat(Read.told("وقالت الصحيفة إن المنظمة تعتبر الجماعة خطرا.")).hasSize(1);
  }

  @Test
  void aThingIsNotNamedByWhatItRecalls() {
    assertThat(Read.told("ويذكر هذا الحادث بحادث مماثل وقع قبل عام.")).isEmpty();
    assertThat(Read.told("ذكر ذلك المدير في اجتماع.")).isEmpty();
  }

  @Test
  void whatARelativeClauseTellsIsExplainedBehindIt() {
    assertThat(
            Read.told(
                "ونفى المتحدث ما أعلنته صحيفة الأفق من مقتل سبعين مدنيا، إذ أعلن أن الغارة أصابت"
                    + " مقاتلين."))
        .containsExactly(
            "المتحدث > ما أعلنته صحيفة الأفق من مقتل سبعين مدنيا",
            "صحيفة الأفق > مقتل سبعين مدنيا",
            "المتحدث > الغارة أصابت مقاتلين");
    assertThat(Read.told("تراجعت الأسعار بما أعلنه معهد الطاقة الليلة الماضية عن المخزونات."))
        .containsExactly("معهد الطاقة > المخزونات");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وهو ما أدركه بعدما علم أن الطريق مغلق.",
        "غاب الجنود الذين يعتقد أنهم عبروا النهر.",
        "لم يتم كشف شيء عن سعر الجهاز.",
      })
  void whatSomebodyCameToKnowAndNounsBehindVerbsAreNoStatements(String text) {
    assertThat(Read.told(text)).isEmpty();
  }

  @Test
  void aVerbalNounBehindANounIsNoVerb() {
    assertThat(Read.told("رحب السكان بقبول طلب الرئيس تشغيل المحطة."))
        .containsExactly("السكان > قبول طلب الرئيس تشغيل المحطة");
  }

  @Test
  void whatTheOutletItselfLearnedStandsOnItsOwnWord() {
    String text = "وعلمت «الأفق» أن التوقيع تأجل.";
    assertThat(Read.statements(text, "الأفق")).isEmpty();
    assertThat(Read.statements(text, "المنار")).hasSize(1);
  }

  @Test
  void whoLearnsBehindAnOpeningPhraseStillSpeaks() {
    assertThat(Read.told("من جهة أخرى كشف مصدر في الوزارة عن قصف المخازن."))
        .containsExactly("مصدر في الوزارة > قصف المخازن");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ووجه الوزير بتنفيذ الخطة في غضون أسبوع. | الوزير > تنفيذ الخطة في غضون أسبوع
          كلف الأمين العام السفير بنقل تعازيه إلى الأسر. | الأمين العام السفير > نقل تعازيه إلى الأسر
          """)
  void whatSomebodyInOfficeOrdersIsSaid(String text, String told) {
    assertThat(Read.told(text)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ووجه الطيران ضربة بصاروخين للموقع.",
        "وكلف بمهمات رسمية كثيرة.",
        "ويشير هذا القرار إلى تغير في الموقف.",
        "كل هذه المعطيات تشير إلى ثورة.",
      })
  void deedsAndThingsThatShowAreNoStatements(String text) {
    assertThat(Read.told(text)).isEmpty();
  }

  @Test
  void whatIsChantedIsShort() {
    assertThat(Read.statements("وردد المحتجون هتافات بينها \"ارحلوا الآن\"."))
        .singleElement()
        .returns(StatementKind.DIRECT, Statement::kind);
  }
}
