package org.isnad.corpus.line;

import java.util.ArrayList;
import java.util.List;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Speakers;
import org.isnad.model.Stance;

/**
 * One content, as told by all articles that tell it.
 *
 * @param stance of the first account
 * @param lines the independent ways by which it came, the one of most accounts first
 */
public record Claim(Stance stance, List<Line> lines) {
  public Claim {
    lines = List.copyOf(lines);
  }

  /** All accounts, line by line. */
  public List<Account> accounts() {
    List<Account> all = new ArrayList<>();
    lines.forEach(l -> all.addAll(l.accounts()));
    return all;
  }

  /**
   * The first account among those of the speaker whom most accounts name, for one article in which
   * the speaker was misread must not speak for all.
   */
  public Account typical() {
    List<Account> all = accounts();
    Account best = all.getFirst();
    long most = 0;
    for (Account a : all) {
      long votes = all.stream().filter(o -> isOneSpeaker(a, o)).count();
      if (votes > most) {
        most = votes;
        best = a;
      }
    }
    return best;
  }

  private static boolean isOneSpeaker(Account a, Account b) {
    return a.speaker().isPresent() && b.speaker().isPresent()
        ? Speakers.same(a.speaker().get(), b.speaker().get())
        : a.speaker().equals(b.speaker());
  }

  /** Number of different articles. */
  public int articles() {
    return (int) accounts().stream().map(Account::article).distinct().count();
  }

  /** Number of different outlets; an article without one counts as an outlet of its own. */
  public int outlets() {
    return (int)
        accounts().stream().map(a -> a.outlet().orElse("? " + a.article())).distinct().count();
  }
}
