/**
 * Measures what the engine gets right and how fast it is, and writes the numbers the documents
 * quote.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
