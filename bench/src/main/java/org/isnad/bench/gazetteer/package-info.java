/** Makes the engine's gazetteer of cities from GeoNames. Run by hand when the source changes. */
@NullMarked
package org.isnad.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
