package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.junit.jupiter.api.Test;

/** Every number written in words is read back whole. */
class NumberRoundTripTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final NumeralParser PARSER = new NumeralParser(NumberWordTable.load());

  private static final SpokenNumber[] SPEAKERS = {
    new SpokenNumber("مئة", "ون"), new SpokenNumber("مائة", "ين")
  };

  @Test
  void everyNumberToTwoThousand() {
    for (int n = 0; n <= 2000; n++) {
      assertReadBack(n);
    }
  }

  @Test
  void sampleToTenMillion() {
    Random random = new Random(20161213);
    for (int i = 0; i < 2000; i++) {
      assertReadBack(random.nextInt(1_000_000));
      assertReadBack(random.nextInt(10_000_000));
    }
  }

  private static void assertReadBack(int number) {
    for (SpokenNumber speaker : SPEAKERS) {
      String words = speaker.of(number);
      AnalyzedText text = LEXICON.analyze(words);
      Numeral numeral = PARSER.parse(text, 0, false);
      assertThat(numeral).as(words).isNotNull();
      assertThat(numeral.value()).as(words).isEqualTo(number);
      assertThat(numeral.end()).as(words).isEqualTo(text.size());
    }
  }
}
