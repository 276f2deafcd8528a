package org.isnad.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void theFirstLineStandsForTheHeadline() {
    assertThat(Headline.of("\n  انسحب المقاتلون من الحي.\nوقال مصدر"))
        .isEqualTo("انسحب المقاتلون من الحي.");
  }

  @Test
  void aLineOfCreditsIsPassedOver() {
    assertThat(Headline.of("وكالة الضفاف | حلب – (سالم البحري)\nانسحب المقاتلون من الحي"))
        .isEqualTo("انسحب المقاتلون من الحي");
    assertThat(Headline.of("(وكالات)\nانسحب المقاتلون من الحي"))
        .isEqualTo("انسحب المقاتلون من الحي");
  }

  @Test
  void creditsAloneAreBetterThanNothing() {
    assertThat(Headline.of("حلب – وكالات")).isEqualTo("حلب – وكالات");
    assertThat(Headline.of(" \n ")).isEmpty();
  }

  @Test
  void aLongLineIsCutAtAWord() {
    assertThat(Headline.of("كلمة ".repeat(40))).hasSizeLessThan(125).endsWith("كلمة …");
    assertThat(Headline.of("ك".repeat(300))).hasSize(122);
  }
}
