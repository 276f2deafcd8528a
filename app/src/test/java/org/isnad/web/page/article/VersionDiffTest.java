package org.isnad.web.page.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.web.page.article.ArticlePage.Stretch;
import org.junit.jupiter.api.Test;

class VersionDiffTest {

  @Test
  void marksTheWordThatBecameAnother() {
    List<List<List<Stretch>>> sides =
        VersionDiff.of("قتل خمسة أشخاص في الحي", "قتل سبعة أشخاص في الحي");

    assertThat(differing(sides.get(0))).isEqualTo("خمسة");
    assertThat(differing(sides.get(1))).isEqualTo("سبعة");
  }

  @Test
  void theSameTextDoesNotDiffer() {
    List<List<List<Stretch>>> sides = VersionDiff.of("سطر أول\nسطر ثان", "سطر أول\nسطر ثان");

    assertThat(differing(sides.get(0))).isEmpty();
    assertThat(sides.get(1)).hasSize(2);
  }

  @Test
  void whatWasAddedDiffersOnOneSideOnly() {
    List<List<List<Stretch>>> sides = VersionDiff.of("وصل الوفد", "وصل الوفد مساء\nثم غادر");

    assertThat(differing(sides.get(0))).isEmpty();
    assertThat(differing(sides.get(1))).isEqualTo("مساءثم غادر");
  }

  @Test
  void eachSideKeepsItsWordsWhateverTheyAre() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String a = text(random);
      String b = text(random);
      List<List<List<Stretch>>> sides = VersionDiff.of(a, b);

      assertThat(all(sides.get(0))).isEqualTo(a.replace("\n", ""));
      assertThat(all(sides.get(1))).isEqualTo(b.replace("\n", ""));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append("ابتثج \n".charAt(random.nextInt(7)));
    }
    return text.toString();
  }

  private static String all(List<List<Stretch>> side) {
    return side.stream().flatMap(List::stream).map(Stretch::text).collect(joining());
  }

  private static String differing(List<List<Stretch>> side) {
    return side.stream()
        .flatMap(List::stream)
        .filter(Stretch::differs)
        .map(Stretch::text)
        .collect(joining());
  }
}
