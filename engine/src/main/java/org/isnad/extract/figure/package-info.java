/** Bounded quantities: numbers in digits and words, their bounds, units and counted nouns. */
@NullMarked
package org.isnad.extract.figure;

import org.jspecify.annotations.NullMarked;
