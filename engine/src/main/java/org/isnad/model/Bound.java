package org.isnad.model;

/** How a figure's value bounds the quantity it speaks of. */
public enum Bound {
  EXACTLY("="),
  MORE_THAN(">"),
  AT_LEAST(">="),
  LESS_THAN("<"),
  AT_MOST("<="),
  ABOUT("~");

  private final String sign;

  Bound(String sign) {
    this.sign = sign;
  }

  /** The sign used in readings: {@code = > >= < <= ~}. */
  public String sign() {
    return sign;
  }
}
