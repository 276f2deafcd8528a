package org.isnad.bench.score;

import java.util.List;
import java.util.Optional;
import org.isnad.bench.score.Annotation.NameGroup;
import org.isnad.model.Article;
import org.isnad.model.EntityType;
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

  /** Whether something of that type, or of one not told apart from it, is called so in it. */
  public boolean names(String words, EntityType type) {
    Optional<NameGroup> group = NameGroup.of(type.name());
    String key = Names.key(words);
    return annotation.entities().stream()
        .anyMatch(e -> Optional.of(e.group()).equals(group) && e.keys().contains(key));
  }
}
