package org.isnad.corpus.individual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.corpus.individual.Evidence.Verdict;
import org.isnad.lexicon.NameKeys;
import org.jspecify.annotations.Nullable;

/**
 * Groups people. A full name is one person's unless roles and company speak against it; a name made
 * of given names alone needs their word for it, and so do two spellings of a name and a surname
 * alone, which also joins only where no other of that surname fits as well.
 */
final class PeopleGrouper {

  /** The second best of a surname must stay below this share of the best. */
  private static final double CLEAR = 0.8;

  private final NameKeys keys;
  private final Grouping grouping;
  private final Evidence evidence;

  PeopleGrouper(NameKeys keys, Grouping grouping) {
    this.keys = keys;
    this.grouping = grouping;
    this.evidence = grouping.evidence();
  }

  List<Group> group(List<Named> people) {
    List<Named> full = new ArrayList<>();
    List<Named> alone = new ArrayList<>();
    for (Named person : people) {
      boolean single = NameKeys.words(person.entity().name()).size() < 2;
      (single && !person.isKnown() ? alone : full).add(person);
    }
    List<Group> groups = grouping.byForm(full, PeopleGrouper::form, this::sameFullName);
    Map<String, List<Group>> byLast = unite(groups);
    List<Group> all = new ArrayList<>();
    byLast.values().forEach(all::addAll);
    List<Group> singles = grouping.byForm(alone, PeopleGrouper::form, this::sameShortName);
    singles.sort(Grouping.LARGEST_FIRST);
    for (Group single : singles) {
      Group holder = holder(single, byLast.getOrDefault(last(single), List.of()));
      if (holder == null) {
        all.add(single);
      } else {
        holder.addAll(single);
      }
    }
    return all;
  }

  private static String form(String name) {
    return String.join(" ", NameKeys.words(name));
  }

  private static String last(Group group) {
    return NameKeys.key(lastWord(group.first().entity().name()));
  }

  private static String lastWord(String name) {
    List<String> words = NameKeys.words(name);
    return words.isEmpty() ? name : words.getLast();
  }

  private boolean sameFullName(Group a, Group b) {
    Verdict verdict = evidence.of(a, b);
    boolean common = NameKeys.words(a.first().entity().name()).stream().allMatch(keys::isGivenName);
    return common ? verdict == Verdict.FOR : verdict != Verdict.AGAINST;
  }

  private boolean sameShortName(Group a, Group b) {
    boolean given = keys.isGivenName(lastWord(a.first().entity().name()));
    return evidence.of(a, b) == Verdict.FOR && (!given || evidence.sameRole(a, b));
  }

  /** Joins spellings of one name; the groups by the key of the last word. */
  private Map<String, List<Group>> unite(List<Group> groups) {
    groups.sort(Grouping.LARGEST_FIRST);
    Map<String, List<Group>> byLast = new TreeMap<>();
    for (Group group : groups) {
      List<Group> block = byLast.computeIfAbsent(last(group), k -> new ArrayList<>());
      Group same = spelling(group, block);
      if (same == null) {
        block.add(group);
      } else {
        same.addAll(group);
      }
    }
    return byLast;
  }

  private @Nullable Group spelling(Group group, List<Group> block) {
    String name = group.first().entity().name();
    for (Group other : block) {
      boolean bothKnown = other.first().isKnown() && group.first().isKnown();
      if (!bothKnown
          && other.names.stream().allMatch(n -> keys.sameName(n, name))
          && !other.sharesArticle(group)
          && evidence.of(other, group) == Verdict.FOR) {
        return other;
      }
    }
    return null;
  }

  /** The one person with that surname whom roles or company name clearly. */
  private @Nullable Group holder(Group single, List<Group> block) {
    String surname = lastWord(single.first().entity().name());
    if (keys.isGivenName(surname)) {
      return null;
    }
    Group best = null;
    double most = 0;
    double second = 0;
    for (Group group : block) {
      boolean fits =
          keys.sameName(surname, lastWord(group.first().entity().name()))
              && !group.sharesArticle(single)
              && evidence.of(group, single) == Verdict.FOR;
      double strength = fits ? evidence.strength(group, single) : 0;
      if (strength > most) {
        second = most;
        most = strength;
        best = group;
      } else {
        second = Math.max(second, strength);
      }
    }
    return second < most * CLEAR ? best : null;
  }
}
