package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final NumberWords WORDS = NumberWords.load();

  @ParameterizedTest
  @CsvSource({
    "ثلاثة, 3",
    "ثلاثة عشر, 13",
    "اثنتي عشرة, 12",
    "ثلاثة وعشرين, 23",
    "مئة وخمسة, 105",
    "خمسة آلاف, 5000",
    "ثلاث مئة ألف, 300000",
    "ألفين وستة عشر, 2016",
    "ألف وتسعمئة وأربعة وثمانين, 1984"
  })
  void cardinal(String words, long value) {
    AnalyzedText text = LEXICON.analyze(words);
    NumberWords.Match match = WORDS.cardinal(text, 0);
    assertThat(match).isNotNull();
    assertThat(match.value()).isEqualTo(value);
    assertThat(match.end()).isEqualTo(text.size());
  }

  @ParameterizedTest
  @CsvSource({
    "الخامس عشر, 15",
    "الثالث والعشرين, 23",
    "الأول, 1",
    "الثلاثين, 30",
    "والثانية, 2",
    "الحادي والثلاثين, 31"
  })
  void ordinal(String words, long value) {
    AnalyzedText text = LEXICON.analyze(words);
    NumberWords.Match match = WORDS.ordinal(text, 0);
    assertThat(match).isNotNull();
    assertThat(match.value()).isEqualTo(value);
    assertThat(match.end()).isEqualTo(text.size());
  }

  @Test
  void stopsWhereTheNumberEnds() {
    NumberWords.Match match = WORDS.cardinal(LEXICON.analyze("بثلاثة أيام"), 0);
    assertThat(match).isEqualTo(new NumberWords.Match(1, 1, 3, false));
  }
}
