package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a sentence without a cue goes on with what was reported before it. */
class ContinuationsTest {

  @Test
  void aNewParagraphAndANewSubjectDoNot() {
    assertThat(Read.told("قال المدير إن النهر فاض ليلا.\nوهذا نادر في هذه الأودية."))
        .containsExactly("المدير > النهر فاض ليلا");
    assertThat(Read.told("قال المدير إن النهر فاض ليلا. وبدأت المدارس عطلتها."))
        .containsExactly("المدير > النهر فاض ليلا");
    assertThat(Read.told("قال المدير إن النهر فاض ليلا. ومنذ ذلك اليوم أغلقت الطرق."))
        .containsExactly("المدير > النهر فاض ليلا");
  }

  @Test
  void howAndWhyBelongToWhatWasSaid() {
    assertThat(Read.told("قال المدير إن الدعم سيصل قريبا، وذلك بإنشاء صندوق للمزارعين."))
        .containsExactly("المدير > الدعم سيصل قريبا، وذلك بإنشاء صندوق للمزارعين");
  }

  @Test
  void butAnswersAConcession() {
    assertThat(Read.told("قال المدير إن السد صامد رغم قدمه، إلا أن الماء يتسرب منه."))
        .containsExactly("المدير > السد صامد رغم قدمه، إلا أن الماء يتسرب منه");
  }
}
