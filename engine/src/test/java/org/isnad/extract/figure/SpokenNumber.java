package org.isnad.extract.figure;

/** Writes numbers below a thousand million in Arabic words, for tests. */
final class SpokenNumber {

  private static final String[] UNITS = {
    "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
  };
  private static final String[] STEMS = {
    "", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };
  private static final String[] TENS = {
    "", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"
  };

  private final String hundred;
  private final String tensEnding;

  /**
   * @param hundred spelling of the hundred: مئة or مائة
   * @param tensEnding ending of the tens: ون or ين
   */
  SpokenNumber(String hundred, String tensEnding) {
    this.hundred = hundred;
    this.tensEnding = tensEnding;
  }

  String of(int number) {
    if (number == 0) {
      return "صفر";
    }
    String millions = scaled(number / 1_000_000, "مليون", "مليونان", "ملايين", "مليونا");
    String thousands = scaled(number / 1000 % 1000, "ألف", "ألفان", "آلاف", "ألفا");
    return join(join(millions, thousands), group(number % 1000));
  }

  private String scaled(int count, String one, String two, String few, String many) {
    return switch (count) {
      case 0 -> "";
      case 1 -> one;
      case 2 -> two;
      default -> group(count) + " " + (count <= 10 ? few : count % 100 == 0 ? one : many);
    };
  }

  private String group(int n) {
    return join(hundreds(n / 100), belowHundred(n % 100));
  }

  private String hundreds(int n) {
    return switch (n) {
      case 0 -> "";
      case 1 -> hundred;
      case 2 -> hundred.substring(0, hundred.length() - 1) + "تان";
      default -> STEMS[n] + hundred;
    };
  }

  private String belowHundred(int n) {
    if (n <= 10) {
      return UNITS[n];
    }
    if (n < 20) {
      return (n == 11 ? "أحد" : n == 12 ? "اثنا" : UNITS[n - 10]) + " عشر";
    }
    return join(UNITS[n % 10], TENS[n / 10] + tensEnding);
  }

  private static String join(String a, String b) {
    return a.isEmpty() ? b : b.isEmpty() ? a : a + " و" + b;
  }
}
