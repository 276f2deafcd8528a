package org.isnad.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentFrequenciesTest {

  @Test
  void theListIsReadOnceForAllStories() {
    assertThat(DocumentFrequencies.load()).isSameAs(DocumentFrequencies.load());
  }

  @Test
  void whatIsNotListedIsRarerThanWhatIs() {
    DocumentFrequencies counts = DocumentFrequencies.load();

    assertThat(counts.of("لفظ لا يرد")).isPositive().isLessThan(counts.of("رئيس"));
    assertThat(counts.articles()).isGreaterThan(counts.of("رئيس"));
  }
}
