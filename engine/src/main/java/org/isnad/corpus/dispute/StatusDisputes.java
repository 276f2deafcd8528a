package org.isnad.corpus.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.dispute.Dispute.Type;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.Pos;
import org.isnad.model.PublicationTime;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Words;

/**
 * One says that something is over, another that it goes on: the same noun beside the word for the
 * one and for the other, at a place that both name, published on one day, by different word.
 */
final class StatusDisputes {

  /** Tokens after the word within which stands what is over or goes on. */
  private static final int REACH = 2;

  /** Tokens before the word, where what is over or goes on stands first: «the strike goes on». */
  private static final int REACH_BACK = 3;

  private enum Status {
    OVER,
    ONGOING
  }

  /** What an article says of the state of something. */
  private record State(
      Status status, String what, Set<String> places, Optional<LocalDate> day, Account account) {}

  private final Map<String, String> senses = new HashMap<>();

  StatusDisputes() {
    for (ListReader.Line line : ListReader.read("corpus/dispute/status.tsv")) {
      senses.put(line.column(0), line.column(1));
    }
  }

  List<Dispute> find(List<Told> articles) {
    List<State> told = new ArrayList<>();
    articles.forEach(a -> collect(a, told));
    List<Dispute> disputes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (State a : told) {
      for (State b : told) {
        boolean pair = a.status() == Status.OVER && b.status() == Status.ONGOING;
        if (pair
            && contradict(a, b)
            && seen.add(a.what() + "\t" + a.account().speaker() + "\t" + b.account().speaker())) {
          disputes.add(
              new Dispute(
                  Type.STATUS, List.of(a.account()), List.of(b.account()), "over, or going on"));
        }
      }
    }
    return disputes;
  }

  private static boolean contradict(State a, State b) {
    Optional<String> x = a.account().speaker();
    Optional<String> y = b.account().speaker();
    boolean sameWord = x.isPresent() && y.isPresent() && Speakers.same(x.get(), y.get());
    boolean nobodys = x.isEmpty() && y.isEmpty();
    return a.what().equals(b.what())
        && a.day().isPresent()
        && a.day().equals(b.day())
        && !sameWord
        && !nobodys
        && !a.account().article().equals(b.account().article())
        && a.places().stream().anyMatch(b.places()::contains);
  }

  private void collect(Told article, List<State> told) {
    AnalyzedText text = article.text();
    for (int i = 0; i < text.size(); i++) {
      String sense = senses.getOrDefault(text.lemma(i), "");
      boolean state = sense.equals("over") || sense.equals("ongoing");
      int what = state ? noun(text, i) : -1;
      if (what >= 0) {
        boolean over = sense.equals("over") != isNegated(text, i);
        told.add(told(article, over ? Status.OVER : Status.ONGOING, i, text.lemma(what)));
      }
    }
  }

  private boolean isNegated(AnalyzedText text, int token) {
    return token > 0 && senses.getOrDefault(text.folded(token - 1), "").equals("not");
  }

  /** The noun that the word is said of, behind it or before it; -1 if there is none. */
  private int noun(AnalyzedText text, int token) {
    int last = Math.min(text.size() - 1, token + REACH);
    for (int i = token + 1; i <= last && text.isWord(i); i++) {
      if (isMatter(text, i)) {
        return i;
      }
      if (text.pos(i) == Pos.PREPOSITION) {
        break;
      }
    }
    int first = Math.max(0, token - REACH_BACK);
    for (int i = token - 1; i >= first && text.isWord(i); i--) {
      if (isMatter(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMatter(AnalyzedText text, int token) {
    return senses.getOrDefault(text.lemma(token), "").equals("matter");
  }

  private static State told(Told article, Status status, int token, String what) {
    int at = article.text().begin(token);
    Span sentence = article.sentence(at);
    Optional<Statement> statement =
        article.reading().statements().stream()
            .filter(s -> s.content().span().contains(at))
            .min((s, o) ->
                Integer.compare(s.content().span().length(), o.content().span().length()));
    Words words =
        statement
            .map(Statement::content)
            .orElseGet(() -> article.reading().article().words(sentence.begin(), sentence.end()));
    return new State(
        status,
        what,
        article.places(sentence),
        article.reading().article().published().map(PublicationTime::date),
        article.account(words, statement));
  }
}
