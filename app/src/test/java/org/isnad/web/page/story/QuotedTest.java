package org.isnad.web.page.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.isnad.web.page.story.StoryPage.Piece;
import org.junit.jupiter.api.Test;

class QuotedTest {

  @Test
  void aQuotationIsAPieceOfItsOwn() {
    assertThat(Quoted.pieces("Killed: “42 مدنيا”, on the word of NGO"))
        .containsExactly(
            new Piece("Killed: ", false),
            new Piece("«42 مدنيا»", true),
            new Piece(", on the word of NGO", false));
  }

  @Test
  void anArabicNameInAnEnglishSentenceIsAPieceOfItsOwn() {
    assertThat(Quoted.pieces("أوراق النهر (2020-05-01): “قتل رجل”"))
        .containsExactly(
            new Piece("أوراق النهر", true),
            new Piece(" (2020-05-01): ", false),
            new Piece("«قتل رجل»", true));
  }

  @Test
  void aQuotationWithinAnotherStaysWithIt() {
    assertThat(Quoted.pieces("«قال «نعم» ومضى»"))
        .containsExactly(new Piece("«قال «نعم» ومضى»", true));
  }

  @Test
  void nothingIsLostWhateverTheMarks() {
    for (String text : new String[] {"", "»«", "«", "a “b", "ب) (ت «", "“ “ ” x"}) {
      assertThat(Quoted.pieces(text).stream().map(Piece::text).collect(Collectors.joining()))
          .isEqualTo(text.replace('“', '«').replace('”', '»'));
    }
  }
}
