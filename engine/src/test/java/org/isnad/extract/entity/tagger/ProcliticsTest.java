package org.isnad.extract.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProcliticsTest {

  private static final Map<String, Integer> COUNTS =
      Map.of(
          "سوريا", 900, "وسوريا", 40, "واشنطن", 300, "الأمم", 500, "للأمم", 60, "حلب", 400, "ولد",
          50, "لد", 1, "بحلب", 20);

  private static WordTable table() {
    TreeMap<Integer, Integer> rows = new TreeMap<>();
    COUNTS.forEach((word, count) -> rows.put(WordFacts.keyOf(word), count));
    int[] keys = rows.keySet().stream().mapToInt(k -> k).toArray();
    WordFacts facts = new WordFacts(keys, 0);
    for (int i = 0; i < keys.length; i++) {
      facts.frequencies[i] = WordFacts.logFrequency(rows.get(keys[i]));
    }
    return WordTable.of(facts);
  }

  private static Proclitics strip(String word) {
    WordShape shape = new WordShape();
    Proclitics proclitics = new Proclitics(table(), shape);
    shape.read(word);
    proclitics.strip();
    return proclitics;
  }

  @Test
  void takesOffWhatLeavesAMoreFrequentWord() {
    assertThat(strip("وسوريا").key).isEqualTo(WordFacts.keyOf("سوريا"));
    assertThat(strip("بحلب").key).isEqualTo(WordFacts.keyOf("حلب"));
    assertThat(strip("وبحلب").key).isEqualTo(WordFacts.keyOf("حلب"));
  }

  @Test
  void leavesALetterOfTheWord() {
    assertThat(strip("واشنطن").begin).isZero();
    assertThat(strip("ولد").begin).isZero();
  }

  @Test
  void opensTheContractedArticle() {
    assertThat(strip("للأمم").key).isEqualTo(WordFacts.keyOf("الأمم"));
    assertThat(strip("وللأمم").key).isEqualTo(WordFacts.keyOf("الأمم"));
  }

  @Test
  void codesTellTheCliticsApart() {
    int[] codes =
        Arrays.stream(new String[] {"حلب", "وحلب", "بحلب", "وبحلب", "الأمم"})
            .mapToInt(word -> strip(word).code)
            .toArray();
    assertThat(codes).doesNotHaveDuplicates();
  }
}
