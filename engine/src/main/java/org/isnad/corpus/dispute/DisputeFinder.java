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
import org.isnad.model.EntityType;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Stance;
import org.isnad.model.Statement;

/** Finds where a story's accounts exclude each other. */
public final class DisputeFinder {

  /** Likeness from which a denial is taken to be about a statement. */
  private static final double SAME_MATTER = 0.3;

  /** Share of a denial, by weight, that the statement it is about says, too. */
  private static final double DENIED = 0.6;

  /** Content words that a denial has at least: «this claim» may be about anything. */
  private static final int LEAST_DENIED = 3;

  /** Likeness from which an answer is taken to be about an accusation. */
  private static final double SAME_SUBJECT = 0.05;

  private final Likeness likeness;
  private final DisputeWords words = new DisputeWords();
  private final StatusDisputes status = new StatusDisputes();

  /** UTF-16 units at the beginning of a denial within which it says what it denies. */
  private static final int OPENING = 60;

  private static final String UNDATED = "~";

  /** A statement with what it is compared by. */
  private record Said(
      Told article,
      Account account,
      Statement statement,
      Map<String, Integer> lemmas,
      boolean blames,
      boolean byPerson,
      int number) {

    Optional<String> speaker() {
      return account.speaker();
    }

    /** The speaker's name, and the words by which the article introduces him. */
    String who() {
      return speaker().orElse("") + statement.source().map(w -> " " + w.text()).orElse("");
    }

    Span content() {
      return statement.content().span();
    }

    /** The day of publication; undated articles come after all others. */
    String day() {
      return article
          .reading()
          .article()
          .published()
          .map(PublicationTime::date)
          .map(Object::toString)
          .orElse(UNDATED);
    }
  }

  public DisputeFinder(Likeness likeness) {
    this.likeness = likeness;
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
    disputes.addAll(new ValueDisputes(articles, ledger, likeness, words).find());
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
            || words.holdBlame(lemmas.keySet());
    boolean byPerson =
        s.speaker()
            .flatMap(Speaker::entity)
            .flatMap(article::entity)
            .filter(e -> e.type() == EntityType.PER)
            .isPresent();
    return new Said(
        article, article.account(s.content(), Optional.of(s)), s, lemmas, blames, byPerson, number);
  }

  private void denials(List<Said> said, List<Dispute> disputes) {
    for (Said denial : said) {
      if (isDenial(denial)) {
        List<Account> denied =
            said.stream().filter(other -> denies(denial, other)).map(Said::account).toList();
        if (!denied.isEmpty()) {
          disputes.add(
              new Dispute(
                  Type.DENIAL,
                  denied,
                  List.of(denial.account()),
                  "what the one says the other denies"));
        }
      }
    }
  }

  private boolean isDenial(Said said) {
    Span cue = said.statement().cue().span();
    return said.statement().stance() == Stance.DENY
        && said.lemmas().size() >= LEAST_DENIED
        && isParty(said)
        && (isKnown(said) || !words.isDoubt(said.article(), cue))
        && !words.isRefusal(said.article(), cue)
        && !words.isNegated(said.article(), cue);
  }

  /** Whether somebody who can be told from others says it. */
  private boolean isParty(Said said) {
    String speaker = said.speaker().orElse("");
    return !words.isAnybody(speaker) && (isKnown(said) || speaker.indexOf(' ') > 0);
  }

  private static boolean isKnown(Said said) {
    return said.statement().speaker().flatMap(Speaker::entity).isPresent();
  }

  /** Whether the one denies what the other asserts, and the other does not deny it himself. */
  private boolean denies(Said denial, Said other) {
    return other.statement().stance() != Stance.DENY
        && differ(denial, other)
        && !words.mayBeOneSide(denial.speaker().orElse(""), other.who())
        && !words.isAnybody(other.speaker().orElse(""))
        && other.day().compareTo(denial.day()) <= 0
        && !tellsOf(other, denial)
        && !words.denies(other.article(), other.content())
        && (quotes(denial, other) || isAbout(denial, other));
  }

  /** Whether the denial begins with the words for what it denies: {@code نفى قول النواب إن}. */
  private static boolean quotes(Said denial, Said other) {
    return tellsOf(denial, other)
        && other.statement().cue().begin() <= denial.content().begin() + OPENING;
  }

  private boolean isAbout(Said denial, Said other) {
    return likeness.cosine(denial.lemmas(), other.lemmas()) >= SAME_MATTER
        && likeness.covered(denial.lemmas(), other.lemmas()) >= DENIED;
  }

  /** Whether the one reports that the other said something. */
  private static boolean tellsOf(Said one, Said other) {
    return one.account().article().equals(other.account().article())
        && one.content().contains(other.statement().cue().span());
  }

  private static boolean differ(Said a, Said b) {
    return a != b
        && a.speaker().isPresent()
        && b.speaker().isPresent()
        && !Speakers.same(a.speaker().get(), b.speaker().get());
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
    return accusation.blames()
        && accusation.statement().stance() != Stance.DENY
        && accusation.byPerson()
        && isParty(reply)
        && !Speakers.names(accusation.account().words().text(), accusation.speaker().orElse(""))
        && accusation.statement().within().isEmpty()
        && reply.statement().within().isEmpty()
        && differ(accusation, reply)
        && accusation.day().compareTo(reply.day()) <= 0
        && words.contradicts(reply.article(), reply.content(), accusation.speaker().orElse(""))
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
