package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON = SharedLexicon.get();

  private static Analysis first(String text) {
    return LEXICON.analyze(text).analysis(0);
  }

  @Test
  void conjunctionIsSplitFromVerb() {
    Analysis a = first("وأضاف المتحدث");
    assertThat(a.proclitics()).isEqualTo("و");
    assertThat(a.lemma()).isEqualTo("اضاف");
    assertThat(a.isVerb()).isTrue();
    assertThat(a.has(Analysis.PAST)).isTrue();
  }

  @Test
  void articleAndPrepositionAreSplitFromNoun() {
    Analysis a = first("بالمدينة");
    assertThat(a.proclitics()).isEqualTo("ب");
    assertThat(a.article()).isEqualTo(2);
    assertThat(a.stem()).isEqualTo("مدينة");
  }

  @Test
  void contractedArticleCountsOneLetter() {
    Analysis a = first("للجيش");
    assertThat(a.proclitics()).isEqualTo("ل");
    assertThat(a.article()).isEqualTo(1);
    assertThat(a.stem()).isEqualTo("جيش");
  }

  @Test
  void futureIsSplitFromPresentVerb() {
    Analysis a = first("سيغادر الوفد");
    assertThat(a.proclitics()).isEqualTo("س");
    assertThat(a.has(Analysis.PRESENT)).isTrue();
  }

  @Test
  void functionWordsStandBeforeHomographs() {
    assertThat(first("في").pos()).isEqualTo(Pos.PREPOSITION);
    assertThat(first("أن").pos()).isEqualTo(Pos.COMPLEMENTISER);
    assertThat(first("كان").isVerb()).isTrue();
  }

  @Test
  void egyptianFinalYaIsRead() {
    assertThat(first("فى").pos()).isEqualTo(Pos.PREPOSITION);
  }

  @Test
  void accusativeParticipleKeepsItsTanwin() {
    assertThat(first("مضيفا").has(Analysis.TANWIN)).isTrue();
  }

  @Test
  void gluedWordsAreCutByEvidence() {
    AnalyzedText text = LEXICON.analyze("محادثات مع الولاياتالمتحدة");
    assertThat(text.surface(2)).isEqualTo("الولايات");
    assertThat(text.surface(3)).isEqualTo("المتحدة");
    assertThat(text.repairs()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "وتمنىخلال, وتمنى خلال",
    "ثلاثةأشخاص, ثلاثة أشخاص",
    "الوزيرإن, الوزير إن",
    "وأكدوزير, وأكد وزير",
    "والإسكوا, والإسكوا"
  })
  void glueShowsByLettersThatOpenOrCloseWords(String read, String words) {
    AnalyzedText text = LEXICON.analyze(read);
    assertThat(IntStream.range(0, text.size()).mapToObj(text::surface))
        .containsExactly(words.split(" "));
  }

  @Test
  void namesWithAbdAreNotCut() {
    assertThat(LEXICON.analyze("عبدالرحمن عبداللطيف").size()).isEqualTo(2);
  }

  @Test
  void wordsWithoutLettersOfTheirOwnAreRead() {
    assertThat(LEXICON.analyze("\uFDFA \uD83D ـ").size()).isPositive();
  }

  @Test
  void verbIsPreferredBehindItsParticle() {
    assertThat(LEXICON.analyze("لم تسيطر").analysis(1).isVerb()).isTrue();
  }
}
