package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the spelling of a cue shows of its form, and cues of few uses. */
class SpelledFormsTest {

  @Test
  void whoeverWritesOfHimselfIsNobodyReported() {
    assertThat(Read.told("وقال الوزير كلاما كثيرا. وفي النهاية أقترح أن تكرمه المدينة.")).isEmpty();
    assertThat(Read.told("وفي النهاية اقترح الوزير أن تكرمه المدينة."))
        .containsExactly("الوزير > تكرمه المدينة");
    assertThat(Read.told("وأعتبر الوزير أن التكريم ضروري."))
        .containsExactly("الوزير > التكريم ضروري");
  }

  @Test
  void aMarkedAccusativeIsNoVerbOfTwo() {
    assertThat(Read.told("قال خليل إن الأمر انتهى. وكتب تعهدًا بعدم تكرار ذلك."))
        .containsExactly("خليل > الأمر انتهى");
  }

  @Test
  void accusationsAreExchangedOverSomethingFireIsNot() {
    assertThat(Read.told("وتبادلت الحكومة والمعارضة الاتهامات بقصف السوق."))
        .containsExactly("الحكومة والمعارضة > قصف السوق");
    assertThat(Read.told("وتبادل الجانبان إطلاق النار بكثافة.")).isEmpty();
  }

  @Test
  void quotationsInARowAreOneContent() {
    assertThat(Read.told("وردد المحتجون «الماء للناس والأرض للفلاح».. «لن نرحل عن هذه الأرض»."))
        .containsExactly("المحتجون > الماء للناس والأرض للفلاح».. «لن نرحل عن هذه الأرض");
  }
}
