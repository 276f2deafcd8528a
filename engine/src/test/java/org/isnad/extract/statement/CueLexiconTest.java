package org.isnad.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.extract.statement.CueForm.Shape;
import org.junit.jupiter.api.Test;

class CueLexiconTest {

  private final CueLexicon lexicon = CueLexicon.load();

  @Test
  void knowsEnoughCues() {
    assertThat(lexicon.lemmas()).isGreaterThanOrEqualTo(250);
  }

  @Test
  void inflects() {
    assertThat(lexicon.find("قالت"))
        .satisfies(f -> assertThat(f.shape()).isEqualTo(Shape.PAST))
        .satisfies(f -> assertThat(f.feminine()).isTrue());
    assertThat(lexicon.find("يقولون").plural()).isTrue();
    assertThat(lexicon.find("مشيرا").shape()).isEqualTo(Shape.PARTICIPLE);
    assertThat(lexicon.find("مضيفين").plural()).isTrue();
    assertThat(lexicon.find("قوله").enclitic()).isTrue();
  }

  @Test
  void dropsTheWeakLetter() {
    assertThat(lexicon.find("نفت").cue().lemma()).isEqualTo("نفى");
    assertThat(lexicon.find("دعوا")).isNotNull();
    assertThat(lexicon.find("يرون").cue().lemma()).isEqualTo("رأى");
  }
}
