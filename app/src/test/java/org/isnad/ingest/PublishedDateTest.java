package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-12-13|2016-12-13",
        "2016-12-13T04:30:00+03:00|2016-12-13T04:30",
        "2016/12/3 07:05|2016-12-03T07:05",
        "13/12/2016|2016-12-13",
        "١٣-١٢-٢٠١٦|2016-12-13",
        "Tue, 13 Dec 2016 09:15:00 GMT|2016-12-13T09:15",
        "December 13, 2016|2016-12-13",
        "الثلاثاء 13 ديسمبر 2016|2016-12-13",
        "13 كانون الأول/ديسمبر 2016 - 22:10|2016-12-13T22:10",
        "نشر في: 5 دجنبر 2016|2016-12-05",
        "4 اغسطس 2015|2015-08-04",
        "13 ديسمبر 2016 الساعة 04:30 مساء|2016-12-13T16:30",
        "13 ديسمبر 2016 04:30 م|2016-12-13T16:30",
        "13 ديسمبر 2016 12:05 صباحًا|2016-12-13T00:05",
        "Dec 13, 2016 9:15 pm|2016-12-13T21:15",
        "13 ديسمبر 2016 10:20 بتوقيت غرينتش|2016-12-13T10:20",
        "13 ديسمبر 2016 10:20 ليلا|2016-12-13",
        "14 ربيع الأول 1438 هـ - 13 ديسمبر 2016 م|2016-12-13",
        "13 ديسمبر 2016 الموافق 14 ربيع الأول 1438|2016-12-13",
        "الثلاثاء, 13 أيلول, 2016|2016-09-13",
        "13-أكتوبر-2016|2016-10-13",
        "يوم 13 من شهر نيسان/أبريل 2016|2016-04-13",
        "2016 13 ديسمبر|2016-12-13",
        "1481619600|2016-12-13T09:00",
        "1481619600000|2016-12-13T09:00",
      })
  void reads(String written, String read) {
    assertThat(PublishedDate.parse(written).orElseThrow()).hasToString(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "غدا", "2016", "12/31/2016", "2016-13-40", "ديسمبر 2016", "13 ديسمبر"})
  void leavesTheRest(String written) {
    assertThat(PublishedDate.parse(written)).isEmpty();
  }
}
