package org.isnad.store;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person holds to be otherwise than the program read it. Corrections stand beside readings;
 * they are only ever added to, and one is taken back by another.
 *
 * @param number from 1, without gaps, in order of arrival; 0 before it is kept
 * @param time when it was made, ISO 8601, UTC; empty before it is kept, unless it was made
 *     elsewhere
 * @param who name of the account
 * @param why in the corrector's words
 * @param kind what is corrected, opaque here
 * @param anchor the words that it is about; empty where it is not about words of one article
 * @param values what it says of them, opaque here
 */
public record Correction(
    long number,
    String time,
    String who,
    String why,
    String kind,
    Optional<Anchor> anchor,
    SortedMap<String, String> values) {
  public Correction {
    values = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** A correction that is not yet kept. */
  public static Correction of(
      String who, String why, String kind, Optional<Anchor> anchor, Map<String, String> values) {
    return new Correction(0, "", who, why, kind, anchor, new TreeMap<>(values));
  }

  /** What {@link #toJson} wrote, here or elsewhere. */
  public static Correction parse(byte[] json) {
    return JsonMapper.shared().readValue(json, Correction.class);
  }

  /** One line of JSON, always the same bytes: those whose fingerprint is in the log of custody. */
  public byte[] toJson() {
    return JsonMapper.shared().writeValueAsBytes(this);
  }

  Correction kept(long as, String now) {
    return new Correction(as, time.isEmpty() ? now : time, who, why, kind, anchor, values);
  }

  /**
   * Words of an article as they were when they were corrected.
   *
   * @param article its id
   * @param textSha256 fingerprint of the article's text
   * @param begin UTF-16 offset in that text
   * @param end the same, exclusive
   * @param text the words
   */
  public record Anchor(String article, String textSha256, int begin, int end, String text) {}
}
