package org.isnad.corpus.line;

import java.util.List;
import org.isnad.corpus.account.Account;

/**
 * Accounts that go back to one origin.
 *
 * @param origin what makes them one
 * @param accounts in order of publication; one at least
 */
public record Line(Origin origin, List<Account> accounts) {

  /** What the accounts of a line have in common. */
  public enum Origin {
    /** The wording of one text. */
    COPIED,
    /** The agency that is credited or cited. */
    AGENCY,
    /** The words of one speaker, however each outlet gives them. */
    SPEAKER,
    /** The outlet's own word, or a source that no other account shares. */
    SINGLE
  }

  public Line {
    accounts = List.copyOf(accounts);
  }

  /** Number of different articles. */
  public int articles() {
    return (int) accounts.stream().map(Account::article).distinct().count();
  }
}
