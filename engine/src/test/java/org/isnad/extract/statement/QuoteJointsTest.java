package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteJointsTest {

  @Test
  void aJoiningWordLeadsToTheNextQuotation() {
    assertThat(
            Read.toldWith(
                "وأضاف الوزير أن «الفساد موجود في كل مكان»، لكنه «يبتلع هنا كثيرا من أموال البلد»."
                    + " وتابع أن الأمر صعب."))
        .containsExactly(
            "الوزير > «الفساد موجود في كل مكان»، لكنه «يبتلع هنا كثيرا من أموال البلد»",
            "الوزير > الأمر صعب");
  }

  @Test
  void aQuotationRightBehindGoesOn() {
    assertThat(
            Read.toldWith(
                "وقال الوزير: «البرنامج يعطي فرصا للجميع». «ولن نتوقف قبل أن ينتهي العمل فيه».",
                "وغادر"))
        .containsExactly("الوزير > البرنامج يعطي فرصا للجميع». «ولن نتوقف قبل أن ينتهي العمل فيه");
  }

  @Test
  void whatAnotherSaysDoesNot() {
    assertThat(
            Read.toldWith(
                "وقال الوزير: «البرنامج يعطي فرصا للجميع». «نريد أن نرى ذلك في عملنا»، يقول المدير."))
        .containsExactly("الوزير > البرنامج يعطي فرصا للجميع", "المدير > نريد أن نرى ذلك في عملنا");
  }

  @Test
  void aTitleOpensNoContent() {
    assertThat(
            Read.toldWith(
                "وأوضح الوزير في الندوة التي ناقشت موضوع «مستقبل المدن الكبيرة في بلادنا»، أن الوضع"
                    + " صعب."))
        .containsExactly("الوزير > الوضع صعب");
  }
}
