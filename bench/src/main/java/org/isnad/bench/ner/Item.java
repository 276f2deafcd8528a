package org.isnad.bench.ner;

import org.isnad.extract.entity.tagger.Convention;
import org.isnad.extract.entity.tagger.Knowledge;

/**
 * A sentence to train on.
 *
 * @param example words and right tags
 * @param weight how much it counts
 * @param convention whose way of marking it follows
 * @param knowledge what the features know, without what was learned from this sentence itself
 * @param document what the document says of each word
 */
record Item(
    Example example, double weight, Convention convention, Knowledge knowledge, int[] document) {}
