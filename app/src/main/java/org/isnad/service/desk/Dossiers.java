package org.isnad.service.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.line.Line;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.service.StoryDossier;

/** What is counted of dossiers. */
final class Dossiers {
  private Dossiers() {}

  /** About how much a dossier holds. */
  static int accounts(StoryDossier d) {
    int sum = d.story().articles().size();
    sum += d.claims().stream().mapToInt(c -> c.accounts().size()).sum();
    sum += d.ledger().stream().mapToInt(t -> t.accounts().size()).sum();
    return sum + 4 * d.disputes().size() + d.timeline().size();
  }

  /**
   * Articles of which one copies the other, or that share a line by wording or agency, are one
   * voice; those that share only a speaker heard him each.
   */
  static StoryCard.Weight weight(StoryDossier d) {
    Map<String, String> voice = new HashMap<>();
    for (Reuse r : d.copies()) {
      if (r.label() == Reuse.Label.COPY) {
        unite(voice, r.a(), r.b());
      }
    }
    d.claims().stream()
        .flatMap(c -> c.lines().stream())
        .filter(l -> l.origin() == Line.Origin.COPIED || l.origin() == Line.Origin.AGENCY)
        .forEach(l -> unite(voice, l.accounts()));
    long lines = d.story().articles().stream().map(a -> root(voice, a)).distinct().count();
    long disputes = d.disputes().stream().filter(x -> x.type() != Dispute.Type.SCOPE).count();
    return new StoryCard.Weight((int) lines, (int) disputes);
  }

  private static void unite(Map<String, String> voice, List<Account> accounts) {
    for (Account a : accounts) {
      unite(voice, accounts.getFirst().article(), a.article());
    }
  }

  private static void unite(Map<String, String> voice, String a, String b) {
    String x = root(voice, a);
    String y = root(voice, b);
    if (!x.equals(y)) {
      voice.put(y, x);
    }
  }

  private static String root(Map<String, String> voice, String article) {
    String at = article;
    for (String up = voice.get(at); up != null; up = voice.get(at)) {
      at = up;
    }
    return at;
  }
}
