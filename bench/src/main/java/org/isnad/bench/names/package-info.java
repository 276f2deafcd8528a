/** Measures how well spellings of one name are told from names of two people. */
@NullMarked
package org.isnad.bench.names;

import org.jspecify.annotations.NullMarked;
