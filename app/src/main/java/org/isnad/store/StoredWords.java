package org.isnad.store;

import java.util.Optional;
import org.isnad.model.Article;

/**
 * What the search for copied text is told of an article.
 *
 * @param article without its text where it does not wait
 * @param version of the article, from 1
 * @param words what {@link Workspace#savePairs} was given; empty where the article waits, because
 *     it came or changed since
 */
public record StoredWords(Article article, int version, Optional<byte[]> words) {

  public boolean waiting() {
    return words.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredWords w
        && article.equals(w.article)
        && version == w.version
        && words.isPresent() == w.words.isPresent();
  }

  @Override
  public int hashCode() {
    return article.hashCode();
  }

  @Override
  public String toString() {
    return "StoredWords[" + article.id() + " " + version + ", waiting " + waiting() + "]";
  }
}
