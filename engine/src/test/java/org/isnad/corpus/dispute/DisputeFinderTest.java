package org.isnad.corpus.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisputeFinderTest {
  private static final String MONDAY = "2021-03-01";
  private static final String TUESDAY = "2021-03-02";

  private static Coverage of(String one, String other) {
    return new Coverage().add("البريد", MONDAY, one).add("الساحل", TUESDAY, other);
  }

  private static Coverage told(String text) {
    return new Coverage().add("البريد", MONDAY, text);
  }

  private static Coverage onOneDay(String one, String other) {
    return new Coverage().add("البريد", MONDAY, one).add("الساحل", MONDAY, other);
  }

  @Test
  void aDenialOfWhatAnotherSaid() {
    assertThat(
            of(
                    "قال النائب سامر خليل إن وزارة النقل باعت أرض الميناء القديم لشركة أجنبية.",
                    "ونفى وزير النقل ماهر درويش بيع أرض الميناء القديم لشركة أجنبية.")
                .disputes())
        .containsExactly("DENIAL: سامر خليل / ماهر درويش");
  }

  @Test
  void twoWhoDenyTheSameDoNotDispute() {
    assertThat(
            of(
                    "قال النائب سامر خليل إن ما يقال عن بيع أرض الميناء القديم لشركة أجنبية كذب.",
                    "ونفى وزير النقل ماهر درويش بيع أرض الميناء القديم لشركة أجنبية.")
                .disputes())
        .isEmpty();
  }

  @Test
  void whoDoesNotDenyDoesNotDispute() {
    assertThat(
            of(
                    "قال النائب سامر خليل إن وزارة النقل باعت أرض الميناء القديم لشركة أجنبية.",
                    "ولم ينف وزير النقل ماهر درويش بيع أرض الميناء القديم لشركة أجنبية.")
                .disputes())
        .isEmpty();
  }

  @Test
  void aDenialComesNoEarlierThanWhatItDenies() {
    assertThat(
            of(
                    "نفى وزير النقل ماهر درويش بيع أرض الميناء القديم لشركة أجنبية.",
                    "قال النائب سامر خليل إن وزارة النقل ستبيع أرض الميناء القديم لشركة أجنبية.")
                .disputes())
        .isEmpty();
  }

  @Test
  void refusingADeedDeniesNothing() {
    assertThat(
            of(
                    "قال النائب سامر خليل إن وزارة النقل ستبيع أرض الميناء القديم لشركة أجنبية.",
                    "ورفض عضو البلدية ماهر درويش بيع أرض الميناء القديم لشركة أجنبية.")
                .disputes())
        .isEmpty();
  }

  @Test
  void whoeverIsAccusedAndAnswersByName() {
    assertThat(
            of(
                    "قالت المحققة نادية حداد إن بلدية الساحل مسؤولة عن انهيار السد القديم.",
                    "وقال رئيس البلدية ماهر درويش إن حداد لا تعرف شيئا عن انهيار السد القديم.")
                .disputes())
        .containsExactly("BLAME: نادية حداد / ماهر درويش");
  }

  @Test
  void namingTheAccuserIsNoAnswer() {
    assertThat(
            of(
                    "قالت المحققة نادية حداد إن بلدية الساحل مسؤولة عن انهيار السد القديم.",
                    "وقال رئيس البلدية ماهر درويش إن انهيار السد القديم سيكون موضوع لقاء مع حداد.")
                .disputes())
        .isEmpty();
  }

  @Test
  void valuesOfOneHappeningOnOneDay() {
    assertThat(
            onOneDay(
                    "قال الدفاع المدني إن حريق المصنع في دهران أدى إلى مقتل سبعة أشخاص.",
                    "قال مستشفى المدينة إن حريق المصنع في دهران أدى إلى مقتل تسعة أشخاص.")
                .disputes())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("VALUE");
  }

  @Test
  void valuesOfTwoHappeningsAreNoDispute() {
    assertThat(
            onOneDay(
                    "قال الدفاع المدني إن حريق المصنع في دهران أدى إلى مقتل سبعة أشخاص.",
                    "قالت الشرطة إن حادث اصطدام على طريق الجبل أدى إلى مقتل ثلاثة أشخاص.")
                .disputes())
        .isEmpty();
  }

  @Test
  void figuresThatAnArticleSetsAgainstEachOther() {
    assertThat(
            new Coverage()
                .add(
                    "البريد",
                    MONDAY,
                    "قال الدفاع المدني إن الحريق أدى إلى مقتل ستة أشخاص، بينما قال مستشفى المدينة"
                        + " إن الحريق أدى إلى مقتل تسعة أشخاص.")
                .disputes())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("VALUE");
  }

  private static Coverage alone(String text) {
    return new Coverage().add("البريد", MONDAY, text);
  }

  @Test
  void aDenialThatAnArticleSetsAgainstWhatItJustTold() {
    assertThat(
            alone(
                    "قالت نقابة الصيادين إن ثلاثة قوارب غرقت قرب الميناء القديم. لكن وزير النقل"
                        + " ماهر درويش نفى ذلك.")
                .disputes())
        .containsExactly("DENIAL: نقابة الصيادين / ماهر درويش");
  }

  @Test
  void whatAnArticleSetsAgainstADenial() {
    assertThat(
            alone(
                    "نفى وزير النقل ماهر درويش أن يكون أحد قد تضرر من المد. لكن نقابة الصيادين قالت"
                        + " إن ثلاثة قوارب غرقت قرب الميناء القديم.")
                .disputes())
        .containsExactly("DENIAL: نقابة الصيادين / ماهر درويش");
  }

  @Test
  void aDenialBesideAnotherMatterIsNoDispute() {
    assertThat(
            alone(
                    "قالت نقابة الصيادين إن ثلاثة قوارب غرقت قرب الميناء القديم. ونفى وزير النقل"
                        + " ماهر درويش رفع رسوم الطرق.")
                .disputes())
        .isEmpty();
  }

  @Test
  void aDenialOfWhatGoesRound() {
    assertThat(
            told("نفى وزير النقل ماهر درويش شائعات عن بيع أرض الميناء القديم لشركة أجنبية.")
                .disputes())
        .containsExactly("DENIAL: شائعات / ماهر درويش");
  }

  @Test
  void aDenialOfWhatSomebodyIsFoundToHaveSaidIsNoRumour() {
    assertThat(
            of(
                    "قال النائب سامر خليل إن وزارة النقل باعت أرض الميناء القديم لشركة أجنبية.",
                    "نفى وزير النقل ماهر درويش ما تردد عن بيع أرض الميناء القديم لشركة أجنبية.")
                .disputes())
        .containsExactly("DENIAL: سامر خليل / ماهر درويش");
  }

  @Test
  void aDenialThatDoesNotSayWhatGoesRoundIsNoDispute() {
    assertThat(told("نفى وزير النقل ماهر درويش هذه الشائعات.").disputes()).isEmpty();
  }

  @Test
  void aDenialThatPointsBackToAnAccusation() {
    assertThat(
            told("اتهم النائب سامر خليل وزارة النقل ببيع أرض الميناء. ونفى الوزير ماهر درويش"
                    + " ذلك.")
                .disputes())
        .containsExactly("DENIAL: سامر خليل / ماهر درويش");
  }

  @Test
  void whoeverNeitherConfirmsNorDenies() {
    assertThat(
            alone(
                    "قالت نقابة الصيادين إن ثلاثة قوارب غرقت. لكن وزير النقل ماهر درويش رفض تأكيد"
                        + " أو نفي غرق القوارب الثلاثة.")
                .disputes())
        .isEmpty();
  }

  @Test
  void twoTollsInOneSentenceMayBeFarApart() {
    assertThat(
            alone(
                    "قال المتمردون إن الهجوم أدى إلى مقتل أكثر من خمسين جنديا، في حين قال الجيش إن"
                        + " الهجوم أدى إلى مقتل جنديين.")
                .disputes())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("VALUE");
  }

  @Test
  void aTollThatRoseDisputesNothing() {
    assertThat(
            onOneDay(
                    "أصيب سبعة أشخاص في حريق المصنع في دهران.",
                    "ارتفع عدد المصابين في حريق المصنع في دهران إلى تسعة أشخاص.")
                .disputes())
        .isEmpty();
  }

  @Test
  void tollsOfDifferentMonthsDisputeNothing() {
    assertThat(
            onOneDay(
                    "قالت الشرطة إن سبعة أشخاص قتلوا على طريق الجبل خلال الشهر الماضي.",
                    "قال مستشفى المدينة إن ستة أشخاص قتلوا على طريق الجبل خلال العام الماضي.")
                .disputes())
        .isEmpty();
  }

  @Test
  void anOutletDoesNotDisputeWithItself() {
    assertThat(
            new Coverage()
                .add("البريد", MONDAY, "حريق المصنع في دهران أدى إلى مقتل سبعة أشخاص.")
                .add("البريد", MONDAY, "حريق المصنع في دهران أدى إلى مقتل تسعة أشخاص.")
                .disputes())
        .isEmpty();
  }

  @Test
  void theAdjectiveOfABodysNameAccusesNobody() {
    assertThat(
            of(
                    "اتهمت وزارة الدفاع الساحلية مسلحين بقصف مواقع الجيش الجبلي.",
                    "اتهم التلفزيون الجبلي عصابات ساحلية بحرق الجسور.")
                .disputes())
        .isEmpty();
  }
}
