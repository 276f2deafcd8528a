package org.isnad.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  private final Vocabulary words = new Vocabulary();
  private final Candidates candidates = new Candidates(new double[] {6, 6, 6, 1});

  private List<Integer> add(int article, double day, boolean fresh, String... lead) {
    Terms terms = Terms.of(List.of(lead), words);
    List<Integer> met = new ArrayList<>();
    candidates.add(article, day, SparseVector.of(terms, t -> 1), fresh, met::add);
    return met;
  }

  CandidatesTest() {
    List.of("flood", "dam", "oil", "day").forEach(words::number);
  }

  @Test
  void sharedTellingWordsMakeACandidate() {
    add(0, 1, true, "flood", "dam");
    assertThat(add(1, 1, true, "flood")).containsExactly(0);
    assertThat(add(2, 1, true, "oil")).isEmpty();
  }

  @Test
  void whatStandsInManyArticlesTellsNothing() {
    add(0, 1, true, "day");
    assertThat(add(1, 1, true, "day")).isEmpty();
  }

  @Test
  void articlesOfLongAgoAreForgotten() {
    add(0, 1, true, "flood");
    assertThat(add(1, 30, true, "flood")).isEmpty();
  }

  @Test
  void whatIsStoredMeetsOnlyWhatIsNew() {
    add(0, 1, false, "flood");
    assertThat(add(1, 1, false, "flood")).isEmpty();
    assertThat(add(2, 1, true, "flood")).containsExactlyInAnyOrder(0, 1);
    assertThat(add(3, 1, false, "flood")).containsExactly(2);
  }

  @Test
  void termsOfCountsAreInOrderOfTheirNumbers() {
    Terms terms = Terms.of(Map.of("oil", 3, "flood", 2), words);
    assertThat(List.of(terms.key(0), terms.count(0), terms.key(1), terms.count(1)))
        .containsExactly(0, 2, 2, 3);
  }
}
