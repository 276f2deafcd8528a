/**
 * Finds names in a sentence: a linear-chain conditional random field with its own small inference.
 *
 * <p>Start at {@link org.isnad.extract.entity.tagger.NameTagger}. A sentence is an array of words
 * as written, whole words with their clitics; positions are indices into it. Everything a model
 * needs, word classes and lists included, is in its one file, so tagger and model never disagree.
 *
 * <p>Trap: {@link org.isnad.extract.entity.tagger.FeatureExtractor} is part of the model. Any
 * change to it, or to the normalisation of words, needs a newly trained model.
 */
@NullMarked
package org.isnad.extract.entity.tagger;

import org.jspecify.annotations.NullMarked;
