package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

/** Names whose extent was found wrong. */
class NameMenderTest {

  private static final NameMender MENDER = new NameMender(NameLists.load());

  @Test
  void whatTellsATitleApartIsNoName() {
    assertThat(firstOf("أكد النائب العام التونسي سامر خليل", 2, 6)).isEqualTo(4);
    assertThat(firstOf("أكد النائب سامر خليل", 2, 4)).isEqualTo(2);
    assertThat(firstOf("أكد العام التونسي سامر خليل", 1, 5)).isEqualTo(1);
  }

  private static int firstOf(String sentence, int first, int end) {
    AnalyzedText text = SharedLexicon.get().analyze(sentence);
    Mention found = new Mention(first, end, 0, EntityType.PER, null, Mention.WEAK, "name-tagger");
    return MENDER.withoutKind(text, found).first();
  }
}
