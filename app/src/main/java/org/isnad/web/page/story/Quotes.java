package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.line.Claim;
import org.isnad.model.StatementKind;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.story.StoryPage.Board;
import org.isnad.web.page.story.StoryPage.Quote;

/** Puts what was said under those who said it. */
final class Quotes {
  private static final int MOST_SPEAKERS = 24;
  private static final int MOST_QUOTES = 6;

  private record Told(List<Quote> quotes, Set<String> articles) {}

  private Quotes() {}

  /** Speakers of most articles first; under each, what most articles carry first. */
  static List<Board> boards(List<Claim> claims, Sources sources) {
    Map<Name, Told> speakers = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Account first = claim.accounts().getFirst();
      if (first.speaker().isPresent()) {
        Told told =
            speakers.computeIfAbsent(
                sources.speaker(first), k -> new Told(new ArrayList<>(), new HashSet<>()));
        told.quotes().add(quote(claim, first, sources));
        claim.accounts().forEach(a -> told.articles().add(a.article()));
      }
    }
    return speakers.entrySet().stream()
        .map(e ->
            new Board(
                e.getKey(),
                e.getValue().articles().size(),
                e.getValue().quotes().stream().limit(MOST_QUOTES).toList(),
                Math.max(0, e.getValue().quotes().size() - MOST_QUOTES)))
        .sorted(Comparator.comparingInt(b -> -b.articles()))
        .limit(MOST_SPEAKERS)
        .toList();
  }

  private static Quote quote(Claim claim, Account first, Sources sources) {
    boolean direct =
        sources.statement(first).filter(s -> s.kind() == StatementKind.DIRECT).isPresent();
    return new Quote(
        first.words().text(), claim.stance().name(), direct, claim.articles(), sources.ref(first));
  }
}
