package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One entry of the log of custody. Each holds the hash of the one before, so that none can be
 * changed or taken out without breaking the chain.
 *
 * @param number from 1, without gaps
 * @param time ISO 8601, UTC
 * @param action {@code add}, {@code version}, {@code reject} or {@code correct}
 * @param subject id of the article and its version; where it stood, for what was rejected
 * @param sha256 fingerprint of the original bytes; of the correction as JSON
 * @param detail how they came over the network, address first; empty for what came from a file
 * @param previous hash of the entry before; {@link #BEGINNING} for the first
 * @param hash over all the above
 */
public record CustodyEntry(
    long number,
    String time,
    String action,
    String subject,
    String sha256,
    String detail,
    String previous,
    String hash) {

  /** What the first entry holds in place of a hash before it. */
  public static final String BEGINNING = "0".repeat(64);

  static CustodyEntry after(
      long number,
      String previous,
      String time,
      String action,
      String subject,
      String sha256,
      String detail) {
    return new CustodyEntry(
        number,
        time,
        action,
        subject,
        sha256,
        detail,
        previous,
        hash(number, time, action, subject, sha256, detail, previous));
  }

  /** Whether the entry's hash is that of its contents. */
  public boolean isWhole() {
    return hash.equals(hash(number, time, action, subject, sha256, detail, previous));
  }

  /** An entry without detail has the hash it had before there were details. */
  private static String hash(
      long number,
      String time,
      String action,
      String subject,
      String sha256,
      String detail,
      String previous) {
    String all = String.join("\n", previous, Long.toString(number), time, action, subject, sha256);
    return Sha256.of((detail.isEmpty() ? all : all + "\n" + detail).getBytes(UTF_8));
  }
}
