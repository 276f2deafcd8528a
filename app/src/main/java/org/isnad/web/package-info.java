/**
 * The server: an address, the rules that hold for every request, and who answers which.
 *
 * <p>The trap: a route without a role is refused at start, so that nothing is open by oversight.
 */
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
