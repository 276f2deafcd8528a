package org.isnad.corpus.brief;

import java.util.List;
import org.isnad.corpus.account.Account;

/**
 * Something told as happening on a day.
 *
 * @param day ISO date
 * @param type PLOVER type of the event, in lower case
 * @param accounts the sentences that tell it; one at least
 */
public record Moment(String day, String type, List<Account> accounts) {
  public Moment {
    accounts = List.copyOf(accounts);
  }
}
