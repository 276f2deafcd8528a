package org.isnad.cli.card;

import java.util.Locale;

/** The language of the card's labels. */
public enum Language {
  EN(Locale.ENGLISH),
  AR(Locale.of("ar", "EG"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  Locale locale() {
    return locale;
  }

  boolean isRightToLeft() {
    return this == AR;
  }
}
