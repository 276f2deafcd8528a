package org.isnad.corpus.individual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.isnad.corpus.individual.Evidence.Verdict;

/** Steps that people, organisations and places are grouped by. */
final class Grouping {

  /** Larger groups first; the order is that of the articles, not of their arrival. */
  static final Comparator<Group> LARGEST_FIRST =
      Comparator.comparingInt((Group g) -> -g.size())
          .thenComparing(g -> g.first().entity().name())
          .thenComparing(g -> g.first().article())
          .thenComparing(g -> g.first().entity().id());

  /** Says whether two groups of one name are one. */
  interface Rule {
    boolean same(Group a, Group b);
  }

  private final Evidence evidence;
  private final NameWords words = NameWords.load();

  Grouping(Evidence evidence) {
    this.evidence = evidence;
  }

  Evidence evidence() {
    return evidence;
  }

  /** Known ones by their listed name; the others by their form, as far as the rule allows. */
  List<Group> byForm(List<Named> all, Function<String, String> form, Rule rule) {
    Map<String, List<Named>> forms = new TreeMap<>();
    Map<String, Group> known = new TreeMap<>();
    for (Named named : all) {
      String name = named.entity().name();
      if (!named.isKnown()) {
        forms.computeIfAbsent(form.apply(name), f -> new ArrayList<>()).add(named);
      } else if (known.containsKey(name)) {
        known.get(name).add(named);
      } else {
        known.put(name, new Group(named));
      }
    }
    List<Group> groups = new ArrayList<>(known.values());
    forms.values().forEach(same -> groups.addAll(split(same, rule)));
    return groups;
  }

  /** Each joins the group that agrees best with it of those that the rule allows. */
  private List<Group> split(List<Named> same, Rule rule) {
    List<Group> groups = new ArrayList<>();
    for (Named named : same) {
      Group one = new Group(named);
      Group best = null;
      double most = -1;
      for (Group group : groups) {
        if (rule.same(group, one)) {
          double strength = evidence.strength(group, one);
          if (strength > most) {
            most = strength;
            best = group;
          }
        }
      }
      if (best == null) {
        groups.add(one);
      } else {
        best.add(named);
      }
    }
    return groups;
  }

  /** Bodies that every country has are one within a country only, unless the context says so. */
  boolean sameBody(Group a, Group b) {
    Verdict verdict = evidence.of(a, b);
    return words.isNational(a.first().entity().name())
        ? verdict == Verdict.FOR || sameCountry(a, b)
        : verdict != Verdict.AGAINST;
  }

  private static boolean sameCountry(Group a, Group b) {
    return a.first().country().isPresent() && a.first().country().equals(b.first().country());
  }

  /** Places of one name: what they lie in tells them apart. */
  boolean samePlace(Group a, Group b) {
    boolean silent = a.first().parent().isEmpty() || b.first().parent().isEmpty();
    return silent
        ? words.saysCountry(a.first().entity().name())
            || sameCountry(a, b)
            || evidence.of(a, b) == Verdict.FOR
        : a.first().parent().equals(b.first().parent());
  }
}
