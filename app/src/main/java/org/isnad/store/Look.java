package org.isnad.store;

import java.time.Instant;
import java.util.Set;

/**
 * Up to where somebody has read a story.
 *
 * @param who name of the account
 * @param story its id
 * @param articles ids of the story's articles at that time
 */
public record Look(String who, String story, Instant time, Set<String> articles) {
  public Look {
    articles = Set.copyOf(articles);
  }
}
