package org.isnad.extract.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Form;
import org.isnad.lexicon.FormFilter;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** The small word lists of this package, by name; folded. */
final class WordLists {

  private final Map<String, Set<String>> lists = new HashMap<>();

  private final FormFilter tones =
      FormFilter.of(form ->
          get("peaceful").contains(form.word().folded())
              || form.analyses().stream().anyMatch(a -> get("accident").contains(a.stem())));

  private WordLists() {}

  static WordLists load() {
    WordLists all = new WordLists();
    for (ListReader.Line line : ListReader.read("extract/event/words.tsv")) {
      Set<String> list = all.lists.computeIfAbsent(line.column(0), n -> new HashSet<>());
      for (String word : line.column(1).split(" ")) {
        list.add(Letters.fold(word));
      }
    }
    all.lists.replaceAll((name, list) -> Collections.unmodifiableSet(list));
    return all;
  }

  /**
   * Whether the word may be a sign of peaceful news or of an accident, as {@link Tone} looks for.
   */
  boolean setsTone(Form form) {
    return tones.passes(form);
  }

  /** The list of this name; there is no list without words. */
  Set<String> get(String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException("extract/event/words.tsv has no list «" + name + "»");
    }
    return list;
  }
}
