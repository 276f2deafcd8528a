package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "سيرغي,سيرجي",
    "سيرجى,سيرجي",
    "بوتين,بوتن",
    "كيري,كيرى",
    "غريفيث,جريفيث",
    "أوباما,اوباما"
  })
  void spellingsOfOneNameMeet(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"سعد,سلمان", "خالد,خليل", "لافروف,بيسكوف"})
  void differentNamesDoNot(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }
}
