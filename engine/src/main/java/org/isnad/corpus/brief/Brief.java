package org.isnad.corpus.brief;

import java.util.List;
import org.isnad.corpus.account.Account;

/**
 * A story in short, in two languages that say the same.
 *
 * @param arabic sentences, in order of reading
 * @param english the same sentences; quotations stay in Arabic
 */
public record Brief(List<Sentence> arabic, List<Sentence> english) {
  public Brief {
    arabic = List.copyOf(arabic);
    english = List.copyOf(english);
  }

  /**
   * One sentence.
   *
   * @param accounts whose words it repeats; one at least
   */
  public record Sentence(String text, List<Account> accounts) {
    public Sentence {
      accounts = List.copyOf(accounts);
    }
  }
}
