package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where a sentence without a cue goes on with what was reported before it. */
class ContinuationsTest {

  @Test
  void whatPointsBackGoesOn() {
    assertThat(Read.told("قال المدير إن النهر فاض ليلا. وأدى ذلك إلى غرق ثلاثة بيوت."))
        .containsExactly("المدير > النهر فاض ليلا. وأدى ذلك إلى غرق ثلاثة بيوت");
    assertThat(Read.told("قال المدير إن السد قديم جدا. فالمهندسون حذروا منه مرارا."))
        .containsExactly("المدير > السد قديم جدا. فالمهندسون حذروا منه مرارا");
  }

  @Test
  void whatAddsGoesOnOnlyAmongParagraphs() {
    String told = "قال المدير إن النهر فاض ليلا. كما انقطعت الكهرباء عن القرية.";
    assertThat(Read.told("عن السيل\n" + told))
        .containsExactly("المدير > النهر فاض ليلا. كما انقطعت الكهرباء عن القرية");
    assertThat(Read.told(told)).containsExactly("المدير > النهر فاض ليلا");
  }

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
  void howAndWhyBelongToWhatWasSaidAndWhenDoesNot() {
    assertThat(Read.told("قال المدير إن الدعم سيصل قريبا، وذلك بإنشاء صندوق للمزارعين."))
        .containsExactly("المدير > الدعم سيصل قريبا، وذلك بإنشاء صندوق للمزارعين");
    assertThat(Read.told("قال المدير إن الدعم سيصل قريبا، وذلك خلال زيارته للقرية."))
        .containsExactly("المدير > الدعم سيصل قريبا");
  }

  @Test
  void butAnswersAConcession() {
    assertThat(Read.told("قال المدير إن السد صامد رغم قدمه، إلا أن الماء يتسرب منه."))
        .containsExactly("المدير > السد صامد رغم قدمه، إلا أن الماء يتسرب منه");
  }
}
