/** From one article to one reading: calls the extractors in order and knows nothing else. */
@NullMarked
package org.isnad.reading;

import org.jspecify.annotations.NullMarked;
