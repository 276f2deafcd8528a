package org.isnad.web.page.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.corpus.stance.ClaimComparer.Stance;
import org.isnad.service.Checking.Checked;
import org.isnad.service.desk.Desk;
import org.isnad.store.ArticleHead;
import org.isnad.web.page.frame.Ref;

/**
 * All that the page on a claim shows.
 *
 * @param claim as written; empty before anything was asked
 * @param sides articles by what they say to it; sides that nobody takes are left out
 */
public record CheckView(String claim, List<Side> sides) {
  private static final int MOST = 20;
  private static final Stance[] ORDER = {Stance.DISAGREE, Stance.AGREE, Stance.DISCUSS};

  /**
   * The articles that say the same to a claim.
   *
   * @param all how many there are
   * @param shown those that hold most of the claim
   */
  public record Side(Stance stance, int all, List<Item> shown) {}

  /** An article and its sentences that bear on the claim. */
  public record Item(ArticleHead article, List<Ref> evidence) {}

  public CheckView {
    sides = List.copyOf(sides);
  }

  /** Those that disagree come first: they are fewest, and what a checker must not miss. */
  public static CheckView of(String claim, List<Checked> checked, Desk desk) {
    List<Side> sides = new ArrayList<>();
    for (Stance stance : ORDER) {
      List<Checked> of = checked.stream().filter(c -> c.judged().stance() == stance).toList();
      if (!of.isEmpty()) {
        List<Item> shown = of.stream().limit(MOST).flatMap(c -> item(c, desk).stream()).toList();
        sides.add(new Side(stance, of.size(), shown));
      }
    }
    return new CheckView(claim, sides);
  }

  private static Optional<Item> item(Checked c, Desk desk) {
    return desk.head(c.article())
        .map(h ->
            new Item(
                h,
                c.judged().evidence().stream()
                    .map(w ->
                        new Ref(h.id(), h.outlet().orElse(""), h.published(), w.span(), w.text()))
                    .toList()));
  }
}
