package org.isnad.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkageTest {

  @Test
  void withoutLinksEachStandsAlone() {
    assertThat(new Linkage(3, 0).groups()).containsExactly(0, 1, 2);
  }

  @Test
  void likeArticlesAreJoined() {
    Linkage linkage = new Linkage(3, 0);
    linkage.link(0, 2, 1.5);
    linkage.link(0, 1, -1);
    assertThat(linkage.groups()).containsExactly(0, 1, 0);
  }

  @Test
  void oneLikePairDoesNotChainTwoGroups() {
    Linkage linkage = new Linkage(4, 0);
    linkage.link(0, 1, 5);
    linkage.link(2, 3, 5);
    linkage.link(1, 2, 4);
    assertThat(linkage.groups()).containsExactly(0, 0, 2, 2);
  }

  @Test
  void anArticleUnlikeHalfOfAGroupStaysOut() {
    Linkage linkage = new Linkage(3, 0);
    linkage.link(0, 1, 5);
    linkage.link(1, 2, 3);
    linkage.link(0, 2, -4);
    assertThat(linkage.groups()).containsExactly(0, 0, 2);
  }
}
