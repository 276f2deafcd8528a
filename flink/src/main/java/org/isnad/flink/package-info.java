/** The engine's reading as a Flink job: bounded over an archive, unbounded over a stream. */
@NullMarked
package org.isnad.flink;

import org.jspecify.annotations.NullMarked;
