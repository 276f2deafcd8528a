package org.isnad.corpus.ledger;

import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.model.Bound;
import org.isnad.model.Figure;
import org.isnad.model.PublicationTime;

/**
 * A figure with the word it stands on.
 *
 * @param figure as read
 * @param account where it stands and who says so
 * @param published when the article was
 * @param part id of the figure in the same article of which this is a part
 */
public record FigureAccount(
    Figure figure, Account account, Optional<PublicationTime> published, Optional<String> part) {

  private static final double ABOUT = 0.1;

  /** The least quantity that the words allow. */
  public double least() {
    return switch (figure.bound()) {
      case EXACTLY, MORE_THAN, AT_LEAST -> figure.value();
      case LESS_THAN, AT_MOST -> 0;
      case ABOUT -> figure.value() * (1 - ABOUT);
    };
  }

  /** The greatest quantity that the words allow. */
  public double greatest() {
    double top = figure.max().orElse(figure.value());
    return switch (figure.bound()) {
      case EXACTLY, LESS_THAN, AT_MOST -> top;
      case MORE_THAN, AT_LEAST -> Double.POSITIVE_INFINITY;
      case ABOUT -> top * (1 + ABOUT);
    };
  }

  /** Whether both can be true of one quantity. */
  public boolean agreesWith(FigureAccount other) {
    return least() <= other.greatest() && other.least() <= greatest();
  }

  /** Whether the words give a value, and not only its order of magnitude. */
  public boolean isDefinite() {
    return !figure.vague() && figure.bound() != Bound.ABOUT;
  }
}
