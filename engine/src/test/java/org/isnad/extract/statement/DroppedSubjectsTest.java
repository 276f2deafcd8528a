package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a cue means whose own subject is dropped. */
class DroppedSubjectsTest {

  @Test
  void whatWasOpensHadEndsHoweverMuchTellsOfWhoSpeaks() {
    assertThat(
            Read.toldWith(
                "قال الوزير سامر خليل إن المشروع بدأ. وكان عامر الحداد رئيس الاتحاد المحلي وهو"
                    + " عضو اللجنة التي يقودها خليل قد أكد أن الدعم سيستمر.",
                "سامر خليل",
                "عامر الحداد"))
        .endsWith("عامر الحداد > الدعم سيستمر");
  }

  @Test
  void aWordThatMayBeAVerbIsOneBehindWhileAndBeforeAPerson() {
    assertThat(
            Read.toldWith(
                "قالت الصحيفة إن المهاجم سيرحل. فيما نشر الدكتور سامر خليل صورة للفريق مؤكدا أنه"
                    + " عمل معه.",
                "سامر خليل"))
        .endsWith("سامر خليل > عمل معه");
  }

  @Test
  void theFeminineFormMeansWhatWasToldOfInTheFeminine() {
    assertThat(
            Read.toldWith(
                "قال النائب سامر خليل إن القانون ظالم. وأصدرت القائمة المحلية بيانا بعد الجلسة،"
                    + " وقالت إن القانون سيسقط.",
                "سامر خليل"))
        .endsWith("القائمة المحلية > القانون سيسقط");
  }

  @Test
  void whoIsQuotedGoesOnWhereTheFormRulesOutTheMedium() {
    assertThat(
            Read.toldWith(
                "قالت الصحيفة إن المدرب عامر الحداد تحدث عن رحيل الحارس مؤكدا أن الأمر صعب.",
                "عامر الحداد"))
        .endsWith("عامر الحداد > الأمر صعب");
  }

  @Test
  void manyWhomTheSentenceToldOfLastAreMeantByThePlural() {
    assertThat(
            Read.toldWith(
                "قال الوزير سامر خليل إن المشروع بدأ. واستقبل الوزير الضيوف حيث تبادل الجميع"
                    + " التهاني، آملين أن يعود العيد بالخير.",
                "سامر خليل"))
        .endsWith("الجميع > يعود العيد بالخير");
  }

  @Test
  void whatTellsWhenIsNotTheMainClause() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن الشركة كبيرة. عندما بدأت المعركة، وقف الوزير عامر الحداد ضد"
                    + " المشروع، مؤكدا أن البلد لن يقبل.",
                List.of("سامر خليل", "عامر الحداد"),
                List.of()))
        .endsWith("عامر الحداد > البلد لن يقبل");
  }

  @Test
  void aFeminineSubjectSharesNoMasculineVerb() {
    assertThat(
            Read.toldWith(
                "أوضح سامر خليل أن العمل بدأ. وحول المعارض التي تسعى الغرفة لإقامتها أشار إلى أن"
                    + " الخطة جاهزة.",
                "سامر خليل"))
        .endsWith("سامر خليل > الخطة جاهزة");
  }

  @Test
  void aSentenceMayBeginWithAVerbSpeltLikeANoun() {
    assertThat(
            Read.toldWith(
                "قال الوزير سامر خليل إن المشروع بدأ. ورغم ذلك دافع عامر الحداد عن التأجيل قائلا"
                    + " إنه ضروري.",
                "سامر خليل",
                "عامر الحداد"))
        .endsWith("عامر الحداد > ضروري");
  }

  @Test
  void behindWasAndButANounWithoutTheArticleIsTheSubject() {
    assertThat(
            Read.toldWith(
                "قال الوزير سامر خليل إن المشروع بدأ. وكان ضابط محلي في وقت سابق قد حذر النائب"
                    + " عامر الحداد، وقال إنه لن يسمح بذلك.",
                "سامر خليل",
                "عامر الحداد"))
        .endsWith("ضابط محلي > لن يسمح بذلك");
    assertThat(
            Read.toldWith(
                "قال الوزير سامر خليل إن المشروع بدأ. إلا أن مغردين رفضوا كلماته، مشيرين إلى أنه"
                    + " تأخر.",
                "سامر خليل"))
        .endsWith("مغردون > تأخر");
  }

  @Test
  void thePluralMeansTheManyOfItsSentenceAndNotOnePersonOrABody() {
    assertThat(
            Read.toldWith(
                "أعلنت الشركة خدمة جديدة. واحتفى مغردون بما قدمته الشركة معتبرين أنها خطوة"
                    + " كبيرة."))
        .endsWith("مغردون > خطوة كبيرة");
    assertThat(
            Read.toldWith(
                "قال الوزير سامر خليل إن المشروع بدأ. وخاض آلاف المواطنين مسيرة في العاصمة،"
                    + " مطالبين بفتح تحقيق.",
                "سامر خليل"))
        .endsWith("آلاف > فتح تحقيق");
  }

  @Test
  void theSingularMeansNoneOfMany() {
    assertThat(
            Read.toldWith(
                "احتفل المواطنون أمس بذكرى اليوم الذي ألقى فيه الرئيس سامر خليل خطابه من الميدان،"
                    + " قائلا إن القناة لهم.",
                "سامر خليل"))
        .endsWith("سامر خليل > القناة لهم");
    assertThat(
            Read.toldWith(
                "قال المدير سامر خليل إن الفريق بخير. وعن مدى رضاه عما قدمه اللاعبون من"
                    + " البداية، أكد أن العمل مستمر.",
                "سامر خليل"))
        .endsWith("سامر خليل > العمل مستمر");
  }

  @Test
  void ofABrokenPluralTheFeminineIsSaid() {
    assertThat(
            Read.toldWith(
                "قال المدير سامر خليل إن الفريق بخير. وكانت الجماهير استقبلت البيان بفرحة كبيرة،"
                    + " مؤكدة أن النادي يستحق.",
                "سامر خليل"))
        .endsWith("الجماهير > النادي يستحق");
  }

  @Test
  void whoeverIssuesAPaperSpeaksInItWheneverItCame() {
    assertThat(
            Read.toldWith(
                "قال المدير سامر خليل إن الفريق بخير. وتأجل السباق بعد أن أصدرت وزارة الشباب بيانا"
                    + " مطلع فبراير الماضي أكدت فيه أن الملاعب مغلقة.",
                "سامر خليل"))
        .endsWith("وزارة الشباب > الملاعب مغلقة");
  }

  @Test
  void noSingularIsSaidOfMany() {
    assertThat(
            Read.toldWith(
                "قال المسؤولون إن الطريق مغلق. وعندما نقلنا الشكوى إلى سامر خليل مدير البلدية أوضح"
                    + " أن العمل بدأ.",
                "سامر خليل"))
        .endsWith("سامر خليل > العمل بدأ");
    assertThat(
            Read.told(
                "قالت الوزارة إن العمل بدأ، بينما نفى التلفزيون الرسمي وجود تأخير، محملا الشركة"
                    + " مسؤولية البطء."))
        .endsWith("التلفزيون الرسمي > الشركة مسؤولية البطء");
  }

  @Test
  void peopleByABrokenPluralGoOnInThePlural() {
    assertThat(Read.told("هاجم سكان القرية الشركة. وقالوا إن المياه لا تصل إليهم."))
        .containsExactly("سكان القرية > المياه لا تصل إليهم");
  }

  @Test
  void behindHimStandsWhoAnswersHim() {
    assertThat(
            Read.toldWith(
                "قال النائب سامر خليل إن القانون معيب. ورد عليه الوزير عامر الحداد، مضيفا أن النص"
                    + " واضح.",
                "سامر خليل",
                "عامر الحداد"))
        .endsWith("عامر الحداد > النص واضح");
    assertThat(
            Read.toldWith(
                "قال النائب سامر خليل إن القانون معيب. واتهمه زميله عامر الحداد بأنه يعرقل العمل.",
                "سامر خليل",
                "عامر الحداد"))
        .endsWith("عامر الحداد > يعرقل العمل");
  }

  @Test
  void whoeverSendsThePaperSpeaksInItAndNotWhoGetsIt() {
    assertThat(
            Read.toldWith(
                "بعث الرئيس سامر خليل برقية إلى نظيره عامر الحداد، أكد فيها أن العلاقات متينة.",
                "سامر خليل",
                "عامر الحداد"))
        .containsExactly("سامر خليل > العلاقات متينة");
  }

  @Test
  void toWhomSomethingIsHandedHoldsNoOfficeOfTheOneWhoHandsIt() {
    assertThat(
            Read.toldWith(
                "سلم مدير المدرسة الجوائز إلى سامر خليل، مؤكدا أن المدرسة ستواصل الدعم.",
                "سامر خليل"))
        .containsExactly("مدير المدرسة > المدرسة ستواصل الدعم");
  }
}
