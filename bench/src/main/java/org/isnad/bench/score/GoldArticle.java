package org.isnad.bench.score;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.isnad.model.Span;

/** An article and what a careful reader found in it. */
public record GoldArticle(Article article, Annotation annotation) {

  /** Where the contents of its statements stand. */
  public List<Span> contents() {
    return annotation.statements().stream()
        .map(Annotation.Reported::span)
        .flatMap(Optional::stream)
        .toList();
  }
}
