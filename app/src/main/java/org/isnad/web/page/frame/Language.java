package org.isnad.web.page.frame;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The language of the interface; what articles say stays in their own. */
public enum Language {
  AR("ar", "rtl", Locale.of("ar", "EG"), "العربية"),
  EN("en", "ltr", Locale.UK, "English");

  private final String code;
  private final String direction;
  private final DateTimeFormatter day;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter month;
  private final String ownName;

  Language(String code, String direction, Locale locale, String ownName) {
    this.code = code;
    this.direction = direction;
    this.day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.weekday = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
    this.month = DateTimeFormatter.ofPattern("MMMM yyyy", locale);
    this.ownName = ownName;
  }

  /** BCP 47 code: {@code ar} or {@code en}. */
  public String code() {
    return code;
  }

  /** {@code rtl} or {@code ltr}. */
  public String direction() {
    return direction;
  }

  DateTimeFormatter day() {
    return day;
  }

  DateTimeFormatter weekday() {
    return weekday;
  }

  DateTimeFormatter month() {
    return month;
  }

  /** What its own readers call it. */
  public String ownName() {
    return ownName;
  }

  public Language other() {
    return this == AR ? EN : AR;
  }

  /** The language of a code as a request gives it; empty for any other. */
  public static Optional<Language> of(String code) {
    return switch (code.strip().toLowerCase(Locale.ROOT)) {
      case "ar" -> Optional.of(AR);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }

  /** The first of a browser's languages that the interface has; Arabic where it has none. */
  public static Language accepted(String header) {
    for (String part : header.split(",")) {
      String tag = part.strip();
      Optional<Language> known = of(tag.length() < 2 ? tag : tag.substring(0, 2));
      if (known.isPresent()) {
        return known.get();
      }
    }
    return AR;
  }
}
