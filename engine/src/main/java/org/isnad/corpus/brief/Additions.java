package org.isnad.corpus.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.brief.Addition.Kind;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Claim;

/** Tells what is new to somebody who has seen some articles of a story. */
public final class Additions {
  private final Set<String> seen;
  private final List<Addition> additions = new ArrayList<>();

  private Additions(Set<String> seen) {
    this.seen = Set.copyOf(seen);
  }

  /**
   * What the other articles add: disputes, figures, claims, happenings, in this order.
   *
   * @param seen ids of the articles that were there at the last look
   */
  public static List<Addition> since(
      Set<String> seen,
      List<Claim> claims,
      List<LedgerThread> ledger,
      List<Dispute> disputes,
      List<Moment> timeline) {
    Additions a = new Additions(seen);
    disputes.forEach(a::dispute);
    ledger.forEach(a::figures);
    claims.forEach(c -> a.add(Kind.CLAIM, "", c.accounts()));
    timeline.forEach(m -> a.add(Kind.HAPPENING, m.day() + " " + m.type(), m.accounts()));
    return List.copyOf(a.additions);
  }

  private boolean isNew(Account account) {
    return !seen.contains(account.article());
  }

  private void add(Kind kind, String what, List<Account> accounts) {
    if (accounts.stream().allMatch(this::isNew)) {
      additions.add(new Addition(kind, what, accounts));
    }
  }

  private void dispute(Dispute d) {
    boolean fresh =
        d.one().stream().allMatch(this::isNew) || d.other().stream().allMatch(this::isNew);
    if (fresh && d.type() != Dispute.Type.SCOPE) {
      List<Account> accounts = new ArrayList<>(d.one());
      accounts.addAll(d.other());
      additions.add(new Addition(Kind.DISPUTE, d.type().name().toLowerCase(Locale.ROOT), accounts));
    }
  }

  private void figures(LedgerThread thread) {
    List<FigureAccount> known =
        thread.accounts().stream().filter(f -> !isNew(f.account())).toList();
    List<FigureAccount> told = new ArrayList<>(known);
    for (FigureAccount f : thread.accounts()) {
      if (isNew(f.account()) && told.stream().noneMatch(f::agreesWith)) {
        additions.add(new Addition(Kind.FIGURE, thread.kind().label(), List.of(f.account())));
        told.add(f);
      }
    }
  }
}
