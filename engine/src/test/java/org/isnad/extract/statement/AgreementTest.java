package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a verb is about is told from who speaks. */
class AgreementTest {

  @Test
  void aManIsNotDescribedInTheFeminine() {
    assertThat(Read.told("وصف الوزير العملية بأنها ناجحة."))
        .containsExactly("الوزير > العملية بأنها ناجحة");
  }

  @Test
  void anOfficeDescribedInTheMasculineIsNotDescribedInTheFeminine() {
    assertThat(Read.told("حذر وزير الداخلية اللبناني الشركة من أي تأخير."))
        .containsExactly("وزير الداخلية اللبناني > أي تأخير");
  }

  @Test
  void oneManIsNotDescribedInThePlural() {
    assertThat(Read.told("أبلغ الوزير الصحفيين أن الاجتماع تأجل."))
        .containsExactly("الوزير > الاجتماع تأجل");
    assertThat(Read.told("حمل الرئيس اليمني الحوثيين مسؤولية انهيار الهدنة."))
        .containsExactly("الرئيس اليمني > الحوثيين مسؤولية انهيار الهدنة");
  }

  @Test
  void severalPeopleAreDescribedInThePlural() {
    assertThat(Read.told("أبلغ القادة الحوثيون أن الاجتماع تأجل."))
        .containsExactly("القادة الحوثيون > الاجتماع تأجل");
  }

  @Test
  void peopleWithoutTheArticleOwnNoNounBehindThem() {
    assertThat(Read.told("اتهم نشطاء حقوقيون الحوثيين بخطف صحفي."))
        .containsExactly("نشطاء حقوقيون > خطف صحفي");
    assertThat(Read.told("واعتبر مراقبون الخطوة تصعيدا."))
        .containsExactly("مراقبون > الخطوة تصعيدا");
  }

  @Test
  void aPlaceIsSpokenOfBehindWhoeverSpeaks() {
    assertThat(
            Read.toldWith(
                "اتهمت فرنسا ألمانيا بالتباطؤ في المفاوضات.",
                List.of(),
                List.of("فرنسا", "ألمانيا")))
        .containsExactly("فرنسا > التباطؤ في المفاوضات");
    assertThat(Read.toldWith("اتهمت الحكومة الأوكرانية روسيا بالقصف.", List.of(), List.of("روسيا")))
        .containsExactly("الحكومة الأوكرانية > القصف");
  }

  @Test
  void aNameOfSeveralWordsOwnsNoNounBehindIt() {
    assertThat(
            Read.toldWith(
                "اتهمت منظمة سيف ذا وورلد التحالف بقصف سوق.", List.of(), List.of("سيف ذا وورلد")))
        .containsExactly("منظمة سيف ذا وورلد > قصف سوق");
  }

  @Test
  void theVerbBehindWhatNamesWhoSpeaks() {
    assertThat(
            Read.told(
                "وانخفضت تكاليف البناء في البلاد هذا العام، وفقا لما قاله رئيس الشركة كريم عواد."))
        .containsExactly("كريم عواد > انخفضت تكاليف البناء في البلاد هذا العام");
  }

  @Test
  void theVerbOfARelativeClauseIsNoObject() {
    assertThat(Read.told("وأوضح المصدر، الذي طلب عدم ذكر اسمه، أن القصف استهدف مخزنا."))
        .containsExactly("المصدر > القصف استهدف مخزنا");
  }

  @Test
  void whatIsWarnedOfIsToldBesideWhatIsSaid() {
    assertThat(Read.told("وحذرت المنظمة من تفشي الوباء، قائلة إن آلاف الأطفال مهددون."))
        .containsExactly("المنظمة > تفشي الوباء", "المنظمة > آلاف الأطفال مهددون");
  }

  @Test
  void anotherVerbOfTellingEndsWhatWasSaid() {
    assertThat(Read.told("قالت الوزيرة إن المفاوضات توقفت ودعت المواطنين إلى الهدوء."))
        .containsExactly("الوزيرة > المفاوضات توقفت", "الوزيرة > الهدوء");
    assertThat(Read.told("قال الوزير إن المفاوضات توقفت واتهم الحركة بخرق الهدنة."))
        .containsExactly("الوزير > المفاوضات توقفت", "الوزير > خرق الهدنة");
  }

  @Test
  void theBlameIsNoPartOfWhoThrowsIt() {
    assertThat(Read.told("وألقى مسؤول في فصيل معارض باللائمة على المقاتلين، وقال إن الاتفاق تأخر."))
        .contains("مسؤول في فصيل معارض > الاتفاق تأخر");
  }

  @Test
  void severalSpeakTogether() {
    assertThat(Read.told("وأكد كل من الوزير والسفير أن العلاقات متينة."))
        .containsExactly("كل من الوزير والسفير > العلاقات متينة");
  }

  @Test
  void whatIsAscribedToSomebodyIsHisWord() {
    assertThat(Read.told("ونسبت الوكالة إلى المتحدث قوله إن السفينة آمنة."))
        .containsExactly("المتحدث > السفينة آمنة");
  }
}
