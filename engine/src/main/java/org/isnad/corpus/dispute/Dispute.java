package org.isnad.corpus.dispute;

import java.util.List;
import org.isnad.corpus.account.Account;

/**
 * Two sides whose accounts differ.
 *
 * @param type how they differ
 * @param one the earlier side; one account at least
 * @param other the later side; one account at least
 * @param why the rule that found it, and for a scope what differs
 */
public record Dispute(Type type, List<Account> one, List<Account> other, String why) {

  /** How accounts differ. */
  public enum Type {
    /** Two values of one quantity that exclude each other. */
    VALUE,
    /** One says that it is not so. */
    DENIAL,
    /** One lays blame, the other rejects it or lays it elsewhere. */
    BLAME,
    /** One says that it is over or done, the other that it goes on or was not. */
    STATUS,
    /** No dispute: they speak of different wholes, times or places. */
    SCOPE
  }

  public Dispute {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }
}
