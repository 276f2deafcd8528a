package org.isnad.model;

/**
 * An expression that places something in time.
 *
 * @param words the expression
 * @param type TIMEX3 type
 * @param value TIMEX3 value, or {@link #UNRESOLVED}
 * @param evidence rule that found it
 */
public record TimeExpression(Words words, TimeType type, String value, String evidence) {
  /** Value of an expression that cannot be resolved, as in an undated article. */
  public static final String UNRESOLVED = "X";
}
