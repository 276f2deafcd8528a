package org.isnad.service.desk;

import java.util.List;
import java.util.Optional;
import org.isnad.service.StoryView;

/**
 * A story as the list of stories shows it.
 *
 * @param outlets who carries it, those of most articles first
 * @param people people and organisations named in most of its articles
 * @param places the same of places
 * @param weight how the accounts of it hang together; empty while that is not yet reckoned
 */
public record StoryCard(
    StoryView story,
    List<String> outlets,
    List<Named> people,
    List<Named> places,
    Optional<Weight> weight) {
  public StoryCard {
    outlets = List.copyOf(outlets);
    people = List.copyOf(people);
    places = List.copyOf(places);
  }

  /**
   * How the accounts of a story hang together.
   *
   * @param lines independent lines: articles that copy one text, and statements on one word, are
   *     one
   * @param disputes pairs of accounts that cannot both hold
   */
  public record Weight(int lines, int disputes) {}
}
