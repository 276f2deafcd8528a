package org.isnad.corpus.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisputeFinderTest {
  private static final String MONDAY = "2021-03-01";
  private static final String TUESDAY = "2021-03-02";

  private static Coverage of(String one, String other) {
    return new Coverage().add("البريد", MONDAY, one).add("الساحل", TUESDAY, other);
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
}
