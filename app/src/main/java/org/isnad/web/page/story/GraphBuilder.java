package org.isnad.web.page.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.line.Claim;
import org.isnad.corpus.line.Line;
import org.isnad.web.page.frame.Name;
import org.isnad.web.page.story.StoryPage.Graph;
import org.isnad.web.page.story.StoryPage.Link;
import org.isnad.web.page.story.StoryPage.Node;
import org.isnad.web.page.story.StoryPage.Voice;

/** Draws by which way a story's statements came: from speakers through agencies to outlets. */
final class GraphBuilder {
  private static final int MOST_SPEAKERS = 12;
  private static final int MOST_OUTLETS = 16;
  private static final int MOST_VOICES = 20;
  private static final String SPEAKER = "speaker";
  private static final String VIA = "via";
  private static final String OUTLET = "outlet";

  private final Sources sources;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<Way, Set<String>> links = new LinkedHashMap<>();

  private record Way(String from, String to) {}

  GraphBuilder(Sources sources) {
    this.sources = sources;
  }

  Graph build(List<Claim> claims) {
    List<Account> accounts =
        claims.stream()
            .flatMap(c -> c.accounts().stream())
            .filter(a -> a.speaker().isPresent() && a.outlet().isPresent())
            .toList();
    Set<String> speakers = foremost(accounts, a -> sources.speaker(a).arabic(), MOST_SPEAKERS);
    Set<String> outlets = foremost(accounts, a -> a.outlet().orElse(""), MOST_OUTLETS);
    for (Account a : accounts) {
      if (speakers.contains(sources.speaker(a).arabic())
          && outlets.contains(a.outlet().orElse(""))) {
        add(a);
      }
    }
    return new Graph(
        List.copyOf(nodes.values()),
        links.entrySet().stream()
            .map(e -> new Link(e.getKey().from(), e.getKey().to(), e.getValue().size()))
            .toList(),
        voices(claims));
  }

  private interface Key {
    String of(Account account);
  }

  /** The keys that occur in most articles. */
  private static Set<String> foremost(List<Account> accounts, Key key, int most) {
    Map<String, Set<String>> articles = new LinkedHashMap<>();
    for (Account a : accounts) {
      articles.computeIfAbsent(key.of(a), k -> new HashSet<>()).add(a.article());
    }
    Set<String> kept = new LinkedHashSet<>();
    articles.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
        .limit(most)
        .forEach(e -> kept.add(e.getKey()));
    return kept;
  }

  private void add(Account a) {
    String at = node(sources.speaker(a), SPEAKER);
    List<String> channels = sources.channels(a);
    for (String via : channels.reversed()) {
      String next = node(new Name(via, Optional.empty()), VIA);
      link(at, next, a);
      at = next;
    }
    link(at, node(new Name(a.outlet().orElse(""), Optional.empty()), OUTLET), a);
  }

  private String node(Name name, String role) {
    String id = role + ":" + name.arabic();
    nodes.putIfAbsent(id, new Node(id, name, role));
    return id;
  }

  private void link(String from, String to, Account a) {
    if (!from.equals(to)) {
      links.computeIfAbsent(new Way(from, to), k -> new HashSet<>()).add(a.article());
    }
  }

  private List<Voice> voices(List<Claim> claims) {
    List<Voice> voices = new ArrayList<>();
    for (Claim claim : claims) {
      for (Line line : claim.lines()) {
        if (line.articles() > 1) {
          voices.add(voice(line));
        }
      }
    }
    voices.sort(Comparator.comparingInt(v -> -v.articles()));
    return voices.stream().limit(MOST_VOICES).toList();
  }

  private Voice voice(Line line) {
    Account first = line.accounts().getFirst();
    List<String> outlets =
        line.accounts().stream().map(a -> a.outlet().orElse("")).distinct().toList();
    return new Voice(
        line.origin().name(),
        sources.speaker(first),
        first.words().text(),
        outlets,
        line.articles(),
        sources.ref(first));
  }
}
