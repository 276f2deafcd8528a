package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.List;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.model.Statement;

/** Finds where a story's accounts exclude each other. */
public final class DisputeFinder {
  private final Likeness likeness;
  private final DisputeWords words = new DisputeWords();
  private final StatusDisputes status = new StatusDisputes();

  public DisputeFinder(Likeness likeness) {
    this.likeness = likeness;
  }

  /** Disputes first, differences of scope after them. */
  public List<Dispute> find(List<Told> articles, List<LedgerThread> ledger) {
    List<Said> said = new ArrayList<>();
    for (Told article : articles) {
      for (Statement s : article.reading().statements()) {
        said.add(Said.of(article, s, said.size()));
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    disputes.addAll(new ValueDisputes(articles, ledger, likeness, words).find());
    disputes.addAll(new Denials(likeness, words).find(said));
    disputes.addAll(new Blame(likeness, words).find(said));
    disputes.addAll(status.find(articles));
    disputes.addAll(ScopeDifferences.find(ledger));
    return disputes;
  }
}
