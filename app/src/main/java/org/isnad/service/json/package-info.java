/**
 * What the program finds, as JSON: one shape for the command line and for the interface that other
 * programs call.
 *
 * <p>The trap: an absent fact is {@code null} and never left out, and a text that holds half of a
 * surrogate pair comes back as it was read.
 */
@NullMarked
package org.isnad.service.json;

import org.jspecify.annotations.NullMarked;
