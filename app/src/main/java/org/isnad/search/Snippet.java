package org.isnad.search;

import java.util.List;
import org.isnad.model.Span;
import org.isnad.model.Words;

/**
 * A stretch of an article that shows why it was found.
 *
 * @param words the stretch, with its place in the article's text
 * @param marks what matched, in order, as spans of the article's text within {@code words}
 */
public record Snippet(Words words, List<Span> marks) {
  public Snippet {
    marks = List.copyOf(marks);
  }
}
