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
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.lexicon.ListReader;
import org.isnad.model.EntityType;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
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
    ledger.forEach(thread -> values(thread, disputes));
    denials(said, disputes);
    replies(said, disputes);
    scopes(ledger, disputes);
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

  private static void values(LedgerThread thread, List<Dispute> disputes) {
    List<FigureAccount> accounts = thread.accounts();
    for (int i = 0; i < accounts.size(); i++) {
      for (int k = i + 1; k < accounts.size(); k++) {
        FigureAccount a = accounts.get(i);
        FigureAccount b = accounts.get(k);
        if (a.isDefinite()
            && b.isDefinite()
            && sameDay(a, b)
            && !sameWord(a, b)
            && !a.agreesWith(b)) {
          disputes.add(
              new Dispute(
                  Type.VALUE,
                  List.of(a.account()),
                  List.of(b.account()),
                  "values of " + thread.id() + " exclude each other"));
        }
      }
    }
  }

  private static boolean sameDay(FigureAccount a, FigureAccount b) {
    return a.published().isPresent()
        && b.published().isPresent()
        && a.published().get().date().equals(b.published().get().date());
  }

  private static boolean sameWord(FigureAccount a, FigureAccount b) {
    Optional<String> x = a.account().speaker();
    Optional<String> y = b.account().speaker();
    return x.isPresent() && y.isPresent() && Speakers.same(x.get(), y.get());
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
        && accusation.statement().within().isEmpty()
        && reply.statement().within().isEmpty()
        && differ(accusation, reply)
        && Speakers.names(reply.account().words().text(), accusation.account().speaker().orElse(""))
        && likeness.cosine(accusation.lemmas(), reply.lemmas()) >= SAME_SUBJECT;
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

  private static void scopes(List<LedgerThread> ledger, List<Dispute> disputes) {
    for (int i = 0; i < ledger.size(); i++) {
      for (int k = i + 1; k < ledger.size(); k++) {
        LedgerThread a = ledger.get(i);
        LedgerThread b = ledger.get(k);
        String difference = difference(a, b);
        if (!difference.isEmpty()) {
          disputes.add(
              new Dispute(
                  Type.SCOPE,
                  List.of(a.accounts().getFirst().account()),
                  List.of(b.accounts().getFirst().account()),
                  difference));
        }
      }
    }
  }

  /** What keeps two threads that look alike apart; empty where nobody would take them for one. */
  private static String difference(LedgerThread a, LedgerThread b) {
    boolean definite = a.accounts().getFirst().isDefinite() || b.accounts().getFirst().isDefinite();
    boolean whole =
        a.accounts().getFirst().part().isEmpty() && b.accounts().getFirst().part().isEmpty();
    boolean telling = a.kind() != FigureKind.OTHER && a.kind() != FigureKind.MONEY;
    if (a.kind() != b.kind() || !definite || !whole || !telling) {
      return "";
    }
    boolean control = a.kind() == FigureKind.AREA_CONTROLLED;
    if (!a.unit().equals(b.unit())) {
      boolean counts = a.unit().equals(Figure.COUNT) || b.unit().equals(Figure.COUNT);
      return control && !counts ? "another unit" : "";
    }
    if (control) {
      return "shares of different wholes";
    }
    boolean alike = a.counted().isPresent() && a.counted().equals(b.counted());
    return alike && a.cumulative() != b.cumulative() ? "another time span" : "";
  }
}
