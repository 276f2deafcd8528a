package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps of overlapping mentions the one to trust: the strongest, of these the longest. A proper
 * name stands beside the organisation's full name that holds it (وكالة «تاس»), and so does a title
 * that stands for a person (حكومة خادم الحرمين الشريفين).
 */
final class Selection {

  private static final Comparator<Mention> TRUST =
      Comparator.comparingInt((Mention m) -> -m.strength())
          .thenComparingInt(m -> -m.length())
          .thenComparingInt(m -> m.known() != null ? 0 : 1)
          .thenComparingInt(Mention::first)
          .thenComparing(Mention::type);

  private Selection() {}

  /** The mentions that stay, in order of the text. */
  static List<Mention> of(List<Mention> found, int tokens) {
    List<Mention> byTrust = new ArrayList<>(found);
    byTrust.sort(TRUST);
    boolean[] taken = new boolean[tokens + 1];
    List<Mention> kept = new ArrayList<>();
    for (Mention m : byTrust) {
      boolean standing = m.evidence().equals(PersonFinder.STANDING);
      if (m.evidence().equals(OrganisationFinder.INNER_EVIDENCE)) {
        kept.add(m);
      } else if (standing || isFree(taken, m)) {
        for (int i = m.first(); i < m.end(); i++) {
          taken[i] = true;
        }
        kept.add(m);
      }
    }
    kept.sort(Comparator.comparingInt(Mention::first));
    return kept;
  }

  private static boolean isFree(boolean[] taken, Mention m) {
    for (int i = m.first(); i < m.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
