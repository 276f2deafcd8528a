package org.isnad.extract.entity.tagger;

import java.util.List;
import java.util.Optional;

/** A word's place in a name, in the BIO scheme. The order is the order of rows in a model file. */
public enum NameTag {
  OUTSIDE("O"),
  B_PERS("B-PERS"),
  I_PERS("I-PERS"),
  B_LOC("B-LOC"),
  I_LOC("I-LOC"),
  B_ORG("B-ORG"),
  I_ORG("I-ORG"),
  B_MISC("B-MISC"),
  I_MISC("I-MISC");

  private static final List<NameTag> ALL = List.of(values());
  private static final List<NameType> TYPES = List.of(NameType.values());

  private final String label;

  NameTag(String label) {
    this.label = label;
  }

  /** The tag as written in CoNLL files, for instance {@code B-PERS}. */
  public String label() {
    return label;
  }

  /** Whether a name begins at this word. */
  public boolean begins() {
    return (ordinal() & 1) == 1;
  }

  /** Whether a name goes on at this word. */
  public boolean continues() {
    return this != OUTSIDE && !begins();
  }

  /** The kind of name, empty outside names. */
  public Optional<NameType> type() {
    return this == OUTSIDE ? Optional.empty() : Optional.of(TYPES.get((ordinal() - 1) >> 1));
  }

  /** The tag of the first word of a name of this type. */
  public static NameTag begin(NameType type) {
    return ALL.get(1 + 2 * type.ordinal());
  }

  /** The tag of a further word of a name of this type. */
  public static NameTag inside(NameType type) {
    return ALL.get(2 + 2 * type.ordinal());
  }

  /** The tag with this ordinal. */
  public static NameTag of(int ordinal) {
    return ALL.get(ordinal);
  }

  /** The tag written so, empty where there is none. */
  public static Optional<NameTag> parse(String label) {
    for (NameTag tag : ALL) {
      if (tag.label.equals(label)) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }
}
