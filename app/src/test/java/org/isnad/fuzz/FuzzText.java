package org.isnad.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes text of bytes: as UTF-8, or a scrap a byte, by which a search comes upon whole phrases and
 * upon what spoils them much sooner than letter by letter.
 */
final class FuzzText {
  private static final String[] SCRAPS = {
    "قال",
    "وأضاف",
    "مضيفا",
    "بحسب",
    "نقلت وكالة",
    "عن",
    "قوله",
    "إن",
    "أن",
    "بأن",
    ":",
    "«",
    "»",
    "\"",
    "'",
    "(",
    ")",
    "\n",
    "\n\n",
    ".",
    "،",
    "؟",
    "…",
    "-",
    "–",
    "ـ",
    "/",
    "%",
    "٪",
    ",",
    "٫",
    "٬",
    "وزير الخارجية",
    "سيرغي لافروف",
    "المرصد السوري",
    "وكالات",
    "رويترز",
    "دبي –",
    "حلب",
    "مصدر عسكري",
    "أكثر من",
    "نحو",
    "لا تتجاوز",
    "ما بين",
    "و",
    "من",
    "إلى",
    "على الأقل",
    "مئة",
    "ثلاثمئة",
    "وعشرون",
    "ألف",
    "آلاف",
    "مليون",
    "مليار",
    "نصف",
    "ثلثي",
    "عشرات",
    "شخصا",
    "قتيلا",
    "جريحا",
    "كيلومتر",
    "دولار",
    "9999999999999999999999",
    "0",
    "1",
    "3.5",
    "١٢",
    "٢٠١٦",
    "1/0",
    "1,000,000",
    "31/02/2016",
    "أمس",
    "غدا",
    "الثلاثاء",
    "الماضي",
    "المقبل",
    "صباح",
    "الساعة",
    "03:00",
    "25:99",
    "بتوقيت جرينتش",
    "كانون الأول",
    "ديسمبر",
    "محرم",
    "1438هـ",
    "99999هـ",
    "عام",
    "القرن",
    "يومين",
    "أسبوعين",
    "منذ",
    "قتل",
    "غارة",
    "مقتل",
    "نفى",
    "لم",
    "سوف",
    "وبالولاياتالمتحدة",
    "سورياوروسيا",
    "اقرأ أيضا",
    "\uFEFF",
    "\u200F",
    "\u202E",
    "\u0640\u0640",
    "\u064B",
    "\uFEFB",
    "\uD83D",
    "\uDE00",
    "\uD83D\uDE00",
    "\u0000",
    "\r\n",
    "\u2028",
    "abc",
    "http://a.b/c?d",
    "@x",
    "#y",
    "ة",
    "ى",
    "ك"
  };

  private FuzzText() {}

  static String of(byte[] bytes) {
    if (bytes.length == 0 || bytes[0] % 2 == 0) {
      return new String(bytes, UTF_8);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      text.append(SCRAPS[b % SCRAPS.length]);
      if (b < 2 * SCRAPS.length) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
