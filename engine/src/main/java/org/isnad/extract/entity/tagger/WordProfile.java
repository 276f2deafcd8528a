package org.isnad.extract.entity.tagger;

/**
 * All that a model says of one word by itself, wherever it stands: what is known of it, and the sum
 * of the weights of the features that depend on it alone, for each word near it.
 *
 * @param scores {@link TagModel#TAGS} sums for each offset of the word from the one that is tagged
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record WordProfile(
    int stem,
    int norm,
    int row,
    int shape,
    int clitic,
    int trigger,
    int lists,
    int like,
    int corpus,
    int coarse,
    int middle,
    short[] scores) {

  /** The farthest word before the tagged one that a feature looks at. */
  static final int FIRST = -3;

  /** The farthest word behind it. */
  static final int LAST = 2;

  /** Adds what the word says of the one from which it stands at this offset. */
  void addTo(int[] sums, int offset) {
    int at = (offset - FIRST) * TagModel.TAGS;
    for (int tag = 0; tag < TagModel.TAGS; tag++) {
      sums[tag] += scores[at + tag];
    }
  }
}
