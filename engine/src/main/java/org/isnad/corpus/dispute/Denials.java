package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.dispute.Dispute.Type;
import org.isnad.model.Stance;

/**
 * What one says and another denies: what he denies is said in much the same words, in whatever
 * article; or the article that tells the denial sets it against what it told right before, be the
 * words as different as they may: {@code قال النائب إن الأرض بيعت. لكن الوزير نفى ذلك}. Where
 * nobody is found to have said it, a denial may still tell that it is going round: {@code نفى ما
 * تردد عن بيع الأرض}.
 */
final class Denials {

  /** Likeness from which a denial is taken to be about a statement. */
  private static final double SAME_MATTER = 0.28;

  /** Share of a denial, by weight, that the statement it is about says, too. */
  private static final double DENIED = 0.5;

  /** Likeness from which two denials of one speaker deny the same. */
  private static final double SAME_DENIAL = 0.4;

  /** Content words that a denial has at least that points to nothing: it may be about anything. */
  private static final int LEAST_DENIED = 3;

  /** UTF-16 units at the beginning of a denial within which it says what it denies. */
  private static final int OPENING = 60;

  private final Likeness likeness;
  private final DisputeWords words;

  /**
   * Denials of one thing by one speaker, with what they deny.
   *
   * @param rumours the same as the denials themselves tell that it goes round
   */
  private record Denied(List<Said> said, List<Account> rumours, List<Said> denials) {
    /**
     * @param isRumour whether nobody is found to have said it: a rumour is denied by whoever can
     */
    boolean isSame(Said denial, boolean isRumour, Likeness likeness) {
      Said first = denials.getFirst();
      return (isRumour || Speakers.same(first.speaker().orElse(""), denial.speaker().orElse("")))
          && likeness.cosine(first.lemmas(), denial.lemmas()) >= SAME_DENIAL;
    }

    void add(Said denial, List<Said> denied, Optional<Account> rumour) {
      denials.add(denial);
      denied.stream().filter(d -> !said.contains(d)).forEach(said::add);
      rumour.ifPresent(rumours::add);
    }

    Dispute dispute() {
      said.sort(Comparator.comparingInt(Said::number));
      return new Dispute(
          Type.DENIAL,
          said.isEmpty() ? rumours : accounts(said),
          accounts(denials),
          said.isEmpty()
              ? "what goes round somebody denies"
              : "what the one says the other denies");
    }

    private static List<Account> accounts(List<Said> said) {
      return said.stream().map(Said::account).distinct().toList();
    }
  }

  Denials(Likeness likeness, DisputeWords words) {
    this.likeness = likeness;
    this.words = words;
  }

  List<Dispute> find(List<Said> said) {
    List<Denied> found = new ArrayList<>();
    for (Said denial : said) {
      boolean denies = isDenial(denial);
      List<Said> denied = denies ? denied(denial, said) : List.of();
      Optional<Account> rumour = denies ? words.rumour(denial) : Optional.empty();
      if (!denied.isEmpty() || rumour.isPresent()) {
        boolean nobodySaidIt = denied.isEmpty();
        Denied known =
            found.stream()
                .filter(d -> d.isSame(denial, nobodySaidIt && d.said().isEmpty(), likeness))
                .findFirst()
                .orElseGet(() -> {
                  Denied fresh =
                      new Denied(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
                  found.add(fresh);
                  return fresh;
                });
        known.add(denial, denied, rumour);
      }
    }
    return found.stream().map(Denied::dispute).toList();
  }

  private List<Said> denied(Said denial, List<Said> said) {
    List<Said> denied = new ArrayList<>();
    if (words.beyondName(denial) >= LEAST_DENIED) {
      said.stream().filter(other -> deniesWords(denial, other)).forEach(denied::add);
    }
    setAgainst(denial, said).filter(o -> !denied.contains(o)).ifPresent(denied::add);
    return denied;
  }

  private boolean isDenial(Said said) {
    return said.denies()
        && words.isParty(said)
        && (said.isByKnown() || !words.isDoubt(said.article(), said.cue()))
        && !words.isRefusal(said.article(), said.cue())
        && !words.isNegated(said.article(), said.cue());
  }

  /** Whether both may be parties to the dispute, and the other one asserts something. */
  private boolean mayDeny(Said denial, Said other) {
    return !other.denies()
        && Said.byTwo(denial, other)
        && !words.mayBeOneSide(denial.speaker().orElse(""), other.who())
        && !words.isAnybody(other.speaker().orElse(""))
        && other.isNoLaterThan(denial)
        && !tellsOf(other, denial)
        && !words.rejectsBetween(other.article(), other.cue(), other.content());
  }

  private boolean deniesWords(Said denial, Said other) {
    return mayDeny(denial, other)
        && !words.denies(other.article(), other.content())
        && (quotes(denial, other) || isAbout(denial, other));
  }

  /** Whether the denial begins with the words for what it denies: {@code نفى قول النواب إن}. */
  private static boolean quotes(Said denial, Said other) {
    return tellsOf(denial, other) && other.cue().begin() <= denial.content().begin() + OPENING;
  }

  private boolean isAbout(Said denial, Said other) {
    return likeness.cosine(denial.lemmas(), other.lemmas()) >= SAME_MATTER
        && likeness.covered(denial.lemmas(), other.lemmas()) >= DENIED;
  }

  /**
   * What the article tells last before the denial, if it sets the denial against it or the denial
   * points back to an accusation; else what it tells next, if it sets that against the denial.
   */
  private Optional<Said> setAgainst(Said denial, List<Said> said) {
    List<Said> near =
        said.stream()
            .filter(o -> o.isInOneArticleWith(denial))
            .filter(o -> areNeighbours(denial, o))
            .toList();
    Optional<Said> before =
        near.stream()
            .filter(o -> o.content().end() <= denial.cue().begin())
            .max(Comparator.comparingInt(o -> o.content().end()))
            .filter(o ->
                words.setsAgainstBefore(denial.article(), denial.cue())
                    || o.statement().stance() == Stance.ACCUSE && words.pointsBack(denial));
    Optional<Said> after =
        near.stream()
            .filter(o -> o.cue().begin() >= denial.content().end())
            .min(Comparator.comparingInt(o -> o.cue().begin()))
            .filter(o -> words.setsAgainstBefore(o.article(), o.cue()));
    return before.or(() -> after).filter(o -> mayDeny(denial, o));
  }

  /** Whether they are told in one sentence, or in two of which one follows the other. */
  private static boolean areNeighbours(Said a, Said b) {
    boolean inOrder = a.content().begin() <= b.content().begin();
    Said first = inOrder ? a : b;
    Said second = inOrder ? b : a;
    int end = first.article().sentence(Math.max(0, first.content().end() - 1)).end();
    return first.article().sentence(end).end() >= second.cue().end();
  }

  /** Whether the one reports that the other said something. */
  private static boolean tellsOf(Said one, Said other) {
    return one.isInOneArticleWith(other) && one.content().contains(other.cue());
  }
}
