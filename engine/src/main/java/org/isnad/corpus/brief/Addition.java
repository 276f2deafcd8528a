package org.isnad.corpus.brief;

import java.util.List;
import org.isnad.corpus.account.Account;

/**
 * Something that came to a story since somebody last looked.
 *
 * @param what in short: for a figure what is measured, for a dispute its type
 * @param accounts the words that tell it; one at least
 */
public record Addition(Kind kind, String what, List<Account> accounts) {

  /** What came. */
  public enum Kind {
    /** A content that no article had told before. */
    CLAIM,
    /** A figure with which no earlier one on the same thing agrees. */
    FIGURE,
    /** Accounts that cannot both hold, of which one is new. */
    DISPUTE,
    /** Something told as happening on a day. */
    HAPPENING
  }

  public Addition {
    accounts = List.copyOf(accounts);
  }
}
