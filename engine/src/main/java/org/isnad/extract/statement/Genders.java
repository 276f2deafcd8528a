package org.isnad.extract.statement;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.ListReader;
import org.isnad.lexicon.WordMap;
import org.isnad.text.Letters;

/** Whether given names are a man's or a woman's. Immutable. */
final class Genders {

  /** What a name or a form tells of the gender. */
  enum Gender {
    FEMININE,
    MASCULINE,
    UNKNOWN
  }

  private static final String GIVEN_NAMES = "lexicon/given-names.tsv";

  private final WordMap<Gender> names;

  private Genders(Map<String, Gender> names) {
    this.names = WordMap.copyOf(names);
  }

  static Genders load() {
    Map<String, Gender> names = new HashMap<>();
    for (ListReader.Line line : ListReader.read(GIVEN_NAMES)) {
      Gender gender =
          switch (line.column(1)) {
            case "f" -> Gender.FEMININE;
            case "m" -> Gender.MASCULINE;
            default -> Gender.UNKNOWN;
          };
      for (String name : line.column(0).split("\\|", -1)) {
        names.merge(
            Letters.fold(Letters.surface(name)), gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
      }
    }
    return new Genders(names);
  }

  /** Of a speaker; unknown for what is no person. */
  Gender of(Known speaker) {
    return speaker.isPerson() ? ofPerson(speaker.nameWords()) : Gender.UNKNOWN;
  }

  /** Whether the head of a description may mean the speaker: الوزيرة is no man. */
  boolean agree(Known speaker, String head) {
    boolean hers = head.charAt(head.length() - 1) == Letters.TA_MARBUTA;
    return !hers || of(speaker) != Gender.MASCULINE;
  }

  /** Of a person by the first of the folded words that is a given name. */
  Gender ofPerson(Iterable<String> nameWords) {
    for (String word : nameWords) {
      Gender known = names.get(word);
      if (known != null) {
        return known;
      }
    }
    return Gender.UNKNOWN;
  }
}
