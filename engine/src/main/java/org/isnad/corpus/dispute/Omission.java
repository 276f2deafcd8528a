package org.isnad.corpus.dispute;

import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Account;

/**
 * A main claim of a story that an outlet's articles leave out.
 *
 * @param claim the accounts of those who tell it
 * @param outlet the outlet that does not
 * @param articles ids of its articles, all of them published when others had told the claim
 */
public record Omission(List<Account> claim, Optional<String> outlet, List<String> articles) {
  public Omission {
    claim = List.copyOf(claim);
    articles = List.copyOf(articles);
  }
}
