package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences with what is told in them, each read as an article of its own. */
interface PlainSentences {

  /** Lines of sentence = channel < speaker > content, for each statement in order. */
  String sentences();

  /** One test a sentence. */
  @TestFactory
  default Stream<DynamicTest> tellWhoSaysWhat() {
    return PlainSentencesTest.sentences(sentences())
        .map(sentence -> DynamicTest.dynamicTest(sentence.getFirst(), () -> check(sentence)));
  }

  private static void check(List<String> sentence) {
    assertThat(PlainSentencesTest.read(sentence.getFirst())).isEqualTo(sentence.get(1));
  }
}
