package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {

  private static final NameKeys KEYS = NameKeys.load();

  @ParameterizedTest
  @CsvSource({
    "غريغوري مالكين,جريجوري مالكين",
    "عبد الله النجدي,عبدالله النجدى",
    "سالم بن فهد الربيعي,سالم الربيعي",
    "أبو زيد الهلالي,أبوزيد الهلالي",
    "نور الدين الربيعي,نورالدين الربيعي",
    "سالم بديه,سالم بدية",
    "بترو ليبنسكي,بيترو ليبنسكي",
    "تشاكوفر لندل,جاكوفر لندل",
    "لي مان هوكر,لي مانهوكر",
    "عادل بن محمد الربيعي,عادل الربيعي"
  })
  void spellingsOfOneNameAreTheSame(String a, String b) {
    assertThat(KEYS.sameName(a, b)).isTrue();
    assertThat(KEYS.sameName(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "سالم الربيعي,سليم الربيعي",
    "كمال النجدي,جمال النجدي",
    "الربيعي,سالم الربيعي",
    "سالم الثنيان,سالم الثاني",
    "فهد البادري,فهد البدري",
    "سالم بن فهد الربيعي,سالم بن سعد الربيعي",
    "عبد الله بن عبد العزيز,عبد الله بن مساعد بن عبد العزيز",
    "أحمد محمد,أحمد سعيد محمد"
  })
  void twoPeopleAreNotTheSame(String a, String b) {
    assertThat(KEYS.sameName(a, b)).isFalse();
  }

  @Test
  void nothingIsTheSameAsNothing() {
    assertThat(KEYS.sameName("", "")).isFalse();
    assertThat(KEYS.sameName("...", "بن")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "سيرغي,سيرجي",
    "سيرجى,سيرجي",
    "بوتين,بوتن",
    "كيري,كيرى",
    "غريفيث,جريفيث",
    "أوباما,اوباما",
    "ضبا,ضباء"
  })
  void spellingsOfOneWordHaveOneKey(String one, String other) {
    assertThat(NameKeys.spellingKey(one)).isEqualTo(NameKeys.spellingKey(other));
  }

  @ParameterizedTest
  @CsvSource({
    "سعد,سلمان",
    "خالد,خليل",
    "لافروف,بيسكوف",
    "العراق,الرقة",
    "عزام,العصيمي",
    "الوادي,الوديعة"
  })
  void differentWordsHaveTwo(String one, String other) {
    assertThat(NameKeys.spellingKey(one)).isNotEqualTo(NameKeys.spellingKey(other));
  }

  @Test
  void withinAStoryAForeignNameMayLoseAConsonant() {
    assertThat(KEYS.sameInStory("ايغلاند", "ايغيلان")).isTrue();
    assertThat(KEYS.sameInStory("سالم", "سليم")).isFalse();
  }
}
