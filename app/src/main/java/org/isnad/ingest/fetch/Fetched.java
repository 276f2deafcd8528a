package org.isnad.ingest.fetch;

import java.util.Optional;
import org.isnad.ingest.Transfer;

/**
 * What came of asking for an address.
 *
 * @param transfer how it came, with the address it came from in the end
 * @param bytes the body, unpacked; empty where nothing has changed; not to be changed
 * @param unchanged whether the server says that it is as it was
 * @param etag the server's mark of this content
 * @param lastModified when the server says it changed last, as the server wrote it
 * @param incomplete why the body ends where it does, where that is not its end
 */
@SuppressWarnings("ArrayRecordComponent") // passes by once; nobody compares answers
public record Fetched(
    Transfer transfer,
    byte[] bytes,
    boolean unchanged,
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<String> incomplete) {

  private static final int NOT_MODIFIED = 304;

  static Fetched of(Transfer transfer, Answer answer) {
    return new Fetched(
        transfer,
        answer.body(),
        answer.status() == NOT_MODIFIED,
        answer.header("etag"),
        answer.header("last-modified"),
        answer.incomplete());
  }
}
