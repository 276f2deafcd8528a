/** What is told as happening, in PLOVER's types. */
@NullMarked
package org.isnad.extract.event;

import org.jspecify.annotations.NullMarked;
