/**
 * Bounded quantities: numbers in digits and words, their bounds, units and counted nouns.
 *
 * <p>A <em>numeral</em> is a number alone; a <em>draft</em> is a numeral, or a dual, on its way to
 * a figure: {@code FigureFinder} makes drafts, {@code Measurer} finds what they count, {@code
 * Acceptance} drops those that count nothing, {@code KindTeller} tells kinds and totals, {@code
 * FigureLinker} turns them into figures.
 *
 * <p>Trap: a time expression may hold a figure (قبل ثلاثة أيام), a date may not; so numbers within
 * times are figures only with a unit of time.
 */
@NullMarked
package org.isnad.extract.figure;

import org.jspecify.annotations.NullMarked;
