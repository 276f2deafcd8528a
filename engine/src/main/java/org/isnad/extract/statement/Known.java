package org.isnad.extract.statement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Speaker;

/** A speaker met in the article, while it is being read. */
final class Known {

  private String name;
  private Optional<String> entity = Optional.empty();
  private final Set<String> nameWords = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private String surname = "";
  private boolean person;
  private boolean plural;
  private boolean feminine;

  Known(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void rename(String fuller) {
    name = fuller;
  }

  void link(String entityId) {
    entity = Optional.of(entityId);
  }

  boolean isLinked() {
    return entity.isPresent();
  }

  Set<String> nameWords() {
    return nameWords;
  }

  /** Words that described this speaker, folded, without article. */
  Set<String> descriptions() {
    return descriptions;
  }

  /** First words of the phrases that described this speaker. */
  Set<String> heads() {
    return heads;
  }

  void person(String lastName) {
    person = true;
    surname = lastName;
  }

  String surname() {
    return surname;
  }

  boolean isPerson() {
    return person;
  }

  void agree(boolean isFeminine, boolean isPlural) {
    feminine |= isFeminine;
    plural |= isPlural;
  }

  boolean isPlural() {
    return plural;
  }

  boolean isFeminine() {
    return feminine;
  }

  Speaker speaker() {
    return new Speaker(name, entity);
  }
}
