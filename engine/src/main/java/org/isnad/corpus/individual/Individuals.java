package org.isnad.corpus.individual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.corpus.individual.Namings.Kind;
import org.isnad.lexicon.NameKeys;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Reading;
import org.isnad.model.Words;

/**
 * The individuals that articles name, each one over all of them. Made from readings alone and
 * independent of their order. Immutable, thread-safe.
 */
public final class Individuals {

  private final List<Individual> all;
  private final Map<String, Individual> byKey = new HashMap<>();
  private final Map<String, Individual> byEntity = new HashMap<>();

  private Individuals(List<Individual> all) {
    this.all = List.copyOf(all);
    for (Individual individual : all) {
      byKey.put(individual.key(), individual);
      for (Appearance a : individual.appearances()) {
        byEntity.put(entity(a.article(), a.entity()), individual);
      }
    }
  }

  /** The individuals of these readings, whose article ids must differ; readings are not kept. */
  public static Individuals of(Iterable<Reading> readings) {
    Namings namings = new Namings();
    readings.forEach(namings::add);
    Grouping grouping = new Grouping(namings.evidence());
    List<Group> groups = new ArrayList<>();
    groups.addAll(new PeopleGrouper(NameKeys.load(), grouping).group(namings.of(Kind.PERSON)));
    groups.addAll(grouping.byForm(namings.of(Kind.BODY), Individuals::form, grouping::sameBody));
    groups.addAll(grouping.byForm(namings.of(Kind.PLACE), Individuals::form, grouping::samePlace));
    groups.addAll(grouping.byForm(namings.of(Kind.OTHER), Individuals::form, (a, b) -> true));
    return new Individuals(named(groups));
  }

  /** All, those of most articles first. */
  public List<Individual> all() {
    return all;
  }

  /** The individual with this {@link Individual#key}. */
  public Optional<Individual> byKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The individual that an entity of an article's reading stands for. */
  public Optional<Individual> of(String article, String entity) {
    return Optional.ofNullable(byEntity.get(entity(article, entity)));
  }

  private static String entity(String article, String entity) {
    return entity + " " + article;
  }

  private static String form(String name) {
    return String.join(" ", NameKeys.words(name));
  }

  /**
   * Gives each group its key; of those that share a name only the largest goes without addition.
   */
  private static List<Individual> named(List<Group> groups) {
    groups.sort(Grouping.LARGEST_FIRST);
    Map<String, Integer> sharing = new HashMap<>();
    List<Individual> individuals = new ArrayList<>();
    for (Group group : groups) {
      individuals.add(individual(group, sharing));
    }
    individuals.sort(
        Comparator.comparingInt((Individual i) -> -i.appearances().size())
            .thenComparing(Individual::key));
    return individuals;
  }

  private static Individual individual(Group group, Map<String, Integer> sharing) {
    Named listed = group.members.stream().filter(Named::isKnown).findFirst().orElse(group.first());
    boolean known = listed.isKnown();
    Tally names = new Tally();
    Tally spellings = new Tally();
    Tally roles = new Tally();
    Tally types = new Tally();
    List<Appearance> appearances = new ArrayList<>();
    for (Named member : group.members) {
      Entity entity = member.entity();
      names.add(entity.name());
      types.add(entity.type().name());
      entity.mentions().stream().map(Words::text).forEach(spellings::add);
      entity.roles().forEach(roles::add);
      appearances.add(
          new Appearance(member.article(), entity.id(), entity.mentions(), entity.roles()));
    }
    appearances.sort(Comparator.comparing(Appearance::article).thenComparing(Appearance::entity));
    String name = known ? listed.entity().name() : names.first();
    EntityType type = EntityType.valueOf(types.first());
    Named english =
        group.members.stream()
            .filter(m -> m.entity().name().equals(name))
            .findFirst()
            .orElse(listed);
    String base = Kind.of(listed.entity()).name().charAt(0) + ":" + name;
    int before = sharing.merge(base, 1, Integer::sum) - 1;
    Optional<String> country = before == 0 ? Optional.empty() : group.first().country();
    return new Individual(
        before == 0 ? base : base + "@" + appearances.getFirst().article(),
        type,
        name,
        english.entity().english(),
        english.entity().romanised(),
        listed.entity().wikidata(),
        country,
        spellings.descending(),
        roles.descending(),
        appearances);
  }
}
