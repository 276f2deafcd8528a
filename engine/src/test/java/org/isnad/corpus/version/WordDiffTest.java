package org.isnad.corpus.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  private static final String OLDER = "وصلت أربع سفن إلى الميناء صباح الثلاثاء، وغادرت سفينة.";

  private static List<String> edits(String older, String newer) {
    return WordDiff.between(older, newer).stream()
        .map(e -> e.removed().text() + " → " + e.inserted().text())
        .toList();
  }

  @Test
  void theSameTextHasNoEdits() {
    assertThat(edits(OLDER, OLDER)).isEmpty();
    assertThat(edits("", "")).isEmpty();
    assertThat(edits(OLDER, OLDER.replace(" ", "\n"))).isEmpty();
  }

  @Test
  void anotherWord() {
    assertThat(edits(OLDER, OLDER.replace("أربع", "خمس"))).containsExactly("أربع → خمس");
  }

  @Test
  void wordsPutInAndTakenOut() {
    String newer = OLDER.replace("سفن إلى", "سفن كبيرة جدا إلى").replace("صباح ", "");
    assertThat(edits(OLDER, newer)).containsExactly(" → كبيرة جدا", "صباح → ");
    assertThat(WordDiff.between(OLDER, newer).getFirst().isInsertion()).isTrue();
    assertThat(WordDiff.between(OLDER, newer).getLast().isRemoval()).isTrue();
  }

  @Test
  void anEmptyTextIsAllPutIn() {
    assertThat(WordDiff.between("", OLDER).getFirst().inserted().text()).isEqualTo(OLDER);
    assertThat(WordDiff.between(OLDER, "").getFirst().removed().text()).isEqualTo(OLDER);
  }

  @Test
  void theEditsLeadFromTheOneToTheOther() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String older = text(random);
      String newer = text(random);
      StringBuilder out = new StringBuilder();
      int at = 0;
      for (Edit e : WordDiff.between(older, newer)) {
        assertThat(older.substring(e.removed().begin(), e.removed().end()))
            .isEqualTo(e.removed().text());
        assertThat(newer.substring(e.inserted().begin(), e.inserted().end()))
            .isEqualTo(e.inserted().text());
        out.append(older, at, e.removed().begin()).append(' ').append(e.inserted().text());
        out.append(' ');
        at = e.removed().end();
      }
      out.append(older.substring(at));
      assertThat(out.toString().replaceAll("\\s+", " ").strip())
          .isEqualTo(newer.replaceAll("\\s+", " ").strip());
    }
  }

  private static String text(Random random) {
    String[] words = {"قال", "وزير", "سفن", "ميناء", "،", "أمس"};
    StringBuilder text = new StringBuilder();
    int n = random.nextInt(14);
    for (int i = 0; i < n; i++) {
      text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
    }
    return text.toString();
  }
}
