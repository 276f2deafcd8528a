/** Fits and measures the comparison of claims. */
@NullMarked
package org.isnad.bench.stance;

import org.jspecify.annotations.NullMarked;
