package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static Word word(String surface) {
    return Vocabulary.word(surface.toCharArray(), surface.length());
  }

  @Test
  void tokensOfATypeShareIt() {
    assertThat(word("حلب")).isSameAs(word("حلب"));
  }

  @Test
  void typesHaveNumbersOfTheirOwn() {
    assertThat(word("إدلب").number()).isNotNegative().isNotEqualTo(word("ادلب").number());
  }

  @Test
  void whatIsHardlyAWordIsNotKept() {
    Word endless = word("ا".repeat(41));

    assertThat(endless).isEqualTo(word("ا".repeat(41))).isNotSameAs(word("ا".repeat(41)));
    assertThat(endless.number()).isNegative();
  }

  @Test
  void threadsAgreeOnATypeAndItsNumber() {
    Set<Word> made = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      String surface = "قرية" + i;
      Set<Integer> numbers = new HashSet<>();
      IntStream.range(0, 8)
          .parallel()
          .mapToObj(k -> word(surface))
          .toList()
          .forEach(w -> {
            numbers.add(w.number());
            made.add(w);
          });
      assertThat(numbers).hasSize(1);
    }
    assertThat(made).hasSize(200);
    assertThat(made.stream().map(Word::number).distinct()).hasSize(200);
  }
}
