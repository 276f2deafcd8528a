package org.isnad.corpus.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers terms in the order in which they are first met. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();

  int number(String term) {
    Integer known = numbers.putIfAbsent(term, terms.size());
    if (known != null) {
      return known;
    }
    terms.add(term);
    return terms.size() - 1;
  }

  String term(int number) {
    return terms.get(number);
  }

  int size() {
    return terms.size();
  }
}
