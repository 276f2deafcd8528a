package org.isnad.web.page.frame;

/** Light or dark, as the reader chose or as the system has it. */
public enum Theme {
  SYSTEM("system"),
  LIGHT("light"),
  DARK("dark");

  private final String code;

  Theme(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The theme of a code as a request gives it; the system's for any other. */
  public static Theme of(String code) {
    return switch (code) {
      case "light" -> LIGHT;
      case "dark" -> DARK;
      default -> SYSTEM;
    };
  }
}
