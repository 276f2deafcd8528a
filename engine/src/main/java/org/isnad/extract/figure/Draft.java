package org.isnad.extract.figure;

import org.isnad.model.Bound;
import org.isnad.model.FigureKind;
import org.jspecify.annotations.Nullable;

/** A figure in the making; lives within one extraction and never leaves the package. */
final class Draft {

  /** First token of the number itself. */
  final int number;

  /** First token of the words, bound included. */
  int first;

  /** One past the last token. */
  int end;

  int begin;
  double value;
  double max = Double.NaN;
  Bound bound = Bound.EXACTLY;
  boolean vague;
  @Nullable Unit unit;
  String counted = "";

  /** Token of the counted noun, -1 for none. */
  int noun = -1;

  /** Whether the words say that a unit without a number counts: two, or one of it. */
  boolean told;

  FigureKind kind = FigureKind.OTHER;

  /** Index of the figure of which this is a part, -1 for none. */
  int total = -1;

  String evidence;

  Draft(int number, int begin, double value, String evidence) {
    this.number = number;
    this.first = number;
    this.end = number + 1;
    this.begin = begin;
    this.value = value;
    this.evidence = evidence;
  }

  boolean isRange() {
    return !Double.isNaN(max);
  }

  boolean isCount() {
    return unit == null;
  }

  boolean hasNoun() {
    return noun >= 0;
  }
}
