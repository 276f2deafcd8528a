package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/** Dropped subjects, short names and descriptions lead back to one speaker. */
class SpeakersTest {

  private static List<String> speakers(String text) {
    return Read.statements(text).stream().map(Read::speaker).toList();
  }

  @Test
  void aDroppedSubjectIsTheRunningSpeaker() {
    assertThat(speakers("قال سامر خليل إن الدواء نفد. وأضاف أن الشحنة تأخرت."))
        .containsExactly("سامر خليل", "سامر خليل");
  }

  @Test
  void aSurnameIsTheFullName() {
    assertThat(speakers("قال خليل إن الدواء نفد. وأكد مدير الصحة سامر خليل أن الشحنة تأخرت."))
        .containsExactly("سامر خليل", "سامر خليل");
  }

  @Test
  void anOfficeIsWhoHoldsIt() {
    assertThat(
            speakers(
                "قال وزير النقل سامر خليل إن الجسر سيفتح. وقال رئيس البلدية كريم ناصر إن"
                    + " الطريق جاهز. وأوضح الوزير أن الرسوم ألغيت."))
        .containsExactly("سامر خليل", "كريم ناصر", "سامر خليل");
  }

  @Test
  void twoMinistriesAreTwo() {
    assertThat(speakers("قالت وزارة الصحة إن الدواء متوفر. وقالت وزارة النقل إن الطريق مفتوح."))
        .containsExactly("وزارة الصحة", "وزارة النقل");
  }

  @Test
  void theSourceItselfIsTheRunningSpeaker() {
    assertThat(speakers("أفاد بلاغ للبلدية بأن الطريق مغلق. وأضاف المصدر ذاته أن الأشغال بدأت."))
        .containsExactly("البلدية", "البلدية");
  }

  @Test
  void sourcesInThePluralComeBackInTheSingular() {
    assertThat(speakers("قالت مصادر محلية إن الجسر انهار. وأوضح المصدر أن أحدا لم يصب."))
        .containsExactly("مصادر محلية", "مصادر محلية");
  }

  @Test
  void aConjoinedCueSharesTheSubjectOfItsSentence() {
    assertThat(speakers("رفض قادة النقابة تأجيل الموعد، وقالوا إنهم سيواصلون الإضراب."))
        .containsExactly("قادة النقابة");
  }

  @Test
  void theOneAddressedDoesNotSpeak() {
    assertThat(Read.told("قال سامر خليل إن الدواء نفد. ودعا المجتمع الدولي إلى إرسال شحنة جديدة."))
        .containsExactly("سامر خليل > الدواء نفد", "سامر خليل > إرسال شحنة جديدة");
  }

  @Test
  void speechWithinSpeechHangsOnTheOuter() {
    List<Statement> found = Read.statements("قال خليل إن الشركة أكدت أن الشحنة تأخرت.");
    assertThat(found).hasSize(2);
    assertThat(Read.via(found.get(1))).containsExactly("خليل");
    assertThat(found.get(1).within()).contains(found.get(0).id());
  }

  @Test
  void aParticleBehindTheSourceIsNotPartOfIt() {
    assertThat(speakers("وكان مندوب البلدية قد أكد أن الطريق مفتوح."))
        .containsExactly("مندوب البلدية");
  }

  @Test
  void aNameWithinABodysNameDoesNotSpeak() {
    assertThat(
            Read.toldWith(
                "وأوضح المتحدث باسم مركز الملك خالد للإغاثة رأفت الصباغ أن الشحنة وصلت.",
                List.of("رأفت الصباغ"),
                List.of("مركز الملك خالد للإغاثة")))
        .containsExactly("رأفت الصباغ > الشحنة وصلت");
  }

  @Test
  void aKnownNameBehindTheVerbIsItsSubject() {
    assertThat(
            Read.toldWith(
                "أعلنت كوريا الشمالية اليوم الجمعة أن الميناء أغلق.",
                List.of(),
                List.of("كوريا الشمالية")))
        .containsExactly("كوريا الشمالية > الميناء أغلق");
  }

  @Test
  void theFirstLetterOfANameIsNoPreposition() {
    String text = "أعلنت بوركينا فاسو أن الميناء أغلق.";
    assertThat(Read.toldWith(text, List.of(), List.of("بوركينا فاسو")))
        .containsExactly("بوركينا فاسو > الميناء أغلق");
  }

  @Test
  void whoeverWasToldOfBeforeSpeaksWhereNobodyHas() {
    assertThat(speakers("وصلت اللجنة الوطنية إلى الميناء. وقالت إن الشحنة تأخرت."))
        .containsExactly("اللجنة الوطنية");
  }

  @Test
  void aFormThatDoesNotAgreeMeansSomebodyElse() {
    assertThat(
            speakers(
                "قال المحافظ إن الطريق فتح. ونفذت الحركة الوطنية الهجوم الأخير. وقالت إنه رد."))
        .containsExactly("المحافظ", "الحركة الوطنية");
  }

  @Test
  void aFormThatDoesNotAgreeWithAnybodyToldOfGoesOn() {
    assertThat(speakers("قال المحافظ إن الطريق فتح. وانهار الجسر القديم. وقالت إنه رد."))
        .containsExactly("المحافظ", "المحافظ");
  }

  @Test
  void theMonthIsNotTheSpeakers() {
    assertThat(speakers("أعلنت موسكو في مارس الماضي أنها وقعت الاتفاق.")).containsExactly("موسكو");
  }

  @Test
  void whereItWasSaidIsNotTheSpeakers() {
    assertThat(speakers("زعم الاحتلال في روايته الأولى أنه يحقق في الأمر."))
        .containsExactly("الاحتلال");
  }

  @Test
  void developmentsSayNothing() {
    Statement statement =
        Read.statements("وأكد الوزير أن التعاون مستمر بحسب التطورات الحياتية.").getFirst();
    assertThat(Read.via(statement)).isEmpty();
  }

  @Test
  void aRoleGoesOnWithTheNounBehindIt() {
    assertThat(
            Read.toldWith(
                "وأوضح عضو الجمعية أخصائي طب العيون الدكتور وسيم ناصر، أن المرض منتشر.",
                "وسيم ناصر"))
        .containsExactly("وسيم ناصر > المرض منتشر");
  }

  @Test
  void aTitleWithAPronounIsWhoeverWasCalledByIt() {
    assertThat(
            speakers(
                "قال معالي الأستاذ فيصل ناصر إن الحوار مستمر. وقال سامر خليل إن اللقاء مهم."
                    + " وأكد معاليه أهمية الحضور."))
        .containsExactly("فيصل ناصر", "سامر خليل", "فيصل ناصر");
  }

  @Test
  void whoTheyAreIsNoPartOfTheName() {
    assertThat(
            Read.toldWith(
                "وقالت هالة دينيتو وهي متحدثة باسم المنظمة \"إننا علمنا بالغرق منهم\".",
                "هالة دينيتو"))
        .containsExactly("هالة دينيتو > إننا علمنا بالغرق منهم");
  }

  @Test
  void aRoleBehindTheNameIsNoPartOfIt() {
    assertThat(Read.toldWith("وقال نزيه النصر نائب رئيس النادي، أن المعسكر ناجح.", "نزيه النصر"))
        .containsExactly("نزيه النصر > المعسكر ناجح");
  }

  @Test
  void severalCannotBeTheOneWhoSpokeLast() {
    assertThat(
            speakers("قال سامر خليل إن الطريق فتح. ووصل المسافرون إلى الميناء. وقالوا إنه مغلق."))
        .containsExactly("سامر خليل", "المسافرون");
  }

  @Test
  void aShortenedTitleBelongsToTheName() {
    assertThat(
            Read.toldWith(
                "وأوضح مساعد الأمين للعلاقات العامة د. سامر خليل أن الطريق جاهز. وأضاف د. خليل أن"
                    + " الرسوم ألغيت.",
                "سامر خليل"))
        .containsExactly("سامر خليل > الطريق جاهز", "سامر خليل > الرسوم ألغيت");
  }

  @Test
  void whenAndHowSomethingWasSaidIsNoSpeaker() {
    assertThat(
            speakers(
                "قال سامر خليل إن الطريق مغلق. وأوضح أولا أن الأمر صعب. ويؤكد دائما أن الحل قريب."))
        .containsExactly("سامر خليل", "سامر خليل", "سامر خليل");
  }

  @Test
  void whomTheEndingShowsToBeCalledUponDoesNotSpeak() {
    assertThat(speakers("وتطالب النقابة بالحماية، وفي الوقت ذاته تدعو الصحفيين إلى الحيطة والحذر."))
        .doesNotContain("الصحفيين", "الصحفيون");
  }

  @Test
  void theSameBodyOnceMore() {
    assertThat(
            Read.toldWith(
                "ذكرت العصبة المحلية أن الأرض واسعة. وأضافت الهيئة الوطنية ذاتها أن المطر غزير.",
                List.of(),
                List.of("العصبة المحلية")))
        .containsExactly("العصبة المحلية > الأرض واسعة", "العصبة المحلية > المطر غزير");
  }

  @Test
  void brothersAreTwo() {
    assertThat(
            speakers(
                "قال سعد بن ناصر الغانم إن الطريق جاهز. وقال فهد بن صالح الغانم إن الرسوم ألغيت."))
        .containsExactly("سعد بن ناصر الغانم", "فهد بن صالح الغانم");
  }

  @Test
  void theLastOneIsWhoWasNamedLast() {
    assertThat(
            Read.toldWith(
                "التقى سامر خليل وكريم ناصر أمس، وبقي الطريق مغلقا، حسب ما كشفه الأخير.",
                "سامر خليل",
                "كريم ناصر"))
        .allMatch(told -> told.startsWith("كريم ناصر > "))
        .isNotEmpty();
  }
}
