package org.isnad.extract.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and their parts told from the day of writing. */
class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أعلن المتحدث، أمس، الثلاثاء، عودة التيار|أمس، الثلاثاء|2016-12-13",
        "وصلت الباخرة أمس الأول|أمس الأول|2016-12-12",
        "تفتتح المدرسة يوم غد الخميس|يوم غد الخميس|2016-12-15",
        "يلتقي الفريقان السبت|السبت|2016-12-17",
        "عاد الصيادون الأحد من الأسبوع الماضي|الأحد من الأسبوع الماضي|2016-12-11",
        "أعلنت الشركة في وقت سابق اليوم وقف الإنتاج|وقت سابق اليوم|2016-12-14"
      })
  void days(String text, String words, String value) {
    Phrases.news(text).reads(words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "انقطع التيار فجر اليوم|فجر اليوم|2016-12-14TMO",
        "وصل في ساعة متأخرة من مساء أمس|ساعة متأخرة من مساء أمس|2016-12-13TEV",
        "صوت المجلس ليل الثلاثاء/الأربعاء|ليل الثلاثاء/الأربعاء|2016-12-13TNI",
        "خرجوا أمس من المدينة وعادوا ليلا|ليلا|2016-12-13TNI",
        "سقط المطر صباح 5 ديسمبر|صباح 5 ديسمبر|2016-12-05TMO"
      })
  void parts(String text, String words, String value) {
    Phrases.news(text).reads(words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "يبدأ الحفل الساعة السادسة مساء غد|الساعة السادسة مساء غد|2016-12-15T18:00",
        "أغلقت البورصة الساعة 16,00 (15,00 تغ)|الساعة 16,00 (15,00 تغ)|2016-12-14T16:00",
        "ارتفع السعر بحلول الساعة 0724 بتوقيت جرينتش|الساعة 0724 بتوقيت جرينتش|2016-12-14T07:24Z",
        "يفتح المتحف من الساعة التاسعة إلى الساعة الرابعة عصرا|الساعة التاسعة إلى الساعة الرابعة"
            + " عصرا|2016-12-14T09:00/2016-12-14T16:00",
        "وقع الحادث عند الثالثة إلا ربعا فجرا|الثالثة إلا ربعا فجرا|2016-12-14T02:45"
      })
  void clocks(String text, String words, String value) {
    Phrases.news(text).reads(words, value);
  }
}
