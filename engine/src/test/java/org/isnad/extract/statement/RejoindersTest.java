package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Denials and confirmations whose pronoun points back to what was told. */
class RejoindersTest {

  @Test
  void whoDeniesWhatAnotherClaims() {
    assertThat(Read.told("وقالت المعارضة إن النظام هو المسؤول عن الهجوم، وهو ما تنفيه الحكومة."))
        .containsExactly(
            "المعارضة > النظام هو المسؤول عن الهجوم", "الحكومة > النظام هو المسؤول عن الهجوم");
  }

  @Test
  void whatSomebodyIsAccusedOfIsDenied() {
    assertThat(Read.told("واتهمت المنظمة الجيش بقصف المستشفى، وهو أمر ينفيه الجيش."))
        .containsExactly("المنظمة > قصف المستشفى", "الجيش > قصف المستشفى");
  }

  @Test
  void whatTheArticleTellsIsConfirmed() {
    assertThat(Read.told("وقتل في الغارة عشرون مدنيا، وهو ما أكدته وزارة الصحة."))
        .containsExactly("وزارة الصحة > قتل في الغارة عشرون مدنيا");
  }

  @Test
  void factsAnswerNobody() {
    assertThat(Read.told("وقالت الحركة إن القصف توقف، وهو ما يؤكده الواقع الميداني."))
        .containsExactly("الحركة > القصف توقف");
  }

  @Test
  void whatIsSetBesideIsSaidByAnother() {
    assertThat(Read.told("وتحدثت مصادر عن 20 قتيلا، بينما قالت أخرى إنهم 35."))
        .containsExactly("مصادر > 20 قتيلا", "أخرى > 35");
    assertThat(Read.told("وتحدثت مصادر عن 20 قتيلا فيما أكد شهود أن العدد أكبر."))
        .containsExactly("مصادر > 20 قتيلا", "شهود > العدد أكبر");
  }
}
