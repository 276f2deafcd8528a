package org.isnad.corpus.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.text.Tokenizer;
import org.isnad.text.WordSplitter;
import org.junit.jupiter.api.Test;

class SieveTest {
  private static final int SHINGLE = 5;

  private static WordSequence words(long seed) {
    Random random = new Random(seed);
    String text =
        IntStream.range(0, 400)
            .mapToObj(i -> "كلمة" + random.nextInt(5_000))
            .collect(Collectors.joining(" "));
    return WordSequence.of(new Tokenizer(WordSplitter.NONE).tokenize(text));
  }

  private static int passing(Sieve sieve, WordSequence words) {
    int n = 0;
    for (int i = 0; i + SHINGLE <= words.length(); i++) {
      n += sieve.passes(words.shingle(i, SHINGLE)) ? 1 : 0;
    }
    return n;
  }

  @Test
  void whatStandsInTheArticlesPasses() {
    WordSequence words = words(1);
    Sieve sieve = Sieve.of(List.of(words, words(2)), SHINGLE);
    assertThat(passing(sieve, words)).isEqualTo(words.length() - SHINGLE + 1);
  }

  @Test
  void littleOfWhatDoesNotStandThere() {
    WordSequence other = words(3);
    Sieve sieve = Sieve.of(List.of(words(1), words(2)), SHINGLE);
    assertThat(passing(sieve, other)).isLessThan(other.length() / 8);
  }

  @Test
  void withoutArticlesNothing() {
    assertThat(passing(Sieve.of(List.of(), SHINGLE), words(1))).isZero();
  }
}
