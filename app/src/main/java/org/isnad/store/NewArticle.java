package org.isnad.store;

import java.util.Arrays;
import org.isnad.model.Reading;

/**
 * An article to be kept.
 *
 * @param key what makes it the same article when it comes again
 * @param textSha256 fingerprint of headline and text; another one under the same key is a new
 *     version
 * @param original the bytes as received, not to be changed
 * @param originalSha256 their fingerprint
 * @param reading what was read in it
 * @param analyser version of what read it
 * @param digest what grouping looks at, opaque here
 * @param transfer how the bytes came over the network, one line for the log of custody; empty for
 *     what came from a file
 */
public record NewArticle(
    String key,
    String textSha256,
    byte[] original,
    String originalSha256,
    Reading reading,
    String analyser,
    byte[] digest,
    String transfer) {

  @Override
  public boolean equals(Object other) {
    return other instanceof NewArticle a
        && key.equals(a.key)
        && textSha256.equals(a.textSha256)
        && originalSha256.equals(a.originalSha256);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + textSha256.hashCode();
  }

  @Override
  public String toString() {
    return "NewArticle[" + key + ", " + Arrays.hashCode(original) + "]";
  }
}
