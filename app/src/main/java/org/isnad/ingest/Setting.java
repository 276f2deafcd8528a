package org.isnad.ingest;

import java.util.Optional;

/**
 * What the surroundings of a piece say of it.
 *
 * @param outlet the name of the feed it stands in
 * @param charset the name of the charset that the feed's first line or an HTTP header states
 * @param published when it was published, as the feed that links to it writes it
 * @param transfer how it came over the network
 */
public record Setting(
    Optional<String> outlet,
    Optional<String> charset,
    Optional<String> published,
    Optional<Transfer> transfer) {
  /** Nothing is known. */
  public static final Setting NONE =
      new Setting(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** That of bytes that came over the network. */
  public static Setting of(Transfer transfer) {
    return new Setting(
        Optional.empty(),
        transfer.header("content-type").flatMap(NamedCharset::inContentType),
        Optional.empty(),
        Optional.of(transfer));
  }

  /** That of a page to which a feed links. */
  Setting linkedFrom(Setting feed, Optional<String> date) {
    return new Setting(feed.outlet, charset, date, transfer);
  }

  Setting withFeed(Optional<String> title, Optional<String> encoding) {
    return new Setting(title, encoding.or(() -> charset), published, transfer);
  }
}
