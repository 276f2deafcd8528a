/**
 * Accounts that cannot both hold, and differences that only look so.
 *
 * <p>The trap: most differences between figures are of scope or of time. Only what speaks of the
 * same thing, in the same place, of the same day and on different word is a dispute.
 */
@NullMarked
package org.isnad.corpus.dispute;

import org.jspecify.annotations.NullMarked;
