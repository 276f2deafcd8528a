package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimedDeedsTest {

  @Test
  void theDeedBeforeTheVerbIsWhatIsClaimed() {
    assertThat(Read.told("قتل عشرة في تفجيرين متزامنين تبناهما التنظيم."))
        .containsExactly("التنظيم > تفجيرين متزامنين");
    assertThat(Read.told("استخدم الحزام في الاعتداء الذي تبنته الجماعة."))
        .containsExactly("الجماعة > الاعتداء");
  }

  @Test
  void thePrepositionBeforeTheDeedIsNoPartOfIt() {
    assertThat(Read.told("تعرضت المحطة لهجمات بطائرات مسيرة، تبنتها الجماعة."))
        .containsExactly("الجماعة > هجمات بطائرات مسيرة");
  }

  @Test
  void aDeedIsLaidAtAnothersDoor() {
    assertThat(Read.told("جاء ذلك غداة هجوم انتحاري نسبته السلطات إلى التنظيم."))
        .containsExactly("السلطات > هجوم انتحاري");
  }

  @Test
  void aShareIsNobodysWord() {
    assertThat(Read.told("ارتفع الهجوم على السلع بزيادة نسبته الجديدة خمسة في المئة.")).isEmpty();
  }

  @Test
  void aClaimInsideAnothersWordsIsKept() {
    assertThat(Read.told("قالت الشرطة إن المنفذ أعد الهجوم الذي تبناه التنظيم."))
        .contains("التنظيم > الهجوم");
  }
}
