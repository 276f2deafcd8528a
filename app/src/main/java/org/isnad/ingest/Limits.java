package org.isnad.ingest;

/**
 * What one input may cost.
 *
 * @param pieceBytes longest piece, in bytes, that is held in memory
 * @param articleLength longest article text, in UTF-16 code units
 * @param archiveEntries most entries of one archive
 * @param archiveBytes most unpacked bytes of one archive
 * @param archiveRatio most unpacked bytes for each packed byte of an archive
 */
public record Limits(
    int pieceBytes, int articleLength, int archiveEntries, long archiveBytes, int archiveRatio) {

  /** Limits that a newspaper's archive never meets. */
  public static final Limits STANDARD = new Limits(16 << 20, 4_000_000, 1_000_000, 16L << 30, 200);
}
