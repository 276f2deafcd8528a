package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final Lexicon LEXICON = SharedLexicon.get();

  private static List<String> repaired(String text) {
    return LEXICON.analyze(text).repairs().stream()
        .map(r -> r.words().text() + ">" + r.repaired() + " " + r.rule())
        .toList();
  }

  @Test
  void finalYaIsMendedWhereTheCorpusKnowsIt() {
    assertThat(repaired("وصل فى المساء")).containsExactly("فى>في final-ya");
  }

  @Test
  void aMissingHamzaIsMended() {
    assertThat(repaired("سافر الى امريكا"))
        .containsExactly("الى>إلى initial-hamza", "امريكا>أمريكا initial-hamza");
  }

  @Test
  void whatMayBeEitherIsLeft() {
    assertThat(repaired("قال ان الوقت قصير")).isEmpty();
  }

  @Test
  void rightSpellingsStay() {
    assertThat(repaired("على مصطفى أن يصل إلى المستشفى")).isEmpty();
  }

  @Test
  void repairsStandInTheOrderOfTheText() {
    assertThat(repaired("قـــال فى قـــرية")).hasSize(3).element(1).isEqualTo("فى>في final-ya");
  }
}
