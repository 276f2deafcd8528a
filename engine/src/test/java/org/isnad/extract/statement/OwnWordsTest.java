package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speech that no mark opens, and claims and blame that no clause carries. */
class OwnWordsTest {

  @Test
  void whatOnlyTheSpeakerCouldSayIsSpeech() {
    assertThat(
            Read.told(
                "أكد الوزير سامر خليل أن الميناء فتح. وقال لقد ناقشنا الأمر طويلا. وأضاف هدفنا هو"
                    + " فتح الطريق."))
        .containsExactly(
            "سامر خليل > الميناء فتح",
            "سامر خليل > لقد ناقشنا الأمر طويلا",
            "سامر خليل > هدفنا هو فتح الطريق");
  }

  @Test
  void aSubjectBehindTheVerbIsNoSpeech() {
    assertThat(Read.told("أكد الوزير سامر خليل أن الميناء فتح. وقال ضيفنا كلاما كثيرا."))
        .containsExactly("سامر خليل > الميناء فتح");
  }

  @Test
  void whatThereIsOpensSpeech() {
    assertThat(Read.told("أكد الوزير سامر خليل أن الميناء فتح. وأضاف هناك خطة للتوسعة."))
        .containsExactly("سامر خليل > الميناء فتح", "سامر خليل > هناك خطة للتوسعة");
  }

  @Test
  void aQuotationMarkOnTheWrongWordStillOpens() {
    assertThat(Read.told("قال كريم ناصر إن العرض طويل. وتابع\" أنا من عشاق المسرح القديم\"."))
        .containsExactly("كريم ناصر > العرض طويل", "كريم ناصر > أنا من عشاق المسرح القديم");
  }

  @Test
  void aDeedClaimedIsAStatement() {
    assertThat(Read.told("وتبنت حركة الشباب الهجوم على الفندق."))
        .containsExactly("حركة الشباب > الهجوم على الفندق");
  }

  @Test
  void aBillTakenUpIsNone() {
    assertThat(Read.told("وتبنت اللجنة مشروع القانون الجديد.")).isEmpty();
  }

  @Test
  void whateverIsCondemnedIsSaid() {
    assertThat(Read.told("ودان وزير الخارجية سامر خليل أمس، هذه الجريمة البشعة."))
        .containsExactly("سامر خليل > هذه الجريمة البشعة");
  }

  @Test
  void blameHasADroppedSubjectWhereAllNounsAreBlamed() {
    assertThat(Read.told("قالت حركة الأمل إن ما وقع جريمة، وحملت الدولة والحكومة مسؤولية الحادث."))
        .containsExactly(
            "حركة الأمل > ما وقع جريمة", "حركة الأمل > الدولة والحكومة مسؤولية الحادث");
  }

  @Test
  void theDualGoesOnWithBoth() {
    assertThat(Read.told("جدد الزعيمان التزامهما بالهدنة. وأعربا عن قلقهما إزاء الحصار."))
        .containsExactly("الزعيمان > التزامهما بالهدنة", "الزعيمان > قلقهما إزاء الحصار");
  }

  @Test
  void behindAPluralEndingStandsTheOneAsked() {
    assertThat(Read.told("قال الوزراء إن الهدنة صمدت. ودعوا روسيا إلى تمديد الهدنة."))
        .containsExactly("الوزراء > الهدنة صمدت", "الوزراء > تمديد الهدنة");
  }

  @Test
  void anOpinionIsSaidOnlyBeforeAClause() {
    assertThat(Read.told("وذهب الوزير سامر خليل إلى أن الحل قريب. وذهب الوزير إلى المطار."))
        .containsExactly("سامر خليل > الحل قريب");
  }

  @Test
  void behindThePaperToldNothingButSpeechFollows() {
    assertThat(Read.told("وقال سامر خليل في تصريحات لـ «المدار» النجاحات التي تحققت كبيرة جدا."))
        .containsExactly("سامر خليل > النجاحات التي تحققت كبيرة جدا");
  }

  @Test
  void whatABodyOnNoListCondemnsIsSaid() {
    assertThat(Read.told("دانت الخارجية الفلسطينية اقتحامات الجيش للبلدات."))
        .containsExactly("الخارجية الفلسطينية > اقتحامات الجيش للبلدات");
  }

  @Test
  void onWhatSomebodyAnnouncedIsAnAttribution() {
    assertThat(Read.told("قتل تسعة جنود في هجوم بسيارة مفخخة، على ما أعلن مصدر عسكري."))
        .containsExactly("مصدر عسكري > قتل تسعة جنود في هجوم بسيارة مفخخة");
  }
}
