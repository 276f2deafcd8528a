package org.isnad.corpus.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Gives stories ids that outlast a new grouping: each story keeps the id of the earlier story with
 * which it shares most articles; what came together or fell apart is told.
 *
 * @param stories id of each article's story
 * @param merged of each earlier story that is no more, the one that took most of its articles
 * @param changes one line for each merge and split, in order of the ids
 */
public record StoryIds(
    Map<String, String> stories, Map<String, String> merged, List<String> changes) {

  private static final char PREFIX = 's';

  private record Claim(int group, String id, int shared) {}

  public StoryIds {
    stories = Map.copyOf(stories);
    merged = Map.copyOf(merged);
    changes = List.copyOf(changes);
  }

  /**
   * @param grouping today's stories
   * @param before the earlier story of each article that was grouped before
   */
  public static StoryIds reconcile(List<Story> grouping, Map<String, String> before) {
    return reconcile(grouping, before, id -> false);
  }

  /**
   * @param grouping today's stories
   * @param before the earlier story of each of their articles that was grouped before
   * @param elsewhere whether some other story has this id
   */
  public static StoryIds reconcile(
      List<Story> grouping, Map<String, String> before, Predicate<String> elsewhere) {
    List<Claim> claims = new ArrayList<>();
    for (int g = 0; g < grouping.size(); g++) {
      TreeMap<String, Integer> shared = new TreeMap<>();
      for (String article : grouping.get(g).articles()) {
        String id = before.get(article);
        if (id != null) {
          shared.merge(id, 1, Integer::sum);
        }
      }
      int group = g;
      shared.forEach((id, n) -> claims.add(new Claim(group, id, n)));
    }
    claims.sort(
        Comparator.comparingInt((Claim c) -> -c.shared())
            .thenComparing(Claim::id)
            .thenComparingInt(Claim::group));
    String[] ids = new String[grouping.size()];
    Set<String> taken = new HashSet<>(before.values());
    Set<String> given = new HashSet<>();
    for (Claim c : claims) {
      if (ids[c.group()] == null && given.add(c.id())) {
        ids[c.group()] = c.id();
      }
    }
    return named(grouping, ids, id -> elsewhere.test(id) || !taken.add(id), claims);
  }

  private static StoryIds named(
      List<Story> grouping, String[] ids, Predicate<String> taken, List<Claim> claims) {
    TreeMap<String, String> stories = new TreeMap<>();
    for (int g = 0; g < ids.length; g++) {
      String id = ids[g] == null ? newId(grouping.get(g), taken) : ids[g];
      ids[g] = id;
      grouping.get(g).articles().forEach(a -> stories.put(a, id));
    }
    Set<String> alive = new HashSet<>(List.of(ids));
    TreeSet<String> changes = new TreeSet<>();
    Map<String, String> merged = new HashMap<>();
    for (Claim c : claims) {
      if (!c.id().equals(ids[c.group()])) {
        boolean lives = alive.contains(c.id());
        changes.add(c.id() + (lives ? " gave articles to " : " was merged into ") + ids[c.group()]);
        if (!lives) {
          merged.putIfAbsent(c.id(), ids[c.group()]);
        }
      }
    }
    return new StoryIds(stories, merged, List.copyOf(changes));
  }

  /** An id of the story's first article, so that it does not depend on the order of arrival. */
  private static String newId(Story story, Predicate<String> taken) {
    String first = story.articles().getFirst();
    String id = PREFIX + hex(first);
    for (int n = 2; taken.test(id); n++) {
      id = PREFIX + hex(first + " " + n);
    }
    return id;
  }

  private static String hex(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ hash >>> 29) * 0x9E3779B97F4A7C15L;
    return Long.toHexString(hash ^ hash >>> 32 | 1L << 63).substring(8);
  }
}
