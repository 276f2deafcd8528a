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
    "أبو زيد الهلالي,أبوزيد الهلالي"
  })
  void spellingsOfOneNameAreTheSame(String a, String b) {
    assertThat(KEYS.sameName(a, b)).isTrue();
    assertThat(KEYS.sameName(b, a)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"سالم الربيعي,سليم الربيعي", "كمال النجدي,جمال النجدي", "الربيعي,سالم الربيعي"})
  void twoPeopleAreNotTheSame(String a, String b) {
    assertThat(KEYS.sameName(a, b)).isFalse();
  }

  @Test
  void nothingIsTheSameAsNothing() {
    assertThat(KEYS.sameName("", "")).isFalse();
    assertThat(KEYS.sameName("...", "بن")).isFalse();
  }
}
