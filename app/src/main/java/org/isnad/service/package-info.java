/**
 * Use cases: what the product does for its callers, whichever way they call.
 *
 * <p>The trap: results are handed over in the order of the inputs, whatever the number of threads.
 */
@NullMarked
package org.isnad.service;

import org.jspecify.annotations.NullMarked;
