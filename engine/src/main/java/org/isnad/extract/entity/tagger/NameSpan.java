package org.isnad.extract.entity.tagger;

/**
 * A name found in a sentence.
 *
 * @param begin index of its first word
 * @param end index after its last word
 * @param type kind of name
 * @param confidence the model's probability, 0 to 1, that exactly these words are a name of this
 *     type
 */
public record NameSpan(int begin, int end, NameType type, float confidence) {
  public NameSpan {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no words in span " + begin + ".." + end);
    }
  }
}
