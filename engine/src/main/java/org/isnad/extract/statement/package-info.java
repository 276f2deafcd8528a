/** Who says what: content put in another's mouth, with cue, stance, source, speaker and chain. */
@NullMarked
package org.isnad.extract.statement;

import org.jspecify.annotations.NullMarked;
