package org.isnad.bench.ner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isnad.extract.entity.tagger.NameTag;
import org.junit.jupiter.api.Test;

class InlineSentencesTest {

  @Test
  void marksBecomeTags() {
    Example example = InlineSentences.parse("زار [PER سامي الحلو] مدينة [LOC صور].", "t");
    assertThat(example.words()).containsExactly("زار", "سامي", "الحلو", "مدينة", "صور", ".");
    assertThat(example.tags())
        .containsExactly(
            NameTag.OUTSIDE,
            NameTag.B_PERS,
            NameTag.I_PERS,
            NameTag.OUTSIDE,
            NameTag.B_LOC,
            NameTag.OUTSIDE);
  }

  @Test
  void aCliticBeforeAMarkStaysOnItsWord() {
    Example example = InlineSentences.parse("و[ORG بنك الساحل] و[LOC صيدا]", "t");
    assertThat(example.words()).containsExactly("وبنك", "الساحل", "وصيدا");
    assertThat(example.tags()).containsExactly(NameTag.B_ORG, NameTag.I_ORG, NameTag.B_LOC);
  }

  @Test
  void namesThatTouchStayApart() {
    Example example = InlineSentences.parse("[LOC صور]-[LOC صيدا]", "t");
    assertThat(example.tags()).containsExactly(NameTag.B_LOC, NameTag.OUTSIDE, NameTag.B_LOC);
  }

  @Test
  void anErrorTellsWhere() {
    assertThatThrownBy(() -> InlineSentences.parse("زار [PER سامي", "f.txt, line 3"))
        .hasMessageContaining("f.txt, line 3");
    assertThatThrownBy(() -> InlineSentences.parse("[XXX سامي]", "f.txt, line 3"))
        .hasMessageContaining("XXX");
  }
}
