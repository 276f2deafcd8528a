package org.isnad.extract.entity.tagger;

import java.util.List;

/**
 * The names of one sentence.
 *
 * @param tags a tag a word
 * @param spans the same names as spans, in order
 */
public record TaggedSentence(List<NameTag> tags, List<NameSpan> spans) {
  public TaggedSentence {
    tags = List.copyOf(tags);
    spans = List.copyOf(spans);
  }
}
