package org.isnad.store;

import org.isnad.model.Article;
import org.isnad.model.Reading;

/**
 * An article to be kept. Packs at once what the workspace keeps packed, so that whoever makes many
 * on many threads does not leave that to the one that writes.
 */
public final class NewArticle {
  private final String key;
  private final String textSha256;
  private final byte[] packedOriginal;
  private final String originalSha256;
  private final Article article;
  private final byte[] packedReading;
  private final String analyser;
  private final byte[] digest;
  private final String transfer;

  /**
   * @param key what makes it the same article when it comes again
   * @param textSha256 fingerprint of headline and text; another one under the same key is a new
   *     version
   * @param original the bytes as received
   * @param originalSha256 their fingerprint
   * @param reading what was read in it
   * @param analyser version of what read it
   * @param digest what grouping looks at, opaque here; not to be changed
   * @param transfer how the bytes came over the network, one line for the log of custody; empty for
   *     what came from a file
   */
  public NewArticle(
      String key,
      String textSha256,
      byte[] original,
      String originalSha256,
      Reading reading,
      String analyser,
      byte[] digest,
      String transfer) {
    this.key = key;
    this.textSha256 = textSha256;
    this.packedOriginal = Packed.deflate(original);
    this.originalSha256 = originalSha256;
    this.article = reading.article();
    this.packedReading = ReadingCodec.encode(reading);
    this.analyser = analyser;
    this.digest = digest;
    this.transfer = transfer;
  }

  public Article article() {
    return article;
  }

  /** What makes it the same article when it comes again. */
  public String key() {
    return key;
  }

  String textSha256() {
    return textSha256;
  }

  byte[] packedOriginal() {
    return packedOriginal;
  }

  String originalSha256() {
    return originalSha256;
  }

  byte[] packedReading() {
    return packedReading;
  }

  String analyser() {
    return analyser;
  }

  byte[] digest() {
    return digest;
  }

  String transfer() {
    return transfer;
  }
}
