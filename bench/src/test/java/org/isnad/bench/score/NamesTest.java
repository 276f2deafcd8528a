package org.isnad.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void surnameAloneIsTheSameName() {
    assertThat(Names.same("سامر الحلبي", "الحلبي")).isTrue();
  }

  @Test
  void lettersThatNewsDesksExchangeDoNotMatter() {
    assertThat(Names.same("أحمد القاضى", "احمد القاضي")).isTrue();
    assertThat(Names.same("مؤسسة الميناء", "موسسه الميناء")).isTrue();
  }

  @Test
  void vowelSignsAndTatweelDoNotMatter() {
    assertThat(Names.key("مُحـــمَّد")).isEqualTo("محمد");
  }

  @Test
  void aQuarterOfTheWordsIsNotEnough() {
    assertThat(Names.same("وزير النقل سامر الحلبي", "رئيس بلدية سامر الكبرى")).isFalse();
  }

  @Test
  void nobodyIsTheSameAsNobodyOnly() {
    assertThat(Names.same("", "")).isTrue();
    assertThat(Names.same("", "سامر")).isFalse();
  }

  @Test
  void theArticleAloneStaysAWord() {
    assertThat(Names.words("ال بلد")).containsExactly("ال", "بلد");
  }
}
