/** Fits the weights by which the end of a statement's content is chosen. */
@NullMarked
package org.isnad.bench.ends;

import org.jspecify.annotations.NullMarked;
