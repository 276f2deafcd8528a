package org.isnad.web.page.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import org.isnad.service.desk.Facets;
import org.isnad.service.desk.Portion;
import org.isnad.service.desk.StoryCard;
import org.isnad.service.desk.StoryFilter;

/**
 * All that the list of stories shows.
 *
 * @param articles in the workspace
 * @param named whether the names of all articles are known, so that filters miss nothing
 * @param query of the request
 */
public record StoriesPage(
    Portion<StoryCard> stories,
    Facets facets,
    StoryFilter filter,
    int articles,
    boolean named,
    String query) {

  public boolean isFiltered() {
    return !filter.equals(StoryFilter.ALL);
  }

  /** Address of the next part of the list. */
  public Optional<String> next() {
    return stories
        .next()
        .map(cursor -> {
          StringBuilder address = new StringBuilder("/?");
          for (String pair : query.split("&")) {
            if (!pair.isEmpty() && !pair.startsWith("cursor=") && !pair.startsWith("lang=")) {
              address.append(pair).append('&');
            }
          }
          return address + "cursor=" + URLEncoder.encode(cursor, UTF_8);
        });
  }
}
