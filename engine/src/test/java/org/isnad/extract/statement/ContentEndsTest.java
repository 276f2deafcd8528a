package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where one statement ends and the next begins. */
class ContentEndsTest {

  @Test
  void aParticipleBeginsTheNext() {
    assertThat(Read.told("قال خليل إن الدواء نفد، مضيفا أن الشحنة تأخرت."))
        .containsExactly("خليل > الدواء نفد", "خليل > الشحنة تأخرت");
  }

  @Test
  void aParticipleOfTellingEndsItWithoutAClauseOfItsOwn() {
    assertThat(Read.told("قال خليل إن الدواء نفد، مهنئاً المرضى."))
        .containsExactly("خليل > الدواء نفد");
    assertThat(Read.told("قالت سلمى إن الدواء نفد، مهنئةً المرضى."))
        .containsExactly("سلمى > الدواء نفد");
  }

  @Test
  void aSentenceGoesOnWhereTheNextParagraphIsTheSameSpeakers() {
    assertThat(
            Read.told(
                "قال خليل إن المخازن تحتاج إلى الدواء. وستصل الشحنة الأولى بعد أيام.\n"
                    + "وأضاف أن المخازن فارغة."))
        .containsExactly(
            "خليل > المخازن تحتاج إلى الدواء. وستصل الشحنة الأولى بعد أيام",
            "خليل > المخازن فارغة");
  }

  @Test
  void aSentenceOnAnotherMatterIsTheOutlets() {
    assertThat(
            Read.told(
                "قال خليل إن المخازن تحتاج إلى الدواء. في غضون ذلك ستصل الشحنة الأولى.\n"
                    + "وأضاف أن المخازن فارغة."))
        .containsExactly("خليل > المخازن تحتاج إلى الدواء", "خليل > المخازن فارغة");
  }

  @Test
  void whatTheSpeakerLeavesUntoldIsTheOutlets() {
    assertThat(Read.told("قال خليل إن الشحنة تأخرت، دون أن يذكر الأسباب."))
        .containsExactly("خليل > الشحنة تأخرت");
    assertThat(Read.told("قالت الشركة إن الشحنة تأخرت من دون أن تحدد موعد وصولها."))
        .containsExactly("الشركة > الشحنة تأخرت");
    assertThat(Read.told("قال خليل إن الشركة باعت السفينة دون أن تحدد الثمن."))
        .containsExactly("خليل > الشركة باعت السفينة دون أن تحدد الثمن");
  }

  @Test
  void aConjoinedCueBeginsTheNext() {
    assertThat(Read.told("قال خليل إن الدواء نفد، وأشار إلى أن الشحنة تأخرت."))
        .containsExactly("خليل > الدواء نفد", "خليل > الشحنة تأخرت");
  }

  @Test
  void furtherClausesBelongToTheSame() {
    assertThat(Read.told("قال خليل إن الدواء نفد، وإن الشحنة تأخرت."))
        .containsExactly("خليل > الدواء نفد، وإن الشحنة تأخرت");
  }

  @Test
  void theSpeakersOwnAttributionIsLeftOut() {
    assertThat(Read.told("قال خليل إن الدواء نفد، على حد تعبيره."))
        .containsExactly("خليل > الدواء نفد");
  }

  @Test
  void behindAQuotationTheOutletSpeaks() {
    assertThat(Read.told("وأضاف خليل أن «الدواء نفد من كل الصيدليات» مع تأخر الشحنة."))
        .containsExactly("خليل > الدواء نفد من كل الصيدليات");
  }

  @Test
  void anObjectEndsBeforeANewClause() {
    assertThat(Read.told("أقرت الشركة بتأخر الشحنة، وقد استأجرت سفينة أخرى."))
        .containsExactly("الشركة > تأخر الشحنة");
  }

  @Test
  void theNextSentencesCueDoesNotCutThisOne() {
    assertThat(Read.told("قال خليل إن من سقط في البئر قد شفي. أكد سامر أن البئر ردمت."))
        .containsExactly("خليل > من سقط في البئر قد شفي", "سامر > البئر ردمت");
  }

  @Test
  void whatMightPointToSomethingIsNobodysWord() {
    assertThat(Read.told("قال خليل إن الدواء نفد، مما قد يشير إلى تأخر الشحنة."))
        .containsExactly("خليل > الدواء نفد، مما قد يشير إلى تأخر الشحنة");
  }

  @Test
  void byWhatChannelItWasSaidOpensNoOtherReport() {
    assertThat(Read.told("وأوضح النادي عبر موقعه الرسمي أنه توصل إلى اتفاق."))
        .containsExactly("النادي > توصل إلى اتفاق");
  }

  @Test
  void anAttributionBehindACommaOpensAClauseOfItsOwn() {
    assertThat(Read.told("قال مصدر أمني إن الطريق فتح، وبحسب المصدر فإنه تم سحب السيارات كلها."))
        .containsExactly("مصدر أمني > الطريق فتح", "مصدر أمني > تم سحب السيارات كلها");
  }

  @Test
  void aClauseOfTimeEndsWhereTheMainClauseSpeaks() {
    assertThat(
            Read.told("ففي الوقت الذي أوردت فيه اللجنة أن الدواء نفد، صرح خليل بأن الشحنة وصلت."))
        .containsExactly("اللجنة > الدواء نفد", "خليل > الشحنة وصلت");
  }

  @Test
  void whoIsCountedAmongThemBelongsToTheCount() {
    assertThat(Read.told("وثق المرصد مقتل تسعين مدنياً في الشرق، بينهم 12 طفلاً، و30 في الغرب."))
        .containsExactly("المرصد > مقتل تسعين مدنياً في الشرق، بينهم 12 طفلاً، و30 في الغرب");
  }

  @Test
  void anEndlessRowOfQuotationsIsReadToALimit() {
    String row = "وهتف المحتجون «الشعب يريد الحرية»" + ".. «الشعب يريد الحرية»".repeat(20_000);

    assertThat(Read.told(row)).hasSize(1).allMatch(t -> t.length() < row.length());
  }

  @Test
  void aParticipleWithAnObjectBeginsTheNext() {
    assertThat(Read.told("أكد سامر خليل أن الجسر آمن، مبينا أهمية الصيانة الدورية."))
        .containsExactly("سامر خليل > الجسر آمن", "سامر خليل > أهمية الصيانة الدورية");
    assertThat(Read.told("يقول الحراس إنهم لم يروا أحدا، متهمين الشرطة بالإهمال."))
        .containsExactly("الحراس > لم يروا أحدا", "الحراس > الإهمال");
    assertThat(Read.told("قال سامر خليل إن الجسر آمن، واعدا بإصلاح الطريق."))
        .containsExactly("سامر خليل > الجسر آمن", "سامر خليل > إصلاح الطريق");
  }

  @Test
  void aParticipleGoesOnWithWhomAPhraseNames() {
    assertThat(Read.told("وبحسب سامر خليل، فإن الجسر القديم آمن، مشيرا إلى وجود خطة للصيانة."))
        .containsExactly("سامر خليل > الجسر القديم آمن", "سامر خليل > وجود خطة للصيانة");
  }
}
