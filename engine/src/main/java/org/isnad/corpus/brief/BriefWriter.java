package org.isnad.corpus.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.brief.Brief.Sentence;
import org.isnad.corpus.dispute.Dispute;
import org.isnad.corpus.ledger.FigureAccount;
import org.isnad.corpus.ledger.LedgerThread;
import org.isnad.corpus.line.Claim;
import org.isnad.model.FigureKind;
import org.isnad.model.PublicationTime;
import org.isnad.model.Words;

/** Writes the brief of a story from its parts, quoting throughout. */
public final class BriefWriter {

  private static final int MOST_FIGURES = 6;
  private static final int MOST_CLAIMS = 5;
  private static final int MOST_DISPUTES = 5;

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
    ledger.stream()
        .filter(t -> t.accounts().getFirst().isDefinite())
        .filter(t -> t.kind() != FigureKind.OTHER || t.accounts().size() > 1)
        .limit(MOST_FIGURES)
        .forEach(t -> figures(tongue, t, articles, sentences));
    claims.stream()
        .filter(c -> c.articles() > 1)
        .limit(MOST_CLAIMS)
        .forEach(c -> sentences.add(claim(tongue, c)));
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

  /** A sentence for each claimant of the thread, of his latest figure. */
  private static void figures(
      Tongue tongue, LedgerThread thread, List<Told> articles, List<Sentence> sentences) {
    String kind = tongue.wordings.of(thread.kind().name().toLowerCase(Locale.ROOT));
    for (String claimant : thread.claimants()) {
      FigureAccount latest =
          thread.accounts().stream()
              .filter(a -> a.account().speaker().orElse("").equals(claimant))
              .reduce(thread.accounts().getFirst(), (a, b) -> b);
      Account account = latest.account();
      String quote = inContext(latest, articles);
      sentences.add(
          new Sentence(
              claimant.isEmpty()
                  ? tongue.wordings.of("figure_own", kind, quote)
                  : tongue.wordings.of("figure", kind, quote, speaker(tongue, account)),
              List.of(account)));
    }
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
    Account first = accounts.getFirst();
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
            speaker(tongue, other)),
        accounts);
  }

  private static String speaker(Tongue tongue, Account account) {
    String arabic = account.speaker().orElseGet(() -> tongue.wordings.of("outlet"));
    return tongue == Tongue.ENGLISH ? account.speakerEnglish().orElse(arabic) : arabic;
  }
}
