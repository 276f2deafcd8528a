package org.isnad.ingest;

import java.util.Optional;

/**
 * An item of a feed, as far as following it needs to know.
 *
 * @param link the address of the article's page
 * @param published when, as written
 * @param letters how many letters of the article the item itself gives
 * @param feed what the feed says of all its items
 */
public record FeedItem(
    Optional<String> link, Optional<String> published, int letters, Setting feed) {

  /** Of fewer letters it is an opening, not the article. */
  private static final int WHOLE_ARTICLE = 600;

  /** The item that a piece of form {@link Form#FEED_ITEM} holds. */
  public static FeedItem of(Piece piece) {
    try {
      Fields fields = FeedFields.parse(Decoder.decode(piece).text());
      int letters =
          fields
              .text()
              .map(t -> (int) t.codePoints().filter(Character::isLetter).count())
              .orElse(0);
      return new FeedItem(fields.url(), fields.published(), letters, piece.setting());
    } catch (UnusableException e) {
      return new FeedItem(Optional.empty(), Optional.empty(), 0, piece.setting());
    }
  }

  /** Whether the article itself is on its page, the item giving no more than its opening. */
  public boolean isOpening() {
    return link.isPresent() && letters < WHOLE_ARTICLE;
  }
}
