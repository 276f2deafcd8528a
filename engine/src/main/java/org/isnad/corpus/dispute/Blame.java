package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.dispute.Dispute.Type;
import org.isnad.model.Stance;

/** One lays blame and the one who is blamed answers, or two accuse each other by name. */
final class Blame {

  /** Likeness from which an answer is taken to be about an accusation. */
  private static final double SAME_SUBJECT = 0.05;

  private final Likeness likeness;
  private final DisputeWords words;

  Blame(Likeness likeness, DisputeWords words) {
    this.likeness = likeness;
    this.words = words;
  }

  List<Dispute> find(List<Said> said) {
    List<Dispute> disputes = new ArrayList<>();
    replies(said, disputes);
    mutual(said, disputes);
    return disputes;
  }

  /**
   * Whoever names the person who lays blame, says of him or of what he said that it is not so, and
   * speaks of the same matter, answers him.
   */
  private void replies(List<Said> said, List<Dispute> disputes) {
    Set<String> seen = new HashSet<>();
    for (Said reply : said) {
      List<Said> accusations = said.stream().filter(a -> answers(reply, a)).toList();
      if (!accusations.isEmpty()) {
        String accuser = accusations.getFirst().speaker().orElse("");
        if (seen.add(reply.account().article() + "\t" + reply.speaker() + "\t" + accuser)) {
          disputes.add(
              new Dispute(
                  Type.BLAME,
                  accusations.stream().map(Said::account).toList(),
                  breath(said, reply),
                  "the one who is blamed answers"));
        }
      }
    }
  }

  private boolean answers(Said reply, Said accusation) {
    return laysBlame(accusation)
        && !accusation.denies()
        && accusation.isByPerson()
        && words.isParty(reply)
        && !Speakers.names(accusation.account().words().text(), accusation.speaker().orElse(""))
        && accusation.statement().within().isEmpty()
        && reply.statement().within().isEmpty()
        && Said.byTwo(accusation, reply)
        && accusation.isNoLaterThan(reply)
        && words.contradicts(reply.article(), reply.content(), accusation.speaker().orElse(""))
        && likeness.cosine(accusation.lemmas(), reply.lemmas()) >= SAME_SUBJECT;
  }

  private boolean laysBlame(Said said) {
    Stance stance = said.statement().stance();
    return stance == Stance.ACCUSE
        || stance == Stance.CONDEMN
        || words.holdBlame(said.lemmas().keySet());
  }

  private static void mutual(List<Said> said, List<Dispute> disputes) {
    Set<String> seen = new HashSet<>();
    for (Said one : said) {
      for (Said other : said) {
        if (one.number() < other.number() && accuses(one, other) && accuses(other, one)) {
          String pair = one.speaker().orElse("") + "\t" + other.speaker().orElse("");
          if (seen.add(pair)) {
            disputes.add(
                new Dispute(
                    Type.BLAME,
                    List.of(one.account()),
                    List.of(other.account()),
                    "each accuses the other"));
          }
        }
      }
    }
  }

  private static boolean accuses(Said accuser, Said accused) {
    return accuser.statement().stance() == Stance.ACCUSE
        && accuser.statement().within().isEmpty()
        && Said.byTwo(accuser, accused)
        && isNamedIn(accuser.charge(), accused);
  }

  /** A person goes by the last name; the last word of a body's name may be any country's. */
  private static boolean isNamedIn(String text, Said accused) {
    String name = accused.speaker().orElse("");
    return accused.isByPerson() ? Speakers.names(text, name) : Speakers.namesWholly(text, name);
  }

  /** The answer and what the same speaker adds to it at once. */
  private static List<Account> breath(List<Said> said, Said reply) {
    List<Account> accounts = new ArrayList<>();
    for (int i = reply.number();
        i < said.size()
            && said.get(i).isInOneArticleWith(reply)
            && said.get(i).speaker().equals(reply.speaker());
        i++) {
      accounts.add(said.get(i).account());
    }
    return accounts;
  }
}
