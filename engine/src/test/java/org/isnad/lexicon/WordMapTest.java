package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordMapTest {

  @Test
  void answersForItsWordsAlone() {
    WordMap<Integer> map = WordMap.copyOf(Map.of("وزير", 1, "نائب", 2));
    assertThat(map.get("وزير")).isEqualTo(1);
    assertThat(map.get("نائب")).isEqualTo(2);
    assertThat(map.get("وزيرة")).isNull();
    assertThat(map.contains("نائب")).isTrue();
    assertThat(map.contains("")).isFalse();
  }

  @Test
  void mayBeEmpty() {
    assertThat(WordMap.copyOf(Map.of()).get("وزير")).isNull();
    assertThat(WordSet.copyOf(Set.of()).contains("")).isFalse();
  }

  @Test
  void tellsWordsOfOneHashApart() {
    assertThat("Aa").hasSameHashCodeAs("BB");
    WordSet set = WordSet.copyOf(Set.of("Aa"));
    assertThat(set.contains("Aa")).isTrue();
    assertThat(set.contains("BB")).isFalse();
    assertThat(WordSet.copyOf(Set.of("Aa", "BB")).contains("BB")).isTrue();
  }

  @Test
  void knowsWhatAnOrdinaryMapKnows() {
    Random random = new Random(20);
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      expected.put(word(random), i);
    }
    WordMap<Integer> map = WordMap.copyOf(expected);
    expected.forEach((word, value) -> assertThat(map.get(word)).isEqualTo(value));
    for (int i = 0; i < 30_000; i++) {
      String word = word(random);
      assertThat(map.get(word)).isEqualTo(expected.get(word));
    }
  }

  /** Few letters, so that words come again and hashes meet. */
  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      word.append((char) ('ا' + random.nextInt(6)));
    }
    return word.toString();
  }
}
