package org.isnad.corpus.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.account.Likeness;
import org.isnad.corpus.account.Speakers;
import org.isnad.corpus.account.Told;
import org.isnad.corpus.brief.Position.Saying;
import org.isnad.corpus.line.Claim;
import org.isnad.model.EntityType;
import org.isnad.model.PublicationTime;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;

/** Follows what each speaker said from day to day. */
public final class Positions {
  /** Share of a content's words, rare ones weighing more, from which another tells it again. */
  private static final double RETOLD = 0.7;

  private Positions() {}

  /** Those of speakers who said different things on different days; most sayings first. */
  public static List<Position> of(List<Told> articles, List<Claim> claims, Likeness likeness) {
    Map<String, Told> byId = new HashMap<>();
    articles.forEach(t -> byId.put(t.id(), t));
    Map<String, String> days = new HashMap<>();
    for (Told t : articles) {
      t.reading()
          .article()
          .published()
          .map(PublicationTime::date)
          .ifPresent(d -> days.put(t.id(), d.toString()));
    }
    Set<Account> named = new HashSet<>();
    for (Told t : articles) {
      for (Statement s : t.reading().statements()) {
        if (isNamed(t, s)) {
          named.add(t.account(s.content(), Optional.of(s)));
        }
      }
    }
    List<List<Saying>> bySpeaker = new ArrayList<>();
    for (Claim claim : claims) {
      first(claim, named, days).ifPresent(s -> group(bySpeaker, s).add(s));
    }
    List<Position> positions = new ArrayList<>();
    for (List<Saying> all : bySpeaker) {
      all.sort(Comparator.comparing(Saying::day));
      List<Saying> sayings = once(all, byId, likeness);
      if (sayings.stream().map(Saying::day).distinct().count() > 1) {
        String speaker = sayings.getFirst().account().speaker().orElse("");
        positions.add(new Position(speaker, sayings));
      }
    }
    positions.sort(Comparator.comparingInt(p -> -p.sayings().size()));
    return positions;
  }

  /**
   * The sayings without those that another outlet only tells again, in part or with more around.
   */
  private static List<Saying> once(
      List<Saying> sayings, Map<String, Told> articles, Likeness likeness) {
    List<Saying> once = new ArrayList<>();
    List<Map<String, Integer>> told = new ArrayList<>();
    for (Saying s : sayings) {
      Told article = articles.get(s.account().article());
      Map<String, Integer> words =
          article == null ? Map.of() : article.lemmas(s.account().words().span());
      boolean again =
          told.stream()
              .anyMatch(t ->
                  likeness.covered(words, t) >= RETOLD || likeness.covered(t, words) >= RETOLD);
      if (!again) {
        once.add(s);
        told.add(words);
      }
    }
    return once;
  }

  /** Whether one person or body says it: unnamed officials of many days may be anybody. */
  private static boolean isNamed(Told article, Statement s) {
    return s.speaker()
        .flatMap(Speaker::entity)
        .flatMap(article::entity)
        .filter(e -> e.type() == EntityType.PER || e.type() == EntityType.ORG)
        .isPresent();
  }

  private static Optional<Saying> first(Claim claim, Set<Account> named, Map<String, String> days) {
    return claim.accounts().stream()
        .filter(a -> named.contains(a) && days.containsKey(a.article()))
        .map(a ->
            new Saying(
                days.getOrDefault(a.article(), ""),
                claim.stance().name().toLowerCase(Locale.ROOT),
                a))
        .min(Comparator.comparing(Saying::day));
  }

  private static List<Saying> group(List<List<Saying>> bySpeaker, Saying saying) {
    String speaker = name(saying.account());
    for (List<Saying> group : bySpeaker) {
      if (isSame(name(group.getFirst().account()), speaker)) {
        return group;
      }
    }
    List<Saying> fresh = new ArrayList<>();
    bySpeaker.add(fresh);
    return fresh;
  }

  /** A single word names somebody only if it is all of the other name, or its last word. */
  private static boolean isSame(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    if (shorter.indexOf(' ') < 0) {
      return shorter.equals(longer) || longer.endsWith(" " + shorter);
    }
    return Speakers.same(a, b);
  }

  private static String name(Account account) {
    return account.speaker().orElse("");
  }
}
