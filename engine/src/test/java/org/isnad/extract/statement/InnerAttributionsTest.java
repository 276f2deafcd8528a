package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Phrases that attribute a clause inside another's words. */
class InnerAttributionsTest {

  @Test
  void whoIsCitedBetweenCommasSpeaksWithinTheOther() {
    String text = "قال المدير سامر خليل إن الحرب، بحسب مسؤولين، لن تنتهي قبل الصيف.";
    assertThat(Read.told(text)).contains("مسؤولون > الحرب، بحسب مسؤولين، لن تنتهي قبل الصيف");
    assertThat(Read.via(Read.statements(text).get(1))).containsExactly("سامر خليل");
  }

  @Test
  void theClauseBeforeThePhraseAloneIsTheirs() {
    String text =
        "قال المدير سامر خليل إن السد قديم، وربما ينهار السد، بحسب الوزارة، وهو أمر خطير.";
    assertThat(Read.told(text)).contains("الوزارة > ربما ينهار السد");
  }

  @Test
  void theMannerOfADeedIsNobodysWord() {
    assertThat(Read.statements("قال المدير سامر خليل إن الخلايا تسير وفق الوزارة في عملها."))
        .hasSize(1);
  }
}
