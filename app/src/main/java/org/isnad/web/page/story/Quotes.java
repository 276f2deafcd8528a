package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.brief.Position;
import org.isnad.corpus.line.Claim;
import org.isnad.model.StatementKind;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.story.StoryPage.Board;
import org.isnad.web.page.story.StoryPage.Quote;
import org.isnad.web.page.story.StoryPage.Saying;

/** Puts what was said under those who said it. */
final class Quotes {
  private static final int MOST_SPEAKERS = 24;
  private static final int MOST_QUOTES = 6;
  private static final int MOST_SAYINGS = 12;

  private record Told(List<Quote> quotes, Set<String> articles) {}

  private final Sources sources;

  Quotes(Sources sources) {
    this.sources = sources;
  }

  /** Speakers of most articles first; under each, what most articles carry first. */
  List<Board> boards(List<Claim> claims, List<Position> positions) {
    Map<Name, List<Saying>> overTime = overTime(positions);
    Map<Name, Told> speakers = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Account first = claim.accounts().getFirst();
      if (first.speaker().isPresent()) {
        Told told =
            speakers.computeIfAbsent(
                sources.speaker(first), k -> new Told(new ArrayList<>(), new HashSet<>()));
        told.quotes().add(quote(claim, first));
        claim.accounts().forEach(a -> told.articles().add(a.article()));
      }
    }
    return speakers.entrySet().stream()
        .map(e ->
            new Board(
                e.getKey(),
                e.getValue().articles().size(),
                e.getValue().quotes().stream().limit(MOST_QUOTES).toList(),
                Math.max(0, e.getValue().quotes().size() - MOST_QUOTES),
                overTime.getOrDefault(e.getKey(), List.of())))
        .sorted(Comparator.comparingInt(b -> -b.articles()))
        .limit(MOST_SPEAKERS)
        .toList();
  }

  private Map<Name, List<Saying>> overTime(List<Position> positions) {
    Map<Name, List<Saying>> overTime = new HashMap<>();
    for (Position p : positions) {
      List<Saying> sayings =
          overTime.computeIfAbsent(
              sources.speaker(p.sayings().getFirst().account()), k -> new ArrayList<>());
      p.sayings().stream()
          .limit(MOST_SAYINGS)
          .forEach(s ->
              sayings.add(
                  new Saying(
                      s.day(), s.stance().toUpperCase(Locale.ROOT), sources.ref(s.account()))));
    }
    return overTime;
  }

  private Quote quote(Claim claim, Account first) {
    boolean direct =
        sources.statement(first).filter(s -> s.kind() == StatementKind.DIRECT).isPresent();
    return new Quote(
        first.words().text(), claim.stance().name(), direct, claim.articles(), sources.ref(first));
  }
}
