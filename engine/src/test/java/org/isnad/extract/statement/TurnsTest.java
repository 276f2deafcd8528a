package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the outlet takes the word back. */
class TurnsTest {

  @Test
  void meanwhileEndsAContent() {
    assertThat(Read.told("أكد السفير أن القتال انتهى، فيما تواصل القصف حتى الفجر."))
        .containsExactly("السفير > القتال انتهى");
  }

  @Test
  void whileEndsAContentToo() {
    assertThat(Read.told("أكد السفير أن القتال انتهى، في حين يتواصل القصف."))
        .containsExactly("السفير > القتال انتهى، في حين يتواصل القصف");
    assertThat(Read.told("أكد السفير أن القتال انتهى، في حين أغلقت المدارس أبوابها."))
        .containsExactly("السفير > القتال انتهى");
  }

  @Test
  void asRegardsDoesNot() {
    assertThat(Read.told("قال السفير إنه سعيد بالعمل، فيما يتعلق بالتدريب خصوصا."))
        .containsExactly("السفير > سعيد بالعمل، فيما يتعلق بالتدريب خصوصا");
  }

  @Test
  void butEndsAContentUnlessItsPronounGoesOn() {
    assertThat(Read.told("قال السفير إن الاتفاق تم، إلا أن الوزارة صمتت."))
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
