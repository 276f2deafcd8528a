package org.isnad.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.SharedLexicon;
import org.isnad.model.PublicationTime;
import org.isnad.model.TimeExpression;
import org.isnad.model.TimeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line a rule; the articles are of Wednesday, 14 December 2016. */
class TimeExtractorTest {

  private static final Lexicon LEXICON = SharedLexicon.get();
  private static final TimeExtractor EXTRACTOR = new TimeExtractor();
  private static final Optional<PublicationTime> WEDNESDAY =
      Optional.of(PublicationTime.parse("2016-12-14"));

  private static List<TimeExpression> read(String text, Optional<PublicationTime> published) {
    return EXTRACTOR.extract(LEXICON.analyze(text), published);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وصلت القافلة في 13 ديسمبر 2016 إلى الحدود|13 ديسمبر 2016|2016-12-13",
        "بدأت الهدنة في الخامس عشر من نوفمبر الماضي|الخامس عشر من نوفمبر الماضي|2016-11-15",
        "قدم الوفد تقريره في 20 كانون الأول/ديسمبر 2015|20 كانون الأول/ديسمبر 2015|2015-12-20",
        "افتتح المصنع في يوليو (تموز) 2014|يوليو (تموز) 2014|2014-07",
        "انعقد المجلس يوم 3 غشت 2015|3 غشت 2015|2015-08-03",
        "صدر القرار في 14 ذو القعدة 1436 هـ|14 ذو القعدة 1436 هـ|2015-08-29",
        "وقع الاتفاق بتاريخ 13/12/2016|13/12/2016|2016-12-13",
        "وقع الاتفاق بتاريخ 2016-12-13|2016-12-13|2016-12-13",
        "تأسست الشركة عام 2011|عام 2011|2011",
        "تراجع الإنتاج بين 20 و25 أكتوبر|20 و25 أكتوبر|2016-10-20/2016-10-25",
        "ينتهي العقد مطلع العام 2017|مطلع العام 2017|2017",
        "ارتفعت الحرارة في صيف 2014|صيف 2014|2014-SU"
      })
  void absolute(String text, String words, String value) {
    assertOnly(text, words, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "زار الوزير المدينة أمس|أمس|2016-12-13",
        "زار الوزير المدينة أول من أمس|أول من أمس|2016-12-12",
        "غادر الوفد مساء الثلاثاء|مساء الثلاثاء|2016-12-13TEV",
        "سيعقد المجلس جلسته الجمعة|الجمعة|2016-12-16",
        "عقد المجلس جلسته يوم الجمعة الماضي|يوم الجمعة الماضي|2016-12-09",
        "أغلقت الطرق ليلا بعد قصف الليلة الماضية|الليلة الماضية|2016-12-13TNI",
        "ارتفعت الأسعار الأسبوع الماضي|الأسبوع الماضي|2016-W49",
        "يتوقع الخبراء تحسنا العام المقبل|العام المقبل|2017",
        "رفض القادة العرض قبل يومين|قبل يومين|2016-12-12",
        "رفعت الدعوى منذ عامين|عامين|P2Y",
        "يستمر العمل يومين إلى ثلاثة|يومين إلى ثلاثة|P2D/P3D",
        "هطلت الأمطار خلال الساعات الـ24 الماضية|الساعات الـ24 الماضية|P24H",
        "تعمل الفرق حاليا في الموقع|حاليا|PRESENT_REF",
        "يصدر التقرير سنويا|سنويا|P1Y",
        "تبدأ الجلسة الساعة الخامسة والنصف مساء|الساعة الخامسة والنصف مساء|2016-12-14T17:30"
      })
  void relative(String text, String words, String value) {
    List<TimeExpression> times = read(text, WEDNESDAY);
    assertThat(times).extracting(t -> t.words().text()).contains(words);
    assertThat(times).extracting(TimeExpression::value).contains(value);
  }

  @Test
  void countsOnFromTheTextsOwnDate() {
    List<TimeExpression> times =
        read("وقعوا في الثالث من ديسمبر، لكن بعد 3 أيام انسحبوا", WEDNESDAY);
    assertThat(times).extracting(TimeExpression::value).containsExactly("2016-12-03", "2016-12-06");
  }

  @Test
  void followsTheTextsOwnWeekdaysOverTheDayOfPublication() {
    List<TimeExpression> times =
        read("قال الناطق أمس الثلاثاء إن الوفد عاد أمس", date("2016-12-13"));
    assertThat(times).extracting(TimeExpression::value).containsExactly("2016-12-13", "2016-12-13");
  }

  @Test
  void leavesRelativeTimesOfAnUndatedArticleUnresolved() {
    List<TimeExpression> times = read("زار الوزير المدينة أمس", Optional.empty());
    assertThat(times).extracting(TimeExpression::value).containsExactly(TimeExpression.UNRESOLVED);
    assertThat(times).extracting(TimeExpression::type).containsExactly(TimeType.DATE);
  }

  @Test
  void givesAMonthTheYearThatAnUndatedArticleGaveItBefore() {
    List<TimeExpression> times =
        read("صدر التقرير في مارس 2022. وارتفعت الأسعار خلال شهر مارس", Optional.empty());
    assertThat(times).extracting(TimeExpression::value).containsExactly("2022-03", "2022-03");
  }

  private static Optional<PublicationTime> date(String iso) {
    return Optional.of(PublicationTime.parse(iso));
  }

  private static void assertOnly(String text, String words, String value) {
    List<TimeExpression> times = read(text, WEDNESDAY);
    assertThat(times).extracting(t -> t.words().text()).containsExactly(words);
    assertThat(times).extracting(TimeExpression::value).containsExactly(value);
  }
}
