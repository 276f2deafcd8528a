package org.isnad.extract.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases by themselves look ahead. */
class ComingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "الثلاثاء|الثلاثاء|2016-12-20",
        "الأربعاء|الأربعاء|2016-12-21",
        "الساعة الثالثة|الساعة الثالثة|2016-12-14T15:00",
        "من 13 إلى 15 يوليو|13 إلى 15 يوليو|2017-07-13/2017-07-15",
        "أواخر آذار|أواخر آذار|2017-03-21/2017-03-31",
        "الأسابيع الثلاثة القادمة|الأسابيع الثلاثة القادمة|2016-W51/2017-W01",
        "آخر اثنين من الشهر القادم|آخر اثنين من الشهر القادم|2017-01-30",
        "الأسبوع الأول من أكتوبر 2014|الأسبوع الأول من أكتوبر 2014|2014-W41",
        "بعد شهر|بعد شهر|2017-01-14",
        "عيد الفصح 2017|عيد الفصح 2017|2017-04-16"
      })
  void ahead(String text, String words, String value) {
    Phrases.coming(text).reads(words, value);
  }
}
