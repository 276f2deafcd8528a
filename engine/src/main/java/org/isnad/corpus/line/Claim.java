package org.isnad.corpus.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Map<Optional<String>, Account> firsts = new LinkedHashMap<>();
    Map<Optional<String>, Integer> named = new HashMap<>();
    for (Account a : accounts()) {
      firsts.putIfAbsent(a.speaker(), a);
      named.merge(a.speaker(), 1, Integer::sum);
    }
    Account best = firsts.values().iterator().next();
    int most = 0;
    for (Account a : firsts.values()) {
      int votes = 0;
      for (Account o : firsts.values()) {
        votes += isOneSpeaker(a, o) ? named.getOrDefault(o.speaker(), 0) : 0;
      }
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
