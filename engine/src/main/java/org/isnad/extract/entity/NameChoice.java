package org.isnad.extract.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of one text that stay, while they are chosen by what the judge thinks of them. A
 * person's name gives way to a longer one that is no less likely: عبدالناصر to عبدالناصر موفق.
 */
final class NameChoice {

  /** A longer name of a person who stays is taken from this probability on. */
  private static final double LEAST_LONGER = 0.8;

  private final List<Judged> stay = new ArrayList<>();
  private final Set<Judged> replaced = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What stays at each token; of a name inside another the outer one. */
  private final @Nullable Judged[] owners;

  private final boolean[] lost;

  /** A mention and how likely it is a name. */
  record Judged(Mention mention, double probability) {

    int first() {
      return mention.first();
    }

    int end() {
      return mention.end();
    }
  }

  NameChoice(int tokens) {
    owners = new Judged[tokens + 1];
    lost = new boolean[tokens + 1];
  }

  /** Keeps a mention of what the judge is not asked about, which may stand beside any other. */
  void keepBeside(Mention m) {
    stay.add(new Judged(m, 1));
  }

  /** Keeps a mention. */
  void keep(Judged j) {
    stay.add(j);
    boolean inner = j.mention.evidence().equals(OrganisationFinder.INNER_EVIDENCE);
    for (int i = j.first(); i < j.end(); i++) {
      if (!inner || owners[i] == null) {
        owners[i] = j;
      }
    }
  }

  /** Drops a mention that the rules would keep, so that what it kept out may come in. */
  void lose(Mention m) {
    for (int i = m.first(); i < m.end(); i++) {
      lost[i] = true;
    }
  }

  /** Whether a mention that was dropped held one of its words. */
  boolean isBehindLost(Mention m) {
    for (int i = m.first(); i < m.end(); i++) {
      if (lost[i]) {
        return true;
      }
    }
    return false;
  }

  /** Keeps the mention if nothing stays there, or what does gives way to it. */
  void offer(Judged j) {
    Set<Judged> held = held(j);
    if (held.stream().allMatch(o -> givesWay(o, j))) {
      replaced.addAll(held);
      keep(j);
    }
  }

  /** Keeps the mention if nothing stays there. */
  void offerIfFree(Judged j) {
    if (held(j).isEmpty()) {
      keep(j);
    }
  }

  private Set<Judged> held(Judged j) {
    Set<Judged> held = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = j.first(); i < j.end(); i++) {
      Judged owner = owners[i];
      if (owner != null && !replaced.contains(owner)) {
        held.add(owner);
      }
    }
    return held;
  }

  /** Whether a person's name is a part of a longer one that is no less likely. */
  private static boolean givesWay(Judged o, Judged j) {
    boolean listed = o.mention.known() != null;
    return o.mention.type() == EntityType.PER
        && j.mention.type() == EntityType.PER
        && o.mention.length() < j.mention.length()
        && o.first() >= j.first()
        && o.end() <= j.end()
        && !(listed && o.mention.length() > 1)
        && j.probability >= Math.max(LEAST_LONGER, listed ? 0 : o.probability);
  }

  /** The mentions that stay, in order of the text. */
  List<Mention> made() {
    List<Mention> made = new ArrayList<>();
    for (Judged j : stay) {
      if (!replaced.contains(j)) {
        made.add(j.mention);
      }
    }
    made.sort(Comparator.comparingInt(Mention::first));
    return made;
  }
}
