package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.line.Claim;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.web.page.frame.Ref;
import org.isnad.web.page.story.StoryPage.Carriage;
import org.isnad.web.page.story.StoryPage.Cell;
import org.isnad.web.page.story.StoryPage.Matrix;
import org.isnad.web.page.story.StoryPage.Row;

/** Sets claims against outlets: who carries which, and how. */
final class MatrixBuilder {
  private static final int MOST_ROWS = 30;

  /** Share of the shorter wording's words that the other lacks, from which it counts as changed. */
  private static final double CHANGED = 0.3;

  private final List<String> outlets;
  private final Omissions omissions;
  private final Sources sources;

  MatrixBuilder(List<String> outlets, Omissions omissions, Sources sources) {
    this.outlets = outlets;
    this.omissions = omissions;
    this.sources = sources;
  }

  Matrix build(List<Claim> claims, List<Dispute> disputes) {
    List<Claim> shared = claims.stream().filter(c -> c.outlets() > 1).toList();
    List<Claim> shown = shared.isEmpty() ? claims : shared;
    List<Row> rows = shown.stream().limit(MOST_ROWS).map(c -> row(c, disputes)).toList();
    return new Matrix(outlets, rows, Math.max(0, shown.size() - MOST_ROWS));
  }

  private Row row(Claim claim, List<Dispute> disputes) {
    List<Account> accounts = claim.accounts();
    Account first = accounts.getFirst();
    List<Account> denials = denials(accounts, disputes);
    List<Cell> cells = outlets.stream().map(o -> cell(o, claim, denials)).toList();
    return new Row(
        first.words().text(),
        sources.speaker(first),
        claim.stance().name(),
        claim.lines().size(),
        claim.articles(),
        cells);
  }

  private static List<Account> denials(List<Account> accounts, List<Dispute> disputes) {
    List<Account> denials = new ArrayList<>();
    for (Dispute d : disputes) {
      if (d.type() == Dispute.Type.DENIAL && d.one().stream().anyMatch(accounts::contains)) {
        denials.addAll(d.other());
      }
    }
    return denials;
  }

  private Cell cell(String outlet, Claim claim, List<Account> denials) {
    List<Account> own = of(outlet, claim.accounts());
    List<Account> denying = of(outlet, denials);
    if (own.isEmpty() && denying.isEmpty()) {
      List<Ref> leaving = omissions.of(outlet, claim);
      return new Cell(leaving.isEmpty() ? Carriage.SILENT : Carriage.OMITS, leaving);
    }
    Carriage carriage =
        own.isEmpty() || denies(own, claim)
            ? Carriage.DENIES
            : changed(own, claim) ? Carriage.CHANGED : Carriage.CARRIES;
    List<Account> shown = own.isEmpty() ? denying : own;
    return new Cell(carriage, shown.stream().limit(3).map(sources::ref).toList());
  }

  private static List<Account> of(String outlet, List<Account> accounts) {
    return accounts.stream().filter(a -> a.outlet().orElse("").equals(outlet)).toList();
  }

  private boolean denies(List<Account> own, Claim claim) {
    return claim.stance() != Stance.DENY
        && own.stream().allMatch(a -> stance(a).equals(Optional.of(Stance.DENY)));
  }

  private Optional<Stance> stance(Account a) {
    return sources.statement(a).map(Statement::stance);
  }

  /**
   * Whether every account of the outlet words it otherwise than the first of all, or colours it.
   */
  private boolean changed(List<Account> own, Claim claim) {
    Set<String> first = words(claim.accounts().getFirst());
    return own.stream()
        .allMatch(a ->
            lacks(words(a), first) > CHANGED || !stance(a).equals(Optional.of(claim.stance())));
  }

  private static double lacks(Set<String> a, Set<String> b) {
    Set<String> shorter = a.size() <= b.size() ? a : b;
    Set<String> longer = a.size() <= b.size() ? b : a;
    long missing = shorter.stream().filter(w -> !longer.contains(w)).count();
    return shorter.isEmpty() ? 0 : (double) missing / shorter.size();
  }

  private static Set<String> words(Account account) {
    return new HashSet<>(Arrays.asList(account.words().text().split("[\\s،؛,.«»\":]+")));
  }
}
