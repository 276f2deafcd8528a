package org.isnad.cli.card;

/**
 * What the card is shown on.
 *
 * @param language of labels and, for English, of names and figures
 * @param columns width in columns
 * @param colour whether colours may be used
 * @param isolates whether bidi isolates are written, as terminals need them
 */
public record Display(Language language, int columns, boolean colour, boolean isolates) {
  private static final int MOST_COLUMNS = 160;

  public Display {
    columns = Math.min(columns, MOST_COLUMNS);
  }
}
