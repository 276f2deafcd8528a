package org.isnad.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.ListReader;
import org.isnad.text.Letters;

/** Offices that have other names, too: رئيس الدبلوماسية is وزير الخارجية. Immutable. */
final class SameOffices {

  private static final String LIST = "extract/statement/same-offices.tsv";

  private final Map<String, List<List<String>>> byHead;

  /** For each list of words that calls somebody, the lists that call him as well. */
  private final Map<List<String>, List<List<String>>> others;

  private SameOffices(
      Map<String, List<List<String>>> byHead, Map<List<String>, List<List<String>>> others) {
    this.byHead = Map.copyOf(byHead);
    this.others = Map.copyOf(others);
  }

  static SameOffices load() {
    Map<String, List<List<String>>> byHead = new HashMap<>();
    Map<List<String>, List<List<String>>> others = new HashMap<>();
    for (ListReader.Line line : ListReader.read(LIST)) {
      List<String> called = words(line.column(0));
      List<List<String>> same = new ArrayList<>();
      for (String other : line.column(1).split("\\|", -1)) {
        same.add(words(other));
      }
      byHead.computeIfAbsent(called.getFirst(), w -> new ArrayList<>()).add(called);
      others.put(called, List.copyOf(same));
    }
    return new SameOffices(byHead, others);
  }

  private static List<String> words(String phrase) {
    return List.of(Letters.fold(phrase).split(" ", -1));
  }

  /** What else the office may be called that the words call, which are folded, without article. */
  List<List<String>> of(List<String> called) {
    List<List<String>> found = new ArrayList<>();
    for (List<String> known : byHead.getOrDefault(called.getFirst(), List.of())) {
      int n = known.size();
      if (called.size() >= n && called.subList(0, n).equals(known)) {
        for (List<String> other : others.getOrDefault(known, List.of())) {
          List<String> whole = new ArrayList<>(other);
          whole.addAll(called.subList(n, called.size()));
          found.add(whole);
        }
      }
    }
    return found;
  }
}
