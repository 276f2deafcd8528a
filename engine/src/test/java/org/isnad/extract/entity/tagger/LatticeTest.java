package org.isnad.extract.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final String[] WORDS = {"وصل", "الرئيس", "محمود", "عباس", "إلى", "عمان", "أمس"};
  private static final TaggedSentence TAGGED = NameTagger.load().tag(WORDS);

  @Test
  void theTagsOfAWordAddUpToOne() {
    for (int i = 0; i < WORDS.length; i++) {
      float sum = 0;
      for (NameTag tag : NameTag.values()) {
        sum += TAGGED.lattice().probability(i, tag);
      }
      assertThat(sum).isCloseTo(1, within(1e-3f));
    }
  }

  @Test
  void theLikeliestNamesHaveTheConfidenceOfTheirSpans() {
    assertThat(TAGGED.spans()).isNotEmpty();
    for (NameSpan span : TAGGED.spans()) {
      assertThat(TAGGED.lattice().probability(span.begin(), span.end(), span.type()))
          .isEqualTo(span.confidence());
    }
  }

  @Test
  void anEmptySentenceHasNone() {
    assertThat(NameTagger.load().tag(new String[0]).lattice().size()).isZero();
  }
}
