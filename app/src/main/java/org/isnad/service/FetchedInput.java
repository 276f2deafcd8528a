package org.isnad.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.ingest.Cut;
import org.isnad.ingest.Cutter;
import org.isnad.ingest.FeedItem;
import org.isnad.ingest.Form;
import org.isnad.ingest.Limits;
import org.isnad.ingest.Piece;
import org.isnad.ingest.Rejection;
import org.isnad.ingest.Sha256;
import org.isnad.ingest.fetch.FetchException;
import org.isnad.ingest.fetch.Fetched;
import org.isnad.ingest.fetch.Fetcher;
import org.isnad.ingest.fetch.Known;

/**
 * Hands what was fetched to a cutter: a page as it is; a feed item by item, with the page of each
 * item that gives no more than its article's opening.
 */
public final class FetchedInput {
  private final Fetcher fetcher;
  private final Cutter cutter;
  private final Consumer<String> warnings;
  private final Set<String> dealtWith = new HashSet<>();
  private boolean complete = true;
  private boolean feedsOnly;

  public FetchedInput(Fetcher fetcher, Cutter cutter, Consumer<String> warnings) {
    this.fetcher = fetcher;
    this.cutter = cutter;
    this.warnings = warnings;
  }

  /** Fingerprints of the feed's items that need not be looked at again. */
  Set<String> dealtWith() {
    return dealtWith;
  }

  /** Whether nothing was left for later. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Hands over the items of a feed; anything else is rejected.
   *
   * @param known fingerprints of items that were dealt with before
   */
  void takeFeed(Fetched fetched, Set<String> known) throws InterruptedException {
    feedsOnly = true;
    take(fetched, known);
  }

  private void take(Fetched fetched, Set<String> known) throws InterruptedException {
    List<Cut> cuts = new ArrayList<>();
    new Cutter(Limits.STANDARD, cuts::add).cut(fetched.transfer(), fetched.bytes());
    for (Cut cut : cuts) {
      if (cut instanceof Piece piece && piece.form() == Form.FEED_ITEM) {
        take(piece, known);
      } else if (fetched.incomplete().isEmpty()) {
        other(cut);
      }
    }
    if (fetched.incomplete().isPresent()) {
      complete = false;
      cutter.reject(
          fetched.transfer().url(),
          "came in part only, of which whole items alone are used: " + fetched.incomplete().get());
    }
  }

  private void other(Cut cut) {
    cutter.accept(
        feedsOnly && cut instanceof Piece piece
            ? new Rejection(piece.origin(), "is not a feed; isnad add takes single pages")
            : cut);
  }

  private void take(Piece piece, Set<String> known) throws InterruptedException {
    String sha256 = Sha256.of(piece.bytes());
    if (known.contains(sha256)) {
      dealtWith.add(sha256);
      return;
    }
    FeedItem item = FeedItem.of(piece);
    boolean done = true;
    if (item.isOpening()) {
      done = takePage(piece, item);
    } else {
      cutter.accept(piece);
    }
    if (done) {
      dealtWith.add(sha256);
    } else {
      complete = false;
    }
  }

  /** Whether the item is done with; where its page never comes, its own words have to do. */
  private boolean takePage(Piece piece, FeedItem item) throws InterruptedException {
    String link = item.link().orElseThrow();
    try {
      Fetched page = fetcher.get(link, Known.NOTHING);
      if (page.incomplete().isPresent()) {
        warnings.accept(link + ": came in part only: " + page.incomplete().get());
        return false;
      }
      cutter.cut(page.transfer(), page.bytes(), item);
      return true;
    } catch (FetchException e) {
      warnings.accept(link + ": " + e.reason());
      if (e.kind() == FetchException.Kind.NEVER) {
        cutter.accept(piece);
      }
      return e.kind() == FetchException.Kind.NEVER;
    }
  }

  /** Fetches an address that the user named, and hands over what stands there. */
  public void fetch(String url) throws InterruptedException {
    try {
      take(fetcher.get(url, Known.NOTHING), Set.of());
    } catch (FetchException e) {
      cutter.reject(url, e.reason());
    }
  }
}
