package org.isnad.store;

import java.util.function.Supplier;
import org.isnad.model.Article;
import org.isnad.model.Reading;

/**
 * A version of a kept article.
 *
 * @param article under the id it has in the workspace
 * @param version from 1
 * @param originalSha256 fingerprint of the bytes it was read from
 * @param packedReading decoded by {@link #reading()} only where it is wanted
 */
public record StoredArticle(
    Article article, int version, String originalSha256, Supplier<Reading> packedReading) {

  public String id() {
    return article.id();
  }

  /** What was read in it. */
  public Reading reading() {
    return packedReading.get();
  }
}
