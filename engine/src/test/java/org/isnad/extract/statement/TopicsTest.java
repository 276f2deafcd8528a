package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody talked about, found, or acted by, and what he said. */
class TopicsTest {

  @Test
  void whatATalkIsAboutTellsNothing() {
    assertThat(Read.told("تحدث الروائي سامر خليل عن تاريخ المدينة. وقال إن السور قديم."))
        .containsExactly("سامر خليل > السور قديم");
    assertThat(Read.told("تحدث الروائي سامر خليل عن تجربته في السجن.")).isEmpty();
  }

  @Test
  void whatHappenedIsTold() {
    assertThat(Read.told("تحدث سامر خليل عن مقتل جنديين في الهجوم."))
        .containsExactly("سامر خليل > مقتل جنديين في الهجوم");
    assertThat(Read.told("وتحدثت السلطات عن 12 جريحا.")).containsExactly("السلطات > 12 جريحا");
  }

  @Test
  void studiesTellWhatIsFound() {
    assertThat(Read.told("ووجدت الدراسة أن النوم يقوي الذاكرة."))
        .containsExactly("الدراسة > النوم يقوي الذاكرة");
    assertThat(Read.told("حيث وجدت المدينة أنه من الصعب بناء الجسر.")).isEmpty();
  }

  @Test
  void anotherWordsClauseIsNotTheCues() {
    assertThat(Read.told("يعد هذا الفوز الثالث للفريق، علما بأنه الأول خارج أرضه.")).isEmpty();
    assertThat(Read.told("حدد المجلس القوانين التي من المنتظر أن يناقشها النواب.")).isEmpty();
  }

  @Test
  void whatIsActedByIsNobodysWord() {
    assertThat(Read.told("ارتفعت الأسعار تبعا لذلك في الأسواق كلها.")).isEmpty();
    assertThat(Read.told("يستخدم المريض الدواء وفقا لأوامر الطبيب المعالج.")).isEmpty();
    assertThat(Read.told("أغلق الجسر أمس، وفقا لشرطة المدينة."))
        .containsExactly("شرطة المدينة > أغلق الجسر أمس");
  }

  @Test
  void blameSomebodyBearsIsLaidOnNobody() {
    assertThat(Read.told("رفض سامر خليل تحمل أي مسؤولية عن الحريق.")).isEmpty();
  }

  @Test
  void whatSomethingIsTracedToIsTold() {
    assertThat(Read.told("قالت الشركة إن الخسائر كبيرة. وأرجعت ذلك إلى ضعف الصيانة."))
        .containsExactly("الشركة > الخسائر كبيرة", "الشركة > ذلك إلى ضعف الصيانة");
  }
}
