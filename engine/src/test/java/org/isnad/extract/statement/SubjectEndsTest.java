package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the phrase of a subject ends. */
class SubjectEndsTest {

  @Test
  void aClauseOfItsOwnIsNoPartOfTheSubject() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن اتحاد الكرة لا يستطيع الإعلان عن رد رسمي يفيد بموافقته على"
                    + " العقد.",
                List.of("سامر خليل"),
                List.of("اتحاد الكرة")))
        .contains("اتحاد الكرة > موافقته على العقد");
    assertThat(Read.told("ويشرح الباحث كيف أن السد سليم.")).containsExactly("الباحث > السد سليم");
  }

  @Test
  void whereSomebodyWroteIsNoPartOfTheName() {
    assertThat(Read.toldWith("وقال خليل في نص رسالته إلى أبنائه: «إن السد سليم».", "خليل"))
        .allMatch(t -> t.startsWith("خليل > "));
  }

  @Test
  void theNounBehindAPlaceIsTheOneAddressed() {
    assertThat(
            Read.toldWith(
                "دعت واشنطن السلطات المحلية إلى الإفراج عن الموقوفين.",
                List.of(),
                List.of("واشنطن", "السلطات المحلية")))
        .containsExactly("واشنطن > الإفراج عن الموقوفين");
  }

  @Test
  void aNameStandsBehindWhereTheOfficeIs() {
    assertThat(
            Read.toldWith("وأوضح منسق اللجنة بـ«نادي البلدة» سامر خليل أن السد سليم.", "سامر خليل"))
        .containsExactly("سامر خليل > السد سليم");
  }

  @Test
  void theDayBeforeYesterdayIsNobody() {
    assertThat(Read.told("السد سليم تماما، بحسب ما أعلن أول من أمس مساعد المتحدث."))
        .containsExactly("مساعد المتحدث > السد سليم تماما");
  }

  @Test
  void behindButAClauseOfItsOwnHasItsSubject() {
    assertThat(Read.told("قال الوزير إن السعر ارتفع لكن المدير أكد أن الطلب تراجع."))
        .endsWith("المدير > الطلب تراجع");
  }

  @Test
  void whatSomebodyBringsWithHimIsNoPartOfHisPhrase() {
    assertThat(Read.told("وتقدم مدير إدارة الصحة بالشكر الجزيل للجنة، مبينا أن السد سليم."))
        .containsExactly("مدير إدارة الصحة > السد سليم");
  }

  @Test
  void aRecordingThatIsDescribedIsStillWhoeverShowedIt() {
    assertThat(Read.told("بثت المعارضة المسلحة تسجيلا مصورا قالت إنه يظهر القصف."))
        .allMatch(t -> t.startsWith("المعارضة"));
  }

  @Test
  void aManDoesNotGoOnInTheFormOfAWoman() {
    assertThat(
            Read.toldWith(
                "قالت الوزيرة هيفاء نجم إن السعر ارتفع. وقال المدير سامر خليل إن الطلب تراجع."
                    + " وأوضحت أن الأزمة انتهت.",
                "هيفاء نجم",
                "سامر خليل"))
        .endsWith("هيفاء نجم > الأزمة انتهت");
  }

  @Test
  void aWomanOfficeIsNoMan() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن السعر ارتفع. وقالت المسؤولة إن الطلب تراجع.", "سامر خليل"))
        .endsWith("المسؤولة > الطلب تراجع");
  }

  @Test
  void aNameInMarksIsTheWholeSubject() {
    assertThat(Read.told("هنأ «العمري» منسوبي الفرع بهذه المناسبة السعيدة."))
        .allMatch(t -> t.startsWith("العمري > "));
  }

  @Test
  void whoeverIsDescribedByAPronounIsNotWhoSpeaks() {
    assertThat(
            Read.toldWith("قال سامر خليل إن السد سليم. ووصف المتهم بأنه قائد جماعة.", "سامر خليل"))
        .endsWith("سامر خليل > قائد جماعة");
  }

  @Test
  void aNameBeforeTheRelativeBringsItsOwnOffice() {
    assertThat(
            Read.toldWith(
                "ويرأس البعثة مدير المنتخب سامر خليل الذي أكد أن السد سليم.", "سامر خليل"))
        .containsExactly("سامر خليل > السد سليم");
    assertThat(
            Read.toldWith(
                "وكرمهم رئيس جمعية الكشافة العربية الوطنية الكبرى الدكتور سامر خليل الذي أكد أن"
                    + " السد سليم.",
                "سامر خليل"))
        .containsExactly("سامر خليل > السد سليم");
  }

  @Test
  void whatAMansParticipleTellsIsNoSessionsWord() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن السد سليم. ونظرت جلسة خاصة في الطلب، مضيفا أن الطريق آمن.",
                "سامر خليل"))
        .endsWith("سامر خليل > الطريق آمن");
  }

  @Test
  void behindSuchAFormulaTheOfficeIsTheSubject() {
    assertThat(Read.told("وأكد في هذا الصدد رئيس غرفة الصيد أن السد سليم."))
        .containsExactly("رئيس غرفة الصيد > السد سليم");
  }

  @Test
  void whatTheSpeakerHasIsNoPartOfWhoSpeaks() {
    assertThat(Read.told("أكدت وزارة العمل في دليلها الإرشادي الجديد أن السد سليم."))
        .containsExactly("وزارة العمل > السد سليم");
  }

  @Test
  void whomABodyLaysItOnIsNoPartOfTheBody() {
    assertThat(Read.told("واشترط المركز على الراغبين في التحاور عددا من الشروط."))
        .allMatch(t -> t.startsWith("المركز > "));
  }

  @Test
  void aWordThatLooksLikeAVerbIsASurnameBehindATitle() {
    assertThat(Read.told("ذكرت الدكتورة وديعه بوكر، رئيسة القسم، أن السد سليم."))
        .allMatch(t -> t.startsWith("الدكتورة وديعه بوكر"));
  }

  @Test
  void behindACommaBeginsWhatWasSaid() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن السد سليم. وأضاف، نتشرف بأن نكون أولى البلدات المشاركة.",
                "سامر خليل"))
        .allMatch(t -> t.startsWith("سامر خليل > "));
  }

  @Test
  void leadersBehindAWomansVerbAreCalledUpon() {
    assertThat(
            Read.toldWith(
                "قالت هيفاء نجم إن السد سليم. ودعت قادة العالم إلى الاستثمار في الكتب.",
                "هيفاء نجم"))
        .endsWith("هيفاء نجم > الاستثمار في الكتب");
  }

  @Test
  void whatTheFormKeepsFromSpeakingIsSpokenOf() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن القرية قاومت الجماعات التي قال إنها تنتحر بهذه الجريمة.",
                "سامر خليل"))
        .contains("سامر خليل > تنتحر بهذه الجريمة");
  }
}
