package org.isnad.cli.card;

/** How many columns of a terminal a text takes. */
final class DisplayWidth {
  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += of(text.codePointAt(i));
    }
    return width;
  }

  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** East Asian wide characters and emoji, by their blocks. */
  private static boolean isWide(int c) {
    return within(c, 0x1100, 0x115F)
        || (within(c, 0x2E80, 0xA4CF) && c != 0x303F)
        || within(c, 0xAC00, 0xD7A3)
        || within(c, 0xF900, 0xFAFF)
        || within(c, 0xFE30, 0xFE6F)
        || within(c, 0xFF00, 0xFF60)
        || within(c, 0x1F300, 0x1F64F)
        || within(c, 0x1F900, 0x1F9FF)
        || within(c, 0x20000, 0x3FFFD);
  }

  private static boolean within(int c, int first, int last) {
    return first <= c && c <= last;
  }
}
