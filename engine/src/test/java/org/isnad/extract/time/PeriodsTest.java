package org.isnad.extract.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods, durations, sets and references. */
class PeriodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ارتفعت الأسعار هذا الأسبوع|هذا الأسبوع|2016-W50",
        "تزوره الوفود الشهر المقبل|الشهر المقبل|2017-01",
        "يبدأ العام الدراسي المقبل متأخرا|العام الدراسي المقبل|2017",
        "أطلق المشروع عام 2012 وتوقف في العام نفسه|العام نفسه|2012",
        "وقع الزلزال في 3 مايو 2015 وعاد الأهالي في اليوم التالي|اليوم التالي|2015-05-04",
        "نما الربح في الربع الثاني من 2016 قياسا على الفترة نفسها من العام الماضي|الفترة نفسها من"
            + " العام الماضي|2015-Q2",
        "قفزت المبيعات في النصف الأول من 2016 مقارنة بنفس الفترة من عام 2014|نفس الفترة من عام"
            + " 2014|2014-H1",
        "سقط قتلى في نهاية الأسبوع|نهاية الأسبوع|2016-W49-WE",
        "سيلتقي الفريقان في نهاية الأسبوع|نهاية الأسبوع|2016-W50-WE",
        "توقف الإنتاج في 2009 وكان المصنع آنذاك جديدا|آنذاك|2009"
      })
  void periods(String text, String words, String value) {
    Phrases.news(text).reads(words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "افتتح المتجر قبل نحو عام|قبل نحو عام|2015",
        "أغلق المصنع قبل أسبوع ونصف|قبل أسبوع ونصف|2016-12-03",
        "سينتهي العمل بعد ثلاثة أسابيع|بعد ثلاثة أسابيع|2017-01-04",
        "سافر قبل يومين من الانتخابات المقررة في 20 ديسمبر|قبل يومين|2016-12-18",
        "استعدوا قبل شهرين من دخول الموسم|شهرين|P2M",
        "عاد إلى قريته بعد أربعين عاما|أربعين عاما|P40Y",
        "التقيته قبل أيام|قبل أيام|PAST_REF"
      })
  void shifts(String text, String words, String value) {
    Phrases.news(text).reads(words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "استمر الاجتماع ثلاث ساعات ونصف|ثلاث ساعات ونصف|PT210M",
        "انتظر ربع ساعة|ربع ساعة|PT15M",
        "عمل في المنجم بضع سنوات|بضع سنوات|PXY",
        "انقطع الماء أياما متتالية|أياما متتالية|PXD",
        "تراجعت الصادرات خلال السنوات الماضية|السنوات الماضية|PXY",
        "توقف البث لساعات|ساعات|PXH",
        "سافر عاما أو عامين|عاما أو عامين|P1Y/P2Y",
        "ارتفعت الحرارة في الأيام القليلة الماضية|الأيام القليلة الماضية|PXD",
        "مرت أكثر من عشرين سنة على الحادث|أكثر من عشرين سنة|P20Y"
      })
  void durations(String text, String words, String value) {
    Phrases.news(text).reads(words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تجتمع اللجنة كل أسبوعين|كل أسبوعين|P2W",
        "تقام السوق كل يوم جمعة|كل يوم جمعة|P1W",
        "تصدر النشرة مرتين في الشهر|مرتين في الشهر|P1M",
        "تراجع الإنتاج اليومي للمصنع|اليومي|P1D"
      })
  void sets(String text, String words, String value) {
    Phrases.news(text).reads(words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "لم يصل الوفد حتى الآن|حتى الآن|PRESENT_REF",
        "الأزمة الحالية عابرة|الحالية|PRESENT_REF",
        "تراجعت الأمطار في السنوات الأخيرة|السنوات الأخيرة|PAST_REF",
        "ذكر في تصريحات سابقة أنه مستعد|سابقة|PAST_REF",
        "تعرض المبنى لاحقا لأضرار|لاحقا|PAST_REF",
        "تراجعت الأمطار أخيرا في الشمال|أخيرا|PAST_REF",
        "سيعلن الاسم لاحقا|لاحقا|FUTURE_REF"
      })
  void references(String text, String words, String value) {
    Phrases.news(text).reads(words, value);
  }
}
