package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the outlet takes the word back. */
class TurnsTest {

  @Test
  void asRegardsDoesNot() {
    assertThat(Read.told("قال السفير إنه سعيد بالعمل، فيما يتعلق بالتدريب خصوصا."))
        .containsExactly("السفير > سعيد بالعمل، فيما يتعلق بالتدريب خصوصا");
  }

  @Test
  void whatHappensMeanwhileEndsAContentAndButGoesOn() {
    assertThat(Read.told("قال السفير إن الاتفاق تم، في حين صمتت الوزارة."))
        .containsExactly("السفير > الاتفاق تم");
    assertThat(Read.told("قال السفير إن بلاده خسرت كثيرا، إلا أنها مصممة على المضي."))
        .containsExactly("السفير > بلاده خسرت كثيرا، إلا أنها مصممة على المضي");
  }

  @Test
  void anAttributionWithoutACommaQualifiesTheLastClause() {
    assertThat(Read.told("جرف السيل بيوتا كثيرة، وقُتل سبعة أشخاص وفق الدفاع المدني."))
        .containsExactly("الدفاع المدني > قُتل سبعة أشخاص");
  }
}
