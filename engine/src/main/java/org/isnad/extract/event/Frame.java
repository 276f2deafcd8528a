package org.isnad.extract.event;

import java.util.HashSet;
import java.util.Set;
import org.isnad.text.Letters;

/**
 * Where a word's parties stand.
 *
 * @param subject whether the first party is the one that acts; of a noun, its genitive
 * @param object whether a party without preposition is the one acted upon
 * @param mutual whether the parties stand on a par: بين … و…, … مع …
 * @param prepositions folded prepositions that lead the one acted upon
 */
record Frame(boolean subject, boolean object, boolean mutual, Set<String> prepositions) {

  private static final String SUBJECT = "s";
  private static final String OBJECT = "o";
  private static final String MUTUAL = "m";

  Frame {
    prepositions = Set.copyOf(prepositions);
  }

  /** Reads {@code "s o على"}: the letters s, o, m, then prepositions. */
  static Frame parse(String column) {
    boolean subject = false;
    boolean object = false;
    boolean mutual = false;
    Set<String> prepositions = new HashSet<>();
    for (String part : column.split(" ")) {
      switch (part) {
        case SUBJECT -> subject = true;
        case OBJECT -> object = true;
        case MUTUAL -> mutual = true;
        default -> prepositions.add(Letters.fold(part));
      }
    }
    return new Frame(subject || mutual, object, mutual, prepositions);
  }
}
