package org.isnad.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.corpus.stance.ClaimComparer;
import org.isnad.corpus.stance.ClaimComparer.Judged;
import org.isnad.corpus.stance.ClaimComparer.Stance;
import org.isnad.corpus.stance.StanceModel;
import org.isnad.lexicon.Lexicon;
import org.isnad.store.Workspace;

/** Finds the articles of a workspace that bear on a claim. */
public final class Checking {
  /** Characters that a claim may have. */
  public static final int LONGEST_CLAIM = 500;

  private static final int CANDIDATES = 100;

  private final Workspace workspace;
  private final Searching searching;
  private final ClaimComparer comparer;

  public Checking(Workspace workspace, Searching searching, ClaimComparer comparer) {
    this.workspace = workspace;
    this.searching = searching;
    this.comparer = comparer;
  }

  /** With the bundled model. */
  public static Checking of(Workspace workspace, Searching searching, Lexicon lexicon) {
    return new Checking(workspace, searching, new ClaimComparer(lexicon, StanceModel.load()));
  }

  /** What one article says to the claim. */
  public record Checked(String article, Judged judged) {}

  /** The articles that bear on the claim, those that hold most of it first. */
  public List<Checked> check(String claim) {
    List<Checked> checked = new ArrayList<>();
    for (String id : searching.alike(claim, CANDIDATES)) {
      workspace
          .article(id)
          .map(a -> new Checked(id, comparer.judge(claim, a.article().text())))
          .filter(c -> c.judged().stance() != Stance.UNRELATED)
          .ifPresent(checked::add);
    }
    checked.sort(
        Comparator.comparingDouble((Checked c) -> -c.judged().score())
            .thenComparing(Checked::article));
    return checked;
  }
}
