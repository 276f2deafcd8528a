/**
 * One measured thing over time: every figure on it, from whatever article, beside the word it
 * stands on.
 *
 * <p>The trap: figures that look alike may measure different things. Shares of different wholes,
 * sums since a day and counts of one day are threads of their own, tied as differences of scope.
 */
@NullMarked
package org.isnad.corpus.ledger;

import org.jspecify.annotations.NullMarked;
