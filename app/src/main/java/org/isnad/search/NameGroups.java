package org.isnad.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.LabelAndValue;
import org.isnad.model.EntityType;

/** Unites the spellings of one name that hits bear. */
final class NameGroups {

  /** A spelling with what stands beside it. */
  private record Spelling(String name, Optional<String> english, String type, long count) {
    static Spelling of(LabelAndValue value) {
      String[] parts = value.label.split(String.valueOf(Fields.PART), -1);
      Optional<String> english =
          parts.length > 1 && !parts[1].isEmpty() ? Optional.of(parts[1]) : Optional.empty();
      return new Spelling(
          parts[0], english, parts.length > 2 ? parts[2] : "", value.value.longValue());
    }
  }

  private static final class Group {
    private final List<Spelling> spellings = new ArrayList<>();

    long count() {
      return spellings.stream().mapToLong(Spelling::count).sum();
    }

    Hit.OfName hit() {
      Spelling first = spellings.getFirst();
      return new Hit.OfName(
          first.name(),
          spellings.stream().flatMap(s -> s.english().stream()).findFirst(),
          first.type().isEmpty() ? Optional.empty() : Optional.of(EntityType.valueOf(first.type())),
          spellings.stream().map(Spelling::name).distinct().toList(),
          count());
    }
  }

  private NameGroups() {}

  /**
   * @param values the most frequent first
   */
  static List<Hit.OfName> of(Language language, List<LabelAndValue> values) {
    Map<String, List<Group>> byKey = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    for (LabelAndValue value : values) {
      Spelling spelling = Spelling.of(value);
      List<Group> alike = byKey.computeIfAbsent(key(language, spelling), k -> new ArrayList<>());
      Optional<Group> same =
          alike.stream()
              .filter(g -> same(language, g.spellings.getFirst().name(), spelling.name()))
              .findFirst();
      Group group = same.orElseGet(Group::new);
      if (same.isEmpty()) {
        alike.add(group);
        groups.add(group);
      }
      group.spellings.add(spelling);
    }
    return groups.stream()
        .map(Group::hit)
        .sorted(Comparator.comparingLong(Hit.OfName::count).reversed())
        .toList();
  }

  private static boolean same(Language language, String a, String b) {
    return a.equals(b) || language.sameName(a, b);
  }

  /** Names are compared only with those whose last word sounds alike. */
  private static String key(Language language, Spelling spelling) {
    List<String> words = language.nameWords(spelling.name());
    String last = words.isEmpty() ? spelling.name() : words.getLast();
    List<String> keys = language.nameKeys(last);
    return spelling.type() + " " + words.size() + " " + (keys.isEmpty() ? last : keys.getFirst());
  }
}
