package org.isnad.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueWordsTest {

  @ParameterizedTest
  @CsvSource({
    "قال, وقال",
    "قال, قائلا",
    "داعية, ودعت",
    "أكدت, واكدت",
    "وأضاف, مضيفًا",
    "مطالبا, وطالب",
    "تشهد, شهدت",
    "أوضح أن, موضحاً أن"
  })
  void formsOfOneVerb(String a, String b) {
    assertThat(CueWords.sameVerb(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"قال, زعم", "وأضاف, وقال", "منوها, لافتا", "أكد, نفى", "وقال, وأشار"})
  void otherVerbs(String a, String b) {
    assertThat(CueWords.sameVerb(a, b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"وكشف, طوال الفترة والكشف", "تحدث, للحديث", "مؤكدا, وأكد"})
  void wordsOfTheSameRoot(String cue, String words) {
    assertThat(CueWords.sameRoot(cue, words)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"وقال, بعد عودتها", "مشيرا إلى, ولا تزال القضية", "وتابع, أمانة"})
  void wordsOfAnother(String cue, String words) {
    assertThat(CueWords.sameRoot(cue, words)).isFalse();
  }
}
