package org.isnad.corpus.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.brief.Brief.Sentence;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Claim;
import org.isnad.model.PublicationTime;
import org.isnad.model.Words;

/** Writes the brief of a story from its parts, quoting throughout. */
public final class BriefWriter {

  private static final int MOST_CLAIMS = 5;
  private static final int MOST_DISPUTES = 5;

  /** Words from which a content tells something by itself. */
  private static final int LEAST_WORDS = 3;

  private enum Tongue {
    ARABIC(1),
    ENGLISH(2);

    private final Wordings wordings;

    Tongue(int column) {
      wordings = new Wordings(column);
    }
  }

  private BriefWriter() {}

  /**
   * @param articles in order of publication
   */
  public static Brief write(
      List<Told> articles, List<Claim> claims, List<LedgerThread> ledger, List<Dispute> disputes) {
    return new Brief(
        sentences(Tongue.ARABIC, articles, claims, ledger, disputes),
        sentences(Tongue.ENGLISH, articles, claims, ledger, disputes));
  }

  private static List<Sentence> sentences(
      Tongue tongue,
      List<Told> articles,
      List<Claim> claims,
      List<LedgerThread> ledger,
      List<Dispute> disputes) {
    List<Sentence> sentences = new ArrayList<>();
    articles.stream().findFirst().ifPresent(a -> sentences.add(opening(tongue, a)));
    if (articles.size() > 1) {
      sentences.add(opening(tongue, articles.getLast()));
    }
    KeyFigure.of(ledger).forEach(f -> sentences.add(figure(tongue, f, articles)));
    mainClaims(claims).forEach(c -> sentences.add(claim(tongue, c)));
    disputes.stream()
        .filter(d -> d.type() != Dispute.Type.SCOPE)
        .limit(MOST_DISPUTES)
        .forEach(d -> sentences.add(dispute(tongue, d)));
    return sentences;
  }

  private static Sentence opening(Tongue tongue, Told article) {
    Words words = article.opening();
    String day =
        article
            .reading()
            .article()
            .published()
            .map(PublicationTime::date)
            .map(Object::toString)
            .orElseGet(() -> tongue.wordings.of("undated"));
    String outlet = article.outlet().orElseGet(() -> tongue.wordings.of("outlet"));
    return new Sentence(
        tongue.wordings.of("opening", outlet, day, words.text()),
        List.of(article.account(words, Optional.empty())));
  }

  private static Sentence figure(Tongue tongue, KeyFigure figure, List<Told> articles) {
    String kind = tongue.wordings.of(figure.kind().name().toLowerCase(Locale.ROOT));
    List<Account> named = figure.named();
    FigureAccount quoted =
        figure.accounts().stream()
            .filter(a -> named.isEmpty() || named.contains(a.account()))
            .findFirst()
            .orElseThrow();
    String quote = inContext(quoted, articles);
    String speakers =
        named.stream().map(a -> speaker(tongue, a)).distinct().collect(Collectors.joining("، "));
    return new Sentence(
        named.isEmpty()
            ? tongue.wordings.of("figure_own", kind, quote)
            : tongue.wordings.of("figure", kind, quote, speakers),
        figure.accounts().stream().map(FigureAccount::account).toList());
  }

  /** Claims of most articles, none of which only repeats part of another. */
  private static List<Claim> mainClaims(List<Claim> claims) {
    List<Claim> main = new ArrayList<>();
    for (Claim c : claims) {
      boolean says = c.typical().words().text().strip().split("\\s+").length >= LEAST_WORDS;
      boolean told = main.stream().anyMatch(m -> repeats(c, m));
      if (c.articles() > 1 && says && !told && main.size() < MOST_CLAIMS) {
        main.add(c);
      }
    }
    return main;
  }

  /** Whether most accounts of a claim are words of the other's, too. */
  private static boolean repeats(Claim claim, Claim known) {
    List<Account> accounts = claim.accounts();
    long both =
        accounts.stream()
            .filter(a -> known.accounts().stream().anyMatch(k -> overlap(a, k)))
            .count();
    return 2 * both > accounts.size();
  }

  private static boolean overlap(Account a, Account b) {
    int shared =
        Math.min(a.words().end(), b.words().end()) - Math.max(a.words().begin(), b.words().begin());
    int shorter = Math.min(a.words().text().length(), b.words().text().length());
    return a.article().equals(b.article()) && 2 * shared > shorter;
  }

  /** The words around the figure, as far as the sentence goes. */
  private static String inContext(FigureAccount figure, List<Told> articles) {
    Words words = figure.account().words();
    for (Told article : articles) {
      if (article.id().equals(figure.account().article())) {
        int end = article.sentence(words.begin()).end();
        String text = article.reading().article().text();
        int stop = words.end();
        int spaces = 0;
        while (stop < Math.min(end, text.length()) && spaces < 6) {
          char c = text.charAt(stop);
          if (c == '،' || c == ',' || c == '.' || c == '\n' || c == '؛' || c == '»') {
            break;
          }
          spaces += c == ' ' ? 1 : 0;
          stop++;
        }
        return text.substring(words.begin(), stop).strip();
      }
    }
    return words.text();
  }

  private static Sentence claim(Tongue tongue, Claim claim) {
    List<Account> accounts = claim.accounts();
    Account first = claim.typical();
    String articles = String.valueOf(claim.articles());
    String lines = String.valueOf(claim.lines().size());
    String text =
        first.speaker().isPresent()
            ? tongue.wordings.of(
                "claim", speaker(tongue, first), first.words().text(), articles, lines)
            : tongue.wordings.of("claim_own", first.words().text(), articles, lines);
    return new Sentence(text, accounts);
  }

  private static Sentence dispute(Tongue tongue, Dispute d) {
    Account one = d.one().getFirst();
    Account other = d.other().getFirst();
    List<Account> accounts = new ArrayList<>(d.one());
    accounts.addAll(d.other());
    return new Sentence(
        tongue.wordings.of(
            d.type().name().toLowerCase(Locale.ROOT),
            one.words().text(),
            other.words().text(),
            speaker(tongue, other),
            speaker(tongue, one)),
        accounts);
  }

  private static String speaker(Tongue tongue, Account account) {
    String arabic =
        account.speaker().or(account::outlet).orElseGet(() -> tongue.wordings.of("outlet"));
    return tongue == Tongue.ENGLISH ? account.speakerEnglish().orElse(arabic) : arabic;
  }
}
