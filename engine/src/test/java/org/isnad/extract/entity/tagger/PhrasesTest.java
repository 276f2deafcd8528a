package org.isnad.extract.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static final Phrases PHRASES =
      Phrases.of(Map.of("مجلس الأمن", 3, "مجلس الأمن الدولي", 4, "بحر العرب", 5));

  private static int[] mark(String sentence) {
    int[] keys = Arrays.stream(sentence.split(" ")).mapToInt(WordFacts::keyOf).toArray();
    int[] codes = new int[keys.length];
    PHRASES.mark(keys, keys, 0, keys.length, codes);
    return codes;
  }

  @Test
  void marksTheLongestName() {
    assertThat(mark("عقد مجلس الأمن جلسة")).containsExactly(0, 6, 7, 0);
    assertThat(mark("عقد مجلس الأمن الدولي جلسة")).containsExactly(0, 8, 9, 9, 0);
  }

  @Test
  void theBeginningOfANameIsNoName() {
    assertThat(mark("مجلس جديد")).containsExactly(0, 0);
    assertThat(mark("في بحر")).containsExactly(0, 0);
  }

  @Test
  void namesMayFollowEachOther() {
    assertThat(mark("بحر العرب بحر العرب")).containsExactly(10, 11, 10, 11);
  }
}
