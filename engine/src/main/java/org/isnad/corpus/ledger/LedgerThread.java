package org.isnad.corpus.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.corpus.account.Speakers;
import org.isnad.model.FigureKind;

/**
 * All figures on one thing.
 *
 * @param id unique within the story: {@code L1}, {@code L2} …
 * @param kind what is measured
 * @param counted what is counted, as the first account writes it
 * @param unit of the first figure
 * @param place where, as far as the first account tells
 * @param cumulative whether it sums up since some day
 * @param accounts in order of publication
 */
public record LedgerThread(
    String id,
    FigureKind kind,
    Optional<String> counted,
    String unit,
    Optional<String> place,
    boolean cumulative,
    List<FigureAccount> accounts) {
  public LedgerThread {
    accounts = List.copyOf(accounts);
  }

  /** On whose word the figures stand; the empty name is the outlets' own. */
  public SortedSet<String> claimants() {
    return new TreeSet<>(lanes().keySet());
  }

  /**
   * The figures by whom they stand on, each by the name under which he first gave one, however the
   * outlets spell it; under the empty name those on the outlets' own word.
   */
  public SortedMap<String, List<FigureAccount>> lanes() {
    SortedMap<String, List<FigureAccount>> lanes = new TreeMap<>();
    for (FigureAccount a : accounts) {
      String name = a.account().speaker().orElse("");
      String lane =
          lanes.keySet().stream()
              .filter(known -> Speakers.same(known, name))
              .findFirst()
              .orElse(name);
      lanes.computeIfAbsent(lane, k -> new ArrayList<>()).add(a);
    }
    return lanes;
  }
}
