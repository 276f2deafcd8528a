package org.isnad.corpus.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.corpus.account.Account;
import org.isnad.corpus.reuse.Passage;
import org.isnad.corpus.reuse.Reuse;
import org.isnad.model.Span;

/** Tells whether two contents are the same words of a copied passage. */
final class CopiedWords {

  /** Share of a content that a copied passage covers, from which it counts as copied. */
  private static final double COVERED = 0.5;

  /** Copied text by the first article's id, then the second's. */
  private final Map<String, Map<String, List<Reuse>>> copies = new HashMap<>();

  CopiedWords(List<Reuse> copies) {
    for (Reuse r : copies) {
      this.copies
          .computeIfAbsent(r.a(), k -> new HashMap<>())
          .computeIfAbsent(r.b(), k -> new ArrayList<>())
          .add(r);
    }
  }

  boolean share(Account a, Account b) {
    Span inA = a.words().span();
    Span inB = b.words().span();
    return between(a, b).stream()
            .flatMap(r -> r.passages().stream())
            .anyMatch(p -> meet(p, inA, inB))
        || between(b, a).stream()
            .flatMap(r -> r.passages().stream())
            .anyMatch(p -> meet(p, inB, inA));
  }

  private List<Reuse> between(Account a, Account b) {
    return copies.getOrDefault(a.article(), Map.of()).getOrDefault(b.article(), List.of());
  }

  /** Whether both contents lie within the passage, and are the same words of it. */
  private static boolean meet(Passage p, Span inFirst, Span inSecond) {
    Span there = p.inSecond(inFirst);
    return covers(p.a(), inFirst)
        && covers(p.b(), inSecond)
        && shared(there, inSecond) >= COVERED * Math.min(there.length(), inSecond.length());
  }

  private static boolean covers(Span passage, Span content) {
    return shared(passage, content) >= COVERED * content.length();
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }
}
