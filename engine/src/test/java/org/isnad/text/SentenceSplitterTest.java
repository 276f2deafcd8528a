package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static int sentences(String text) {
    return new Tokenizer(WordSplitter.NONE).tokenize(text).sentences();
  }

  @Test
  void endsAtFullStopAndQuestionMark() {
    assertThat(sentences("وصل الوفد. هل عاد؟ لا أحد يعلم.")).isEqualTo(3);
  }

  @Test
  void endsAtLineBreak() {
    assertThat(sentences("معركة المدينة\nقال المتحدث")).isEqualTo(2);
  }

  @Test
  void twoDotsArePauseNotEnd() {
    assertThat(sentences("انتهت المعركة.. والمدنيون يغادرون")).isEqualTo(1);
  }

  @Test
  void abbreviationsDoNotEnd() {
    assertThat(sentences("ذكرت أ.ف.ب أن الوفد وصل.")).isEqualTo(1);
    assertThat(sentences("ذكرت بي.بي.سي أن الوفد وصل.")).isEqualTo(1);
    assertThat(sentences("وصل منه.كما قال")).isEqualTo(2);
  }

  @Test
  void closingMarksBelongToTheSentenceTheyEnd() {
    Tokens tokens = new Tokenizer(WordSplitter.NONE).tokenize("قال: \"انتهى.\" ثم غادر.");
    assertThat(tokens.sentences()).isEqualTo(2);
    assertThat(tokens.sentenceSpan(0).end()).isEqualTo(tokens.text().indexOf("ثم") - 1);
  }

  @Test
  void decimalPointDoesNotEnd() {
    assertThat(sentences("بلغت 5.\u200f2 مليون")).isEqualTo(1);
    assertThat(sentences("بلغت 2.5 مليون")).isEqualTo(1);
  }

  @Test
  void aLineOfTatweelHasNoLetters() {
    assertThat(sentences("انتهى الخبر ـ.ـ وعاد الوفد")).isPositive();
  }
}
