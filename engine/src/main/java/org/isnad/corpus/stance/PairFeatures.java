package org.isnad.corpus.stance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What can be told of two wordings together; the same whichever comes first. */
final class PairFeatures {
  private static final double HALF = 0.5;

  private PairFeatures() {}

  static Map<String, Double> of(Wording a, Wording b, StanceWords words) {
    Map<String, Double> f = new LinkedHashMap<>();
    f.put("bias", 1.0);
    double ab = covered(a, b);
    double ba = covered(b, a);
    f.put("words in common, of the fuller", Math.min(ab, ba));
    f.put("words in common, of the shorter", Math.max(ab, ba));
    f.put("more than half in common", Math.min(ab, ba) > HALF ? 1.0 : 0.0);
    numbers(f, a.numbers(), b.numbers());
    for (String cue : new String[] {"denial", "negation", "doubt"}) {
      boolean one = a.cues().contains(cue);
      boolean other = b.cues().contains(cue);
      f.put("only one has " + cue, one != other ? 1.0 : 0.0);
      f.put("both have " + cue, one && other ? 1.0 : 0.0);
    }
    f.put("opposites", opposites(a, b, words));
    for (String lemma : alone(a, b)) {
      f.put("only one says " + lemma, 1.0);
    }
    f.values().removeIf(v -> v == 0);
    return f;
  }

  private static void numbers(Map<String, Double> f, Set<String> a, Set<String> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return;
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    f.put("same number", both.isEmpty() ? 0.0 : 1.0);
    f.put("other number", both.isEmpty() && !a.isEmpty() && !b.isEmpty() ? 1.0 : 0.0);
    f.put("only one has a number", a.isEmpty() != b.isEmpty() ? 1.0 : 0.0);
  }

  /** Share of the weight of {@code a}'s words that {@code b} has too; 0 to 1. */
  static double covered(Wording a, Wording b) {
    double both = 0;
    double all = 0;
    for (Map.Entry<String, Double> e : a.lemmas().entrySet()) {
      all += e.getValue();
      both += b.lemmas().containsKey(e.getKey()) ? e.getValue() : 0;
    }
    return all == 0 ? 0 : both / all;
  }

  private static double opposites(Wording a, Wording b, StanceWords words) {
    for (String x : a.lemmas().keySet()) {
      for (String y : b.lemmas().keySet()) {
        if (words.areOpposites(x, y)) {
          return 1;
        }
      }
    }
    return 0;
  }

  private static Set<String> alone(Wording a, Wording b) {
    Set<String> alone = new HashSet<>(a.lemmas().keySet());
    alone.addAll(b.lemmas().keySet());
    alone.removeIf(l -> a.lemmas().containsKey(l) && b.lemmas().containsKey(l));
    return alone;
  }
}
