/**
 * Trains and measures the tagger of names. Start at {@link org.isnad.bench.ner.NerTrainer}; the
 * model card is docs/models/ner.md.
 *
 * <p>Trap: training is deterministic, one seed and one thread. The data it reads lie outside the
 * project; only weights, counts and class numbers derived from them go into the model.
 */
@NullMarked
package org.isnad.bench.ner;

import org.jspecify.annotations.NullMarked;
