package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.junit.jupiter.api.Test;

/** On whose word a statement stands that is told inside another's words. */
class NestedSpeakersTest {

  @Test
  void whoIsNamedInsideSpeaksByWayOfWhoTellsOfIt() {
    assertThat(chains("قال الوزير إن الشركة أكدت أن الإنتاج سيستأنف."))
        .containsExactly(
            "الوزير > الشركة أكدت أن الإنتاج سيستأنف", "الوزير > الشركة > الإنتاج سيستأنف");
  }

  @Test
  void aJoinedVerbIsSaidOfWhomTheContentTellsWhereItsFormRulesOutTheOuterSpeaker() {
    assertThat(chains("قالت الشرطة إن الرجل اتصل بالطوارئ وقال إنه أصاب جاره."))
        .containsExactly(
            "الشرطة > الرجل اتصل بالطوارئ وقال إنه أصاب جاره", "الشرطة > الرجل > أصاب جاره");
    assertThat(chains("أفاد المرصد بأن فصائل المعارضة قصفت القرية وقالت إنها ستتقدم."))
        .last()
        .isEqualTo("المرصد > فصائل المعارضة > ستتقدم");
  }

  @Test
  void aJoinedVerbThatBothMayShareIsTheOuterSpeakers() {
    assertThat(chains("قال الوزير إن المدير قدم استقالته وأكد أن العمل مستمر."))
        .containsExactly("الوزير > المدير قدم استقالته", "الوزير > العمل مستمر");
  }

  @Test
  void aParticipleIsWhoItsFormAllows() {
    assertThat(chains("قالت الوكالة إن الرئيس رحب بالتعاون، مؤكدا أهمية الحوار."))
        .last()
        .isEqualTo("الوكالة > الرئيس > أهمية الحوار");
  }

  @Test
  void whatIsAskedOfSomebodyAndHowSomebodyIsAreNotSaid() {
    assertThat(chains("قال الناطق إن الحكومة مطالبة بتحسين الأوضاع.")).hasSize(1);
    assertThat(chains("قال الناطق إن الرئيس حذر للغاية من الضغط على حلفائه.")).hasSize(1);
  }

  @Test
  void anOfficeBeforeTheVerbIsAnotherThanWhoTellsOfIt() {
    assertThat(chains("قال المدعي العام إن الشاهد أكد أنه رأى السيارة."))
        .last()
        .isEqualTo("المدعي العام > الشاهد > رأى السيارة");
  }

  @Test
  void whatStandsBetweenTheComplementiserAndTheVerbIsTheSubject() {
    assertThat(chains("قال السفير إن بلاده أكدت أن الحوار ضروري."))
        .last()
        .isEqualTo("السفير > بلاده > الحوار ضروري");
    assertThat(chains("ذكرت الشرطة أن المشتبه به قال إنه أراد الفرار."))
        .last()
        .isEqualTo("الشرطة > المشتبه > أراد الفرار");
  }

  @Test
  void manyAreMeantByThePluralThatIsNotSaidOfTheOuterSpeaker() {
    assertThat(chains("اتهم المتحدث المتمردين بأنهم قالوا إن الهدنة انتهت."))
        .last()
        .isEqualTo("المتحدث > المتمردون > الهدنة انتهت");
  }

  @Test
  void thePronounMeansWhoseWordsThePaperHolds() {
    assertThat(chains("انتقدت الصحيفة تصريحات الوزير التي قال فيها إن المشروع فشل."))
        .last()
        .isEqualTo("الصحيفة > الوزير > المشروع فشل");
  }

  @Test
  void whoSpeaksStandsBehindWhomHeTells() {
    assertThat(chains("قال المدير: \"أكد لنا المسؤولون أن المياه ستصل غدا\"."))
        .last()
        .isEqualTo("المدير > المسؤولون > المياه ستصل غدا");
  }

  /** By which way, on whose word, what. */
  private static List<String> chains(String text) {
    return Read.statements(text).stream().map(NestedSpeakersTest::chain).toList();
  }

  private static String chain(Statement s) {
    StringBuilder chain = new StringBuilder();
    for (Speaker way : s.via()) {
      chain.append(way.name()).append(" > ");
    }
    String speaker = s.speaker().map(Speaker::name).orElse("?");
    return chain.append(speaker).append(" > ").append(s.content().text()).toString();
  }
}
