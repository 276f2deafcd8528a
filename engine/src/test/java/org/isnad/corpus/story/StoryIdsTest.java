package org.isnad.corpus.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryIdsTest {

  private static Story story(String... articles) {
    return new Story(List.of(articles));
  }

  @Test
  void newStoriesGetIdsOfTheirOwn() {
    StoryIds ids = StoryIds.reconcile(List.of(story("a", "b"), story("c")), Map.of());
    assertThat(ids.stories().get("a")).isEqualTo(ids.stories().get("b")).startsWith("s");
    assertThat(ids.stories().get("c")).isNotEqualTo(ids.stories().get("a"));
    assertThat(ids.changes()).isEmpty();
  }

  @Test
  void aStoryThatGrowsKeepsItsId() {
    StoryIds ids = StoryIds.reconcile(List.of(story("z", "a", "b")), Map.of("a", "s1", "b", "s1"));
    assertThat(ids.stories()).containsEntry("z", "s1");
    assertThat(ids.changes()).isEmpty();
  }

  @Test
  void ofMergedStoriesTheLargerGivesItsId() {
    StoryIds ids =
        StoryIds.reconcile(List.of(story("a", "b", "c")), Map.of("a", "s1", "b", "s2", "c", "s2"));
    assertThat(ids.stories()).containsEntry("a", "s2");
    assertThat(ids.changes()).containsExactly("s1 was merged into s2");
  }

  @Test
  void ofASplitStoryTheLargerPartKeepsTheId() {
    StoryIds ids =
        StoryIds.reconcile(
            List.of(story("a"), story("b", "c")), Map.of("a", "s1", "b", "s1", "c", "s1"));
    assertThat(ids.stories()).containsEntry("b", "s1");
    assertThat(ids.stories().get("a")).isNotEqualTo("s1");
    assertThat(ids.changes()).containsExactly("s1 gave articles to " + ids.stories().get("a"));
  }
}
