package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a grouping changes.
 *
 * @param stories new stories and those whose articles changed, with all their articles
 * @param gone ids of stories that are no more
 * @param grouped version of each article that was looked at and waits no longer
 * @param changes what befell stories that were known before, one line each
 */
public record Grouping(
    List<StoredStory> stories,
    Set<String> gone,
    Map<String, Integer> grouped,
    List<String> changes) {
  public Grouping {
    stories = List.copyOf(stories);
    gone = Set.copyOf(gone);
    grouped = Map.copyOf(grouped);
    changes = List.copyOf(changes);
  }
}
