package org.isnad.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One entry of the log of custody. Each holds the hash of the one before, so that none can be
 * changed or taken out without breaking the chain.
 *
 * @param number from 1, without gaps
 * @param time ISO 8601, UTC
 * @param action {@code add} or {@code version}
 * @param subject id of the article and its version
 * @param sha256 fingerprint of the original bytes
 * @param previous hash of the entry before; {@link #BEGINNING} for the first
 * @param hash over all the above
 */
public record CustodyEntry(
    long number,
    String time,
    String action,
    String subject,
    String sha256,
    String previous,
    String hash) {

  /** What the first entry holds in place of a hash before it. */
  public static final String BEGINNING = "0".repeat(64);

  static CustodyEntry after(
      long number, String previous, String time, String action, String subject, String sha256) {
    return new CustodyEntry(
        number,
        time,
        action,
        subject,
        sha256,
        previous,
        hash(number, time, action, subject, sha256, previous));
  }

  /** Whether the entry's hash is that of its contents. */
  public boolean isWhole() {
    return hash.equals(hash(number, time, action, subject, sha256, previous));
  }

  private static String hash(
      long number, String time, String action, String subject, String sha256, String previous) {
    String all = String.join("\n", previous, Long.toString(number), time, action, subject, sha256);
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
