/** Fits the weights of {@link org.isnad.lexicon.weigh.LinearModel} to annotated articles. */
@NullMarked
package org.isnad.bench.weigh;

import org.jspecify.annotations.NullMarked;
