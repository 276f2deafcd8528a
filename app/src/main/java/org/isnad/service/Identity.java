package org.isnad.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.isnad.ingest.Sha256;
import org.isnad.model.Article;
import org.isnad.model.PublicationTime;

/**
 * What makes an article the same when it comes again: its address, or where it has none, its
 * outlet, date and words. The same words under two addresses are two articles: who printed a text,
 * and how often, is what the product is about.
 *
 * @param key the same for all versions of an article
 * @param textSha256 fingerprint of headline and text
 */
record Identity(String key, String textSha256) {

  static Identity of(Article a) {
    String words = a.title().orElse("") + "\n" + a.text();
    String sha256 = Sha256.of(words.getBytes(UTF_8));
    String key =
        a.url()
            .map(url -> "url " + url)
            .orElseGet(() ->
                "text "
                    + a.outlet().orElse("")
                    + " "
                    + a.published().map(PublicationTime::toString).orElse("")
                    + " "
                    + sha256);
    return new Identity(key, sha256);
  }

  /** As {@link org.isnad.store.Workspace#known()} lists it. */
  String toKnown() {
    return key + " " + textSha256;
  }
}
