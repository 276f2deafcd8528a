package org.isnad.ingest.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a host's robots.txt asks of programs (RFC 9309): the rules of the group that names this
 * program, else of the one for all; of those that match a path the longest holds, and of equally
 * long ones the one that allows.
 */
final class Robots {
  private static final String NAME = "isnad";
  private static final String ALL = "*";
  private static final int MOST_RULES = 10_000;

  static final Robots ALLOW_ALL = new Robots(List.of(), Optional.empty());

  private final List<Rule> rules;
  private final Optional<Duration> pause;

  private Robots(List<Rule> rules, Optional<Duration> pause) {
    this.rules = rules;
    this.pause = pause;
  }

  private record Rule(String pattern, boolean allow) {}

  /** Time between two requests that the host asks for. */
  Optional<Duration> pause() {
    return pause;
  }

  boolean allows(String path) {
    Rule best = new Rule("", true);
    for (Rule r : rules) {
      int longer = r.pattern().length() - best.pattern().length();
      if ((longer > 0 || longer == 0 && r.allow()) && matches(r.pattern(), path)) {
        best = r;
      }
    }
    return best.allow();
  }

  static Robots parse(String text) {
    Group own = new Group();
    Group all = new Group();
    boolean inOwn = false;
    boolean inAll = false;
    boolean naming = false;
    for (String line : text.lines().map(Robots::withoutRemark).toList()) {
      int colon = line.indexOf(':');
      String key = line.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        inOwn = value.toLowerCase(Locale.ROOT).equals(NAME) || naming && inOwn;
        inAll = value.equals(ALL) || naming && inAll;
        own.named |= inOwn;
        naming = true;
      } else if (!key.isEmpty()) {
        naming = false;
        if (inOwn) {
          own.take(key, value);
        }
        if (inAll) {
          all.take(key, value);
        }
      }
    }
    Group group = own.named ? own : all;
    return new Robots(List.copyOf(group.rules), group.pause);
  }

  private static final class Group {
    private final List<Rule> rules = new ArrayList<>();
    private Optional<Duration> pause = Optional.empty();
    private boolean named;

    void take(String key, String value) {
      switch (key) {
        case "allow", "disallow" -> {
          if (!value.isEmpty() && rules.size() < MOST_RULES) {
            rules.add(new Rule(value, key.equals("allow")));
          }
        }
        case "crawl-delay" -> {
          if (value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            pause = Optional.of(Duration.ofMillis((long) (1000 * Double.parseDouble(value))));
          }
        }
        default -> {
          // Sitemaps and the like ask nothing of us.
        }
      }
    }
  }

  private static String withoutRemark(String line) {
    int remark = line.indexOf('#');
    return remark < 0 ? line : line.substring(0, remark);
  }

  /**
   * {@code *} stands for anything, {@code $} at the end for the path's end; never backtracks far.
   */
  private static boolean matches(String pattern, String path) {
    boolean toEnd = pattern.endsWith("$");
    String body = toEnd ? pattern.substring(0, pattern.length() - 1) : pattern;
    String[] parts = body.split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = toEnd && i == parts.length - 1;
      int found = last ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
      if (found < at || last && !path.endsWith(parts[i])) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !toEnd || at == path.length();
  }
}
