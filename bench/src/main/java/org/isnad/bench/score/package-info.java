/**
 * Compares readings with hand-annotated articles.
 *
 * <p>A span counts as found where intersection over union with the annotated one reaches a
 * measure's threshold; pairs are taken greedily, best first. Names are compared without vowel
 * signs, letter variants and clitic articles. Trap: annotated spans are given as substrings and
 * their number of occurrence, so a raw text must be the very file that was annotated.
 */
@NullMarked
package org.isnad.bench.score;

import org.jspecify.annotations.NullMarked;
