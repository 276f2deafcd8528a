package org.isnad.cli.card;

/** How words stand out in a terminal with colours. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  HEADING("1;36"),
  CAUTION("33"),
  OPPOSED("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String paint(String text, boolean colour) {
    return colour && !code.isEmpty() && !text.isEmpty()
        ? "\u001B[" + code + "m" + text + "\u001B[0m"
        : text;
  }
}
