package org.isnad.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** How outlets name themselves: what was told to the article's own outlet came by no channel. */
final class OwnOutlet {

  private static final String LIST = "extract/statement/outlets.tsv";

  /** Of an address the outlet's own part is the first, or behind www or the section's. */
  private static final int MOST_PARTS = 4;

  private final Map<String, List<String>> names = new HashMap<>();

  static OwnOutlet load() {
    OwnOutlet outlets = new OwnOutlet();
    for (ListReader.Line line : ListReader.read(LIST)) {
      List<String> spellings = List.of(Letters.fold(line.column(1)).split("\\|", -1));
      for (String key : line.column(0).split("\\|", -1)) {
        outlets.names.put(key, spellings);
      }
    }
    return outlets;
  }

  /** Folded names of the outlet; its own name where the list has none; empty if unknown. */
  List<String> namesOf(Optional<String> outlet) {
    if (outlet.isEmpty()) {
      return List.of();
    }
    String key = outlet.get().toLowerCase(Locale.ROOT).strip();
    List<String> found = names.get(key);
    if (found != null) {
      return found;
    }
    for (String part : key.split("[/.]", MOST_PARTS)) {
      List<String> named = names.get(part); // www.okaz.com.sa, hespress/politics
      if (named != null) {
        return named;
      }
    }
    return List.of(Letters.fold(Letters.surface(key)));
  }
}
