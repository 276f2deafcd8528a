/**
 * Whether what one text says agrees with a claim, disagrees with it, speaks of it, or of something
 * else: by features that can be told in words, weighed by a model that was fitted on headline
 * pairs.
 *
 * <p>The trap: this compares wordings. It knows nothing of what is true.
 */
@NullMarked
package org.isnad.corpus.stance;

import org.jspecify.annotations.NullMarked;
