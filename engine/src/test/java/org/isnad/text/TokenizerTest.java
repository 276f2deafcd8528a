package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Repair;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private final Tokenizer tokenizer = new Tokenizer(WordSplitter.NONE);

  private List<String> surfaces(String text) {
    Tokens tokens = tokenizer.tokenize(text);
    List<String> surfaces = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      surfaces.add(tokens.surface(i));
    }
    return surfaces;
  }

  @Test
  void lettersAndDigitsThatTouchAreTwoTokens() {
    assertThat(surfaces("خلال ال24 ساعة")).containsExactly("خلال", "ال", "24", "ساعة");
  }

  @Test
  void arabicIndicAndPersianDigitsReadAsAscii() {
    assertThat(surfaces("٢٤ ۵۶")).containsExactly("24", "56");
  }

  @Test
  void separatorsInsideNumbersBelongToThem() {
    assertThat(surfaces("1,500 و٢٫٥.")).containsExactly("1,500", "و", "2.5", ".");
  }

  @Test
  void vowelSignsAndTatweelAreNotPartOfTheSurface() {
    Tokens tokens = tokenizer.tokenize("مُحَمَّد قـــال");
    assertThat(tokens.surface(0)).isEqualTo("محمد");
    assertThat(tokens.surface(1)).isEqualTo("قال");
    assertThat(tokens.end(1) - tokens.begin(1)).isEqualTo(6);
  }

  @Test
  void tatweelIsReportedAsRepair() {
    Repair repair = tokenizer.tokenize("قـــال").repairs().getFirst();
    assertThat(repair.rule()).isEqualTo("tatweel");
    assertThat(repair.words().text()).isEqualTo("قـــال");
    assertThat(repair.repaired()).isEqualTo("قال");
  }

  @Test
  void presentationFormsReadAsOrdinaryLetters() {
    assertThat(surfaces("\uFEB3\uFEFC\uFEE1")).containsExactly("سلام");
  }

  @Test
  void bidiMarksAroundWordsAreLeftOut() {
    Tokens tokens = tokenizer.tokenize("\u200Fحلب\u200F");
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.text().substring(tokens.begin(0), tokens.end(0))).contains("حلب");
  }

  @Test
  void foldedFormUnitesAlifsAndFinalYa() {
    Tokens tokens = tokenizer.tokenize("الإثنين إلى الروسى");
    assertThat(tokens.folded(0)).isEqualTo("الاثنين");
    assertThat(tokens.folded(1)).isEqualTo("الي");
    assertThat(tokens.folded(2)).isEqualTo("الروسي");
  }

  @Test
  void aSplitterCutsGluedWordsAtTheirLetters() {
    Tokenizer splitting = new Tokenizer(w -> w.surface().equals("الأممالمتحدة") ? 5 : 0);
    Tokens tokens = splitting.tokenize("في الأممالمتحدة أمس");
    assertThat(tokens.surface(1)).isEqualTo("الأمم");
    assertThat(tokens.surface(2)).isEqualTo("المتحدة");
    assertThat(tokens.begin(2)).isEqualTo(tokens.end(1));
    assertThat(tokens.spaceBefore(2)).isFalse();
    assertThat(tokens.repairs().getFirst().rule()).isEqualTo("glued-words");
  }

  @Test
  void aRunOfDotsIsOneToken() {
    assertThat(surfaces("هدنة.. ثم")).containsExactly("هدنة", "..", "ثم");
  }

  @Test
  void offsetOfLetterSkipsMarks() {
    Tokens tokens = tokenizer.tokenize("وَلَدٌ");
    assertThat(tokens.offsetOfLetter(0, 1)).isEqualTo(2);
  }

  @Test
  void emptyTextHasNoTokens() {
    assertThat(tokenizer.tokenize("").size()).isZero();
    assertThat(tokenizer.tokenize(" \n\t").size()).isZero();
  }
}
