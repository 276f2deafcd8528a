package org.isnad.extract.entity.tagger;

import java.util.List;

/**
 * The names of one sentence.
 *
 * @param tags a tag a word
 * @param spans the same names as spans, in order
 * @param lattice what else is possible
 */
public record TaggedSentence(List<NameTag> tags, List<NameSpan> spans, Lattice lattice) {
  public TaggedSentence {
    tags = List.copyOf(tags);
    spans = List.copyOf(spans);
  }
}
