package org.isnad.store;

import java.util.Arrays;
import java.util.Optional;

/**
 * What grouping is told of an article.
 *
 * @param story the story it was last put in
 * @param waiting whether it came or changed since
 * @param digest as it was handed in
 */
public record StoredDigest(
    ArticleHead head, Optional<String> story, boolean waiting, byte[] digest) {

  private static final byte[] NOTHING = {};

  /** The same without the digest, to be remembered at little cost. */
  public StoredDigest withoutDigest() {
    return new StoredDigest(head, story, waiting, NOTHING);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredDigest d
        && head.equals(d.head)
        && Arrays.equals(digest, d.digest);
  }

  @Override
  public int hashCode() {
    return head.hashCode();
  }

  @Override
  public String toString() {
    return "StoredDigest[" + head.id() + ", waiting " + waiting + "]";
  }
}
