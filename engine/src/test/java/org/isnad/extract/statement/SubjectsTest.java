package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is the subject of a cue, and who only stands beside it. */
class SubjectsTest {

  @Test
  void anOfficeBehindTheNameOfABodyIsTheOneAddressed() {
    assertThat(Read.told("طالبت نقابة الصحفيين وزير الداخلية بالإفراج عن الموقوفين."))
        .containsExactly("نقابة الصحفيين > الإفراج عن الموقوفين");
  }

  @Test
  void whoeverBelongsToTheSubjectIsTheOneAddressed() {
    assertThat(Read.told("حذر مجلس الأمن القومي مواطنيه من السفر ليلا."))
        .containsExactly("مجلس الأمن القومي > السفر ليلا");
  }

  @Test
  void aMinistryIsNamedByItsMatterAlone() {
    assertThat(
            Read.told(
                "أعلنت وزارة الداخلية المصرية ضبط ثلاثة مهربين. وأفادت الداخلية أن التحقيق"
                    + " مستمر."))
        .containsExactly(
            "وزارة الداخلية المصرية > ضبط ثلاثة مهربين", "وزارة الداخلية المصرية > التحقيق مستمر");
  }

  @Test
  void theFormOfTheVerbTellsThatThePersonBeforeTheBodyGoesOn() {
    assertThat(
            Read.toldWith(
                "قال الوزير سامر خليل إن السعر ارتفع. وأعلنت المنظمة أن الأزمة انتهت. وأضاف أن"
                    + " الحكومة تتابع.",
                "سامر خليل"))
        .endsWith("سامر خليل > الحكومة تتابع");
  }

  @Test
  void whoeverIsOnlyCitedLetsTheSpeakerGoOn() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن السعر ارتفع. زاد عدد الحفارات في الحقل الشمالي، وفقا لشركة"
                    + " المدار. وأوضح أن الطلب تراجع.",
                List.of("سامر خليل"),
                List.of("شركة المدار")))
        .endsWith("سامر خليل > الطلب تراجع");
  }

  @Test
  void aThingBehindTheVerbIsWhatIsProposed() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن الشاطئ مزدحم. واقترح عربات متجولة لبيع الماء بدلا من الأكشاك.",
                "سامر خليل"))
        .allMatch(s -> s.startsWith("سامر خليل > "));
  }

  @Test
  void aWholeSentenceBehindThatIsNoSubject() {
    assertThat(
            Read.told(
                "وردا على الاعتقاد بأن الهجومين هما اللذان أنهيا الحرب، قال: «كل الدول تخفي"
                    + " أخطاءها»."))
        .noneMatch(s -> s.contains("هما >"));
  }

  @Test
  void theSubjectOfTheClauseToldIsTheSubjectOfItsSecondVerb() {
    assertThat(
            Read.toldWith(
                "قال كريم ناصر إن الطريق جاهز. وأذكر أن الكاتب سامر خليل رد على ذلك، وقال: «هذا"
                    + " وهم».",
                "كريم ناصر",
                "سامر خليل"))
        .endsWith("سامر خليل > هذا وهم");
  }

  @Test
  void betweenTwoIsNoVerb() {
    assertThat(Read.told("المفاوضات جارية بينه وبين النادي: «العقد جاهز»."))
        .noneMatch(s -> s.contains("النادي >"));
  }

  @Test
  void aMediumThatReceivedADocumentDoesNotSpeakInIt() {
    assertThat(Read.told("وأضافت الوثيقة التي توصلت بها الجريدة أن الجيش أسر مئة جندي."))
        .containsExactly("الوثيقة > الجيش أسر مئة جندي");
  }

  @Test
  void aMediumThatCarriedAStatementIsItsChannel() {
    assertThat(
            Read.told(
                "نفت المنظمة البحرية الاحتجاز. وأضافت في بيان أوردته وكالة الأنباء الرسمية أن"
                    + " الطاقم بخير."))
        .endsWith("المنظمة البحرية > الطاقم بخير");
  }

  @Test
  void aNameInTheTitleOfAProgrammeIsNotItsGuest() {
    assertThat(Read.told("وأضاف ضيف برنامج “لقاء سامر خليل” أن العمل توقف."))
        .containsExactly("ضيف برنامج لقاء سامر خليل > العمل توقف");
  }

  @Test
  void newsOfNobodyNamedGoesOnUnderAnotherName() {
    assertThat(Read.told("أفادت أنباء بأن الموعد تحدد. وأضافت المعلومات أن اللجنة وافقت."))
        .containsExactly("أنباء > الموعد تحدد", "أنباء > اللجنة وافقت");
  }

  @Test
  void aPaperIsOfWhoeverSignedIt() {
    assertThat(Read.told("وقال بلاغ يحمل توقيع “اللجنة التنظيمية” إن الحملة مستمرة."))
        .containsExactly("اللجنة التنظيمية > الحملة مستمرة");
  }

  @Test
  void anArticleAnnouncedIsOfTheMediumItStandsIn() {
    assertThat(
            Read.told(
                "قال المحافظ إن السد سليم. تلك فكرة تناولها مقال تحليلي في مجلة “المدار”. وأكد"
                    + " المقال أن البحث مستمر."))
        .endsWith("مجلة المدار > البحث مستمر");
  }

  @Test
  void whatTheLawHoldsIsNoChannel() {
    assertThat(Read.statements("قال المحافظ إن الجاني يعاقب وفق المتعارف عليه.").getFirst().via())
        .isEmpty();
  }

  @Test
  void twoCallingsOfOnePersonAreOneSpeaker() {
    assertThat(
            Read.toldWith(
                "قال المخرج سامر خليل إن العمل جاهز. وأكد ابن دمشق أن العرض قريب. وأوضح المخرج"
                    + " المسرحي والممثل السينمائي أن النص جديد.",
                "سامر خليل"))
        .allMatch(s -> s.startsWith("سامر خليل > "));
  }

  @Test
  void whenSomebodySpokeIsNoPartOfWhoDid() {
    assertThat(Read.told("وأعلنت الرابطة نهاية الأسبوع الماضي أن المباراة تأجلت."))
        .containsExactly("الرابطة > المباراة تأجلت");
    assertThat(Read.told("وأكد المدير أول أمس أن العمل بدأ."))
        .containsExactly("المدير > العمل بدأ");
  }

  @Test
  void whoWasJustToldOfSaidItInHisOwnStatements() {
    assertThat(
            Read.toldWith(
                "قال سامر خليل إن الشركة كبيرة. ووقف عامر الحداد ضد المشروع. وفي أحد تصريحاته قال"
                    + " إن الأخير مقيم في البلد.",
                "سامر خليل",
                "عامر الحداد"))
        .endsWith("عامر الحداد > الأخير مقيم في البلد");
  }
}
