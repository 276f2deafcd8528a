package org.isnad.extract.statement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Speaker;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** A speaker met in the article, while it is being read. */
final class Known {

  private String name;
  private Optional<String> entity = Optional.empty();
  private final Set<String> nameWords = new LinkedHashSet<>();
  private final Set<String> descriptions = new LinkedHashSet<>();
  private final Set<String> heads = new LinkedHashSet<>();
  private final Set<String> issued = new LinkedHashSet<>();
  private final Set<String> origins = new LinkedHashSet<>();
  private @Nullable List<Known> cameBy;
  private boolean told;
  private @Nullable Known issuer;
  private String surname = "";
  private String paper = "";
  private boolean person;
  private boolean plural;
  private boolean feminine;
  private boolean many;

  Known(String name) {
    this.name = name;
  }

  String name() {
    return issuer == null ? name : issuer.name();
  }

  /** Tells who made the document that this speaker is so far; the words are that one's. */
  void becomes(Known maker) {
    if (maker != this && maker.issuer == null) {
      issuer = maker;
    }
  }

  /** The folded first word of the name: وزارة of وزارة الصحة. */
  String head() {
    int space = name().indexOf(' ');
    return Letters.fold(space < 0 ? name() : name().substring(0, space));
  }

  void rename(String fuller) {
    name = fuller;
  }

  void link(String entityId) {
    entity = Optional.of(entityId);
  }

  boolean isLinked() {
    return issuer == null ? entity.isPresent() : issuer.isLinked();
  }

  Set<String> nameWords() {
    return nameWords;
  }

  /** Whether some word stands in both names. */
  boolean sharesName(Known other) {
    return this == other || !Collections.disjoint(nameWords, other.nameWords);
  }

  /** Words that described this speaker, folded, without article. */
  Set<String> descriptions() {
    return descriptions;
  }

  /** First words of the phrases that described this speaker. */
  Set<String> heads() {
    return heads;
  }

  /** Of المدرب الإيطالي the second, without article. */
  Set<String> origins() {
    return origins;
  }

  /** Documents in which this speaker spoke, folded, without article. */
  Set<String> issued() {
    return issued;
  }

  /**
   * Tells by which document the speaker was named last.
   *
   * @param head folded, empty for none
   */
  void speaksIn(String head) {
    paper = head;
  }

  /** قال تقرير للوزارة … وأضاف: the document named last for the speaker, empty for none. */
  String paper() {
    return paper;
  }

  /** The channels by which the first words came, outermost first; empty for none. */
  List<Known> cameBy() {
    return cameBy == null ? List.of() : cameBy;
  }

  /**
   * Tells that words of this speaker came by these channels; only the first time counts.
   *
   * @param anew whether a new occasion begins, by whose channels the later words come, too
   */
  void speaks(List<Known> via, boolean anew) {
    if (cameBy == null || anew) {
      cameBy = List.copyOf(via);
      told = anew;
    }
  }

  /** Whether the speaker turned to a medium, rather than that one quoted what was said. */
  boolean toldMedium() {
    return told && cameBy != null && !cameBy.isEmpty();
  }

  void person(String lastName) {
    person = true;
    surname = lastName;
  }

  String surname() {
    return surname;
  }

  boolean isPerson() {
    return issuer == null ? person : issuer.isPerson();
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

  /** Tells that the words that named the speaker are a masculine plural. */
  void many() {
    many = true;
  }

  /** المصريون، المشاركون: whom no masculine singular can mean. */
  boolean isMany() {
    return many;
  }

  Speaker speaker() {
    return issuer == null ? new Speaker(name, entity) : issuer.speaker();
  }
}
