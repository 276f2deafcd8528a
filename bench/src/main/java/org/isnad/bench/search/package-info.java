/** How long searching takes over a large workspace. */
@NullMarked
package org.isnad.bench.search;

import org.jspecify.annotations.NullMarked;
