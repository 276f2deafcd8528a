package org.isnad.service.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.service.correct.Overlay;

/**
 * Which keys are listed under which: spellings under the individual they are of, and then whatever
 * people put together. Immutable.
 */
final class NameListing {
  /** Every key by itself. */
  static final NameListing PLAIN = new NameListing(Map.of(), Overlay.NONE);

  private final Map<String, String> spellings;
  private final Overlay overlay;
  private final Map<String, List<String>> others = new HashMap<>();

  /**
   * @param spellings keys of spellings, each with that of its individual
   */
  NameListing(Map<String, String> spellings, Overlay overlay) {
    this.spellings = spellings;
    this.overlay = overlay;
    Set<String> all = new LinkedHashSet<>(spellings.keySet());
    all.addAll(overlay.mergedKeys());
    for (String key : all) {
      String listed = listed(key);
      if (!listed.equals(key)) {
        others.computeIfAbsent(listed, k -> new ArrayList<>()).add(key);
      }
    }
  }

  /** The same spellings under other corrections. */
  NameListing with(Overlay corrections) {
    return corrections == overlay ? this : new NameListing(spellings, corrections);
  }

  /** The same corrections over other spellings. */
  NameListing with(Map<String, String> fresh) {
    return new NameListing(fresh, overlay);
  }

  Overlay overlay() {
    return overlay;
  }

  /** Number of spellings that are listed under others. */
  int size() {
    return spellings.size();
  }

  /** Whether every key is listed by itself. */
  boolean isPlain() {
    return others.isEmpty();
  }

  /** The key under which what has this key is listed. */
  String listed(String key) {
    String people = overlay.listed(spellings.getOrDefault(key, key));
    return spellings.getOrDefault(people, people);
  }

  /** Keys that are listed under this one, itself not among them. */
  List<String> others(String listed) {
    return others.getOrDefault(listed, List.of());
  }
}
