package org.isnad.corpus.dispute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.dispute.Dispute.Type;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.lexicon.ListReader;
import org.isnad.model.EntityType;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.Statement;

/** Finds where a story's accounts exclude each other. */
public final class DisputeFinder {

  /** Likeness from which a denial is taken to be about a statement. */
  private static final double SAME_MATTER = 0.3;

  /** Likeness from which an answer is taken to be about an accusation. */
  private static final double SAME_SUBJECT = 0.05;

  private final Likeness likeness;
  private final Set<String> blame = new HashSet<>();
  private final StatusDisputes status = new StatusDisputes();

  /** A statement with what it is compared by. */
  private record Said(
      Account account,
      Statement statement,
      Map<String, Integer> lemmas,
      boolean blames,
      boolean byPerson,
      int number) {

    Optional<String> speaker() {
      return account.speaker();
    }
  }

  public DisputeFinder(Likeness likeness) {
    this.likeness = likeness;
    for (ListReader.Line line : ListReader.read("corpus/dispute/words.tsv")) {
      blame.add(line.column(0));
    }
  }

  /** Disputes first, differences of scope after them. */
  public List<Dispute> find(List<Told> articles, List<LedgerThread> ledger) {
    List<Said> said = new ArrayList<>();
    for (Told article : articles) {
      for (Statement s : article.reading().statements()) {
        said.add(said(article, s, said.size()));
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    disputes.addAll(new ValueDisputes(ledger).find());
    denials(said, disputes);
    replies(said, disputes);
    mutualBlame(said, disputes);
    disputes.addAll(status.find(articles));
    disputes.addAll(ScopeDifferences.find(ledger));
    return disputes;
  }

  private Said said(Told article, Statement s, int number) {
    Map<String, Integer> lemmas = article.lemmas(s.content().span());
    boolean blames =
        s.stance() == Stance.ACCUSE
            || s.stance() == Stance.CONDEMN
            || lemmas.keySet().stream().anyMatch(blame::contains);
    boolean byPerson =
        s.speaker()
            .flatMap(Speaker::entity)
            .flatMap(article::entity)
            .filter(e -> e.type() == EntityType.PER)
            .isPresent();
    return new Said(
        article.account(s.content(), Optional.of(s)), s, lemmas, blames, byPerson, number);
  }

  private void denials(List<Said> said, List<Dispute> disputes) {
    for (Said denial : said) {
      if (denial.statement().stance() == Stance.DENY) {
        for (Said other : said) {
          boolean others = other.statement().stance() != Stance.DENY && differ(denial, other);
          if (others && likeness.cosine(denial.lemmas(), other.lemmas()) >= SAME_MATTER) {
            disputes.add(
                new Dispute(
                    Type.DENIAL,
                    List.of(other.account()),
                    List.of(denial.account()),
                    "what the one says the other denies"));
          }
        }
      }
    }
  }

  private static boolean differ(Said a, Said b) {
    return a != b
        && a.speaker().isPresent()
        && b.speaker().isPresent()
        && !Speakers.same(a.speaker().get(), b.speaker().get());
  }

  /** Whoever names the person who lays blame, and speaks of the same matter, answers him. */
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
    return accusation.blames()
        && accusation.byPerson()
        && !Speakers.names(accusation.account().words().text(), accusation.speaker().orElse(""))
        && accusation.statement().within().isEmpty()
        && reply.statement().within().isEmpty()
        && differ(accusation, reply)
        && Speakers.names(reply.account().words().text(), accusation.account().speaker().orElse(""))
        && likeness.cosine(accusation.lemmas(), reply.lemmas()) >= SAME_SUBJECT;
  }

  /** Two who accuse each other by name. */
  private void mutualBlame(List<Said> said, List<Dispute> disputes) {
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
        && differ(accuser, accused)
        && Speakers.names(accuser.account().words().text(), accused.speaker().orElse(""));
  }

  /** The answer and what the same speaker adds to it at once. */
  private static List<Account> breath(List<Said> said, Said reply) {
    List<Account> accounts = new ArrayList<>();
    for (int i = reply.number();
        i < said.size()
            && said.get(i).account().article().equals(reply.account().article())
            && said.get(i).speaker().equals(reply.speaker());
        i++) {
      accounts.add(said.get(i).account());
    }
    return accounts;
  }
}
