/** Entities that are places, put on the map. */
@NullMarked
package org.isnad.extract.place;

import org.jspecify.annotations.NullMarked;
