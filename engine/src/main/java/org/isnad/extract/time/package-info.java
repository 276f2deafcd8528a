/** Expressions that place something in time, with TIMEX3 values. */
@NullMarked
package org.isnad.extract.time;

import org.jspecify.annotations.NullMarked;
