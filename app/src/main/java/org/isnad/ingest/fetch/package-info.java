/**
 * Fetches what the user named from the network: one connection at a time, bounded in bytes, time
 * and redirects, with a pause between two requests to one host, as robots.txt allows.
 *
 * <p>The trap: a name is resolved once, checked, and the connection goes to the very address that
 * was checked. Whoever lets anything else resolve it again opens the machine's own network to
 * whatever a feed links to.
 */
@NullMarked
package org.isnad.ingest.fetch;

import org.jspecify.annotations.NullMarked;
