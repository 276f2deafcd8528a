package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.AnalyzedText;
import org.isnad.lexicon.NameKeys;
import org.isnad.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what an article names by its fighters with what it names by itself (قوات التحالف and
 * التحالف, ميليشيات الحوثيين and الحوثيون), and the forces of one person under several names (قوات
 * صالح, القوات الموالية للرئيس السابق علي عبد الله صالح). A regime is more than its forces.
 */
final class OwnForces {

  /** Stands for the leader of those who are loyal to a government or its right. */
  private static final String CAUSE = "loyal";

  private static final String REGIME = NameKeys.spellingKey("نظام");

  private final AnalyzedText text;
  private final NameLists lists;
  private final Set<String> sides;

  OwnForces(AnalyzedText text, NameLists lists) {
    this.text = text;
    this.lists = lists;
    sides = sides(text, lists);
  }

  /** Joins them in {@code individuals}, in place. */
  void join(List<Individual> individuals) {
    Map<List<String>, Individual> bodies = new HashMap<>();
    Map<Integer, Individual> people = new HashMap<>();
    for (Individual i : individuals) {
      if (i.type == EntityType.ORG) {
        i.names.forEach(keys -> bodies.putIfAbsent(keys, i));
        i.mentions.forEach(m -> bodies.putIfAbsent(Resolution.keys(m.name(text)), i));
      } else if (i.type == EntityType.PER) {
        i.mentions.forEach(m -> people.put(m.end(), i));
      }
    }
    Map<String, Individual> led = new HashMap<>();
    for (Individual forces : List.copyOf(individuals)) {
      Individual same = isForces(forces) ? same(forces, bodies, people, led) : null;
      if (same != null) {
        same.mentions.addAll(forces.mentions);
        individuals.remove(forces);
      }
    }
  }

  /** Whether the text tells of the body's fighters somewhere: فصائل المعارضة، قوات النظام. */
  boolean haveFought(Mention m) {
    return sides.contains(text.stem(m.first()));
  }

  /** Stems of the nouns with the article that stand behind a noun of fighters. */
  private static Set<String> sides(AnalyzedText text, NameLists lists) {
    Set<String> sides = new HashSet<>();
    for (int i = 1; i < text.size(); i++) {
      if (text.isWord(i)
          && text.isWord(i - 1)
          && text.analysis(i).isDefinite()
          && text.analysis(i).proclitics().isEmpty()
          && !text.analysis(i - 1).isDefinite()
          && lists.isFighters(text.stem(i - 1))) {
        sides.add(text.stem(i));
      }
    }
    return sides;
  }

  /** Whether each mention opens with a noun of fighters that another word follows. */
  private boolean isForces(Individual i) {
    return i.type == EntityType.ORG
        && i.known.isEmpty()
        && i.mentions.stream()
            .allMatch(m -> m.length() > 1 && lists.isFighters(text.stem(m.first())));
  }

  /** The body whose forces these are, or whoever else is led by the same person; null if none. */
  private @Nullable Individual same(
      Individual forces,
      Map<List<String>, Individual> bodies,
      Map<Integer, Individual> people,
      Map<String, Individual> led) {
    for (Mention m : forces.mentions) {
      Individual leader = people.get(m.end());
      String side = leader != null ? leader.name : isLoyal(m) ? CAUSE : "";
      Individual other = side.isEmpty() ? body(m, bodies) : led.putIfAbsent(side, forces);
      if (other != null && other != forces) {
        return other;
      }
    }
    return null;
  }

  /** Whether the forces are loyal to what no person leads: القوات الموالية للشرعية. */
  private boolean isLoyal(Mention m) {
    return lists.isLoyal(text.stem(m.first() + 1))
        || m.length() > 2 && lists.isLoyal(text.stem(m.first() + 2));
  }

  private @Nullable Individual body(Mention m, Map<List<String>, Individual> bodies) {
    List<String> keys = new ArrayList<>(Resolution.keys(m.name(text)));
    List<String> rest = keys.subList(1, keys.size());
    return rest.isEmpty() || rest.getFirst().equals(REGIME) ? null : bodies.get(rest);
  }
}
