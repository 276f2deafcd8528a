/**
 * Fuzz targets in Jazzer's form, and the short run over seeded inputs that every build does.
 *
 * <p>{@code scripts/fuzz.sh} searches with Jazzer for as long as one likes; what it finds goes into
 * {@code src/test/resources/org/isnad/fuzz} and is read again by every build from then on.
 */
package org.isnad.fuzz;
