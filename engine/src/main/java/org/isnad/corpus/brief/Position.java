package org.isnad.corpus.brief;

import java.util.List;
import org.isnad.corpus.account.Account;

/**
 * What one speaker said in the course of a story.
 *
 * @param speaker as first named
 * @param sayings in order of publication, each content once
 */
public record Position(String speaker, List<Saying> sayings) {
  public Position {
    sayings = List.copyOf(sayings);
  }

  /**
   * One content.
   *
   * @param day ISO date of the first article that tells it
   * @param stance with which it is told, in lower case
   * @param account of the first article that tells it
   */
  public record Saying(String day, String stance, Account account) {}
}
