/** Compares the quantities read in single phrases with the values known for them. */
@NullMarked
package org.isnad.bench.phrase;

import org.jspecify.annotations.NullMarked;
