package org.isnad.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.isnad.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line a rule; sentences are invented. */
class FigureExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بلغت القيمة (3.462) مليار ريال.|(3.462) مليار ريال|3462000000|SAR",
        "وصل 12 طبيبا إلى المخيم|12 طبيبا|12|count",
        "وصل ثلاثة أطباء إلى المخيم|ثلاثة أطباء|3|count",
        "نقلت القافلة 40 ألف سلة|40 ألف سلة|40000|count",
        "انتخب المجلس 11 من أعضاء اللجنة|11 من أعضاء|11|count",
        "نجا من الحريق 22 منهم|22 منهم|22|count",
        "أنشئ «15» مستوصفا في الريف|«15» مستوصفا|15|count",
        "دفعت الوزارة «30» مليون دولار|«30» مليون دولار|30000000|USD",
        "بلغت الكلفة 7 ملايين يورو|7 ملايين يورو|7000000|EUR",
        "بلغت الكلفة $500 للطن|$500|500|USD",
        "ارتفع السعر إلى 12 جنيها مصريا|12 جنيها مصريا|12|EGP",
        "دفع الصندوق 3 دنانير كويتية|3 دنانير كويتية|3|KWD",
        "تراجعت الصادرات 3.5%|3.5%|3.5|percent",
        "تراجعت الصادرات بنسبة 40 في المئة|40 في المئة|40|percent",
        "تراجعت الصادرات بنسبة عشرين بالمائة|عشرين بالمائة|20|percent",
        "تعطل الجسر 24 ساعة|24 ساعة|24|hour",
        "خلال ال48 ساعة الماضية توقف الضخ|ال48 ساعة|48|hour",
        "استمرت الهدنة يومين فقط|يومين|2|day",
        "يعود الوفد بعد شهرين|شهرين|2|month",
        "سيبقى الوفد يوما واحدا|يوما واحدا|1|day",
        "غاب المدير عاما آخر|عاما آخر|1|year",
        "استغرق العمل ساعة ونصف الساعة|ساعة ونصف الساعة|1.5|hour",
        "استغرق العمل ثلاثة أشهر ونصف الشهر|ثلاثة أشهر ونصف الشهر|3.5|month",
        "تغير الحال في السنوات الخمس الأخيرة|السنوات الخمس|5|year",
        "اجتمعت الدول الست في العاصمة|الدول الست|6|count",
        "اجتمع الأعضاء الـ28 في العاصمة|الأعضاء الـ28|28|count",
        "يبعد الحقل 70 كم عن المدينة|70 كم|70|km",
        "تبلغ مساحة المخيم 3 كلم|3 كلم|3|km2",
        "أنتج الحقل 15 مليار متر مكعب|15 مليار متر مكعب|15000000000|m3",
        "نقلت الطائرة 9 أطنان من الدواء|9 أطنان|9|tonne",
        "انخفضت الحرارة إلى 5 درجات تحت الصفر|5 درجات تحت الصفر|-5|degree",
        "سجلت المحطة -7 درجات مئوية|-7 درجات مئوية|-7|celsius",
        "اعتمد نصف السكان على الآبار|نصف السكان|50|percent",
        "تضرر ثلاثة أرباع المنازل|ثلاثة أرباع المنازل|75|percent",
        "بلغ السعر ٩٤.٧٥ عند الإغلاق|٩٤.٧٥|94.75|count",
        "زادت الإيرادات إلى 8ر16 مليار يورو|8ر16 مليار يورو|16800000000|EUR",
        "تراجعت الصادرات بنسبة 5ر1%|5ر1%|1.5|percent",
        "زادت المخزونات 8.\u200f1 مليون برميل|8.\u200f1 مليون برميل|1800000|barrel",
        "أكد أن 101 ممن أفرج عنهم عادوا|101|101|count",
        "صادرت البلدية 16 رأس غنم|16 رأس|16|count",
        "يضم الكتاب قسمين عن الزراعة|قسمين|2|count",
        "بيعت 1.500 شجرة في الموسم|1.500 شجرة|1500|count",
        "أصيب جنديان تركيان في الحادث|جنديان تركيان|2|count",
        "دمر القصف سيارتين في الشارع|سيارتين|2|count",
        "أطلقت المدفعية قذيفتي هاون على التل|قذيفتي هاون|2|count",
        "أصيب عسكريين آخرين اثنين في القصف|عسكريين آخرين اثنين|2|count",
        "نصت الوثيقة على 12 بندا|12 بندا|12|count"
      })
  void one(String sentence, String words, double value, String unit) {
    List<Figure> figures = Read.figures(sentence);
    assertThat(figures).as("%s", figures).hasSize(1);
    Figure figure = figures.getFirst();
    assertThat(figure.words().text()).isEqualTo(words);
    assertThat(figure.value()).isCloseTo(value, within(1e-6 * Math.max(1, Math.abs(value))));
    assertThat(figure.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تستوعب القاعة ما يصل إلى 200 طالب|ما يصل إلى 200 طالب|<=",
        "عبر أكثر من 110 آلاف مدني|أكثر من 110 آلاف مدني|>",
        "عبر ما يزيد على 300 مدني|ما يزيد على 300 مدني|>",
        "تجاوزت الأرباح 6 مليارات ريال|تجاوزت الأرباح 6 مليارات ريال|>",
        "عبر ما لا يقل عن 60 مدنيا|ما لا يقل عن 60 مدنيا|>=",
        "عبر ستون مدنيا على الأقل|ستون مدنيا على الأقل|>=",
        "عبر أقل من 300 مدني|أقل من 300 مدني|<",
        "لا تتجاوز المسافة 20 ميلا|لا تتجاوز المسافة 20 ميلا|<=",
        "أرض لا تزيد مساحتها على أربعة هكتارات|لا تزيد مساحتها على أربعة هكتارات|<=",
        "لن تقل المدة عن 45 يوما|لن تقل المدة عن 45 يوما|>=",
        "عبر نحو 400 مدني|نحو 400 مدني|~",
        "عبر ما يقارب 400 مدني|ما يقارب 400 مدني|~",
        "عبر زهاء ألف مدني|زهاء ألف مدني|~",
        "عبر 400 مدني تقريبا|400 مدني تقريبا|~",
        "يعود خلال أقل من شهر|أقل من شهر|<",
        "عبر 90 مدنيا كحد أقصى|90 مدنيا كحد أقصى|<="
      })
  void bound(String sentence, String words, String sign) {
    Figure figure = Read.figures(sentence).getFirst();
    assertThat(figure.words().text()).isEqualTo(words);
    assertThat(figure.bound().sign()).isEqualTo(sign);
  }

  @Test
  void boundOfAFarVerbIsNotOfTheWords() {
    Figure figure =
        Read.figures("لا يزيد عدد المتطوعين المقيمين في المخيم على ثلاثة أشخاص").getFirst();
    assertThat(figure.words().text()).isEqualTo("ثلاثة أشخاص");
    assertThat(figure.bound().sign()).isEqualTo("<=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "يبقى الوفد يومين إلى ثلاثة|يومين إلى ثلاثة|2|3",
        "يبقى الوفد يومين أو ثلاثة|يومين أو ثلاثة|2|3",
        "عاد بين 25 و30 عاملا|بين 25 و30 عاملا|25|30",
        "كلف المشروع من 10 إلى 20 مليون دولار|من 10 إلى 20 مليون دولار|10000000|20000000",
        "تصل الشحنة خلال 7-10 أيام|7-10 أيام|7|10",
        "يستقر المؤشر بين ٩١٥٠ - ٩١٧٠ نقطة|بين ٩١٥٠ - ٩١٧٠ نقطة|9150|9170",
        "يعود الوفد بعد بضعة أيام|بضعة أيام|3|9"
      })
  void range(String sentence, String words, double value, double max) {
    Figure figure = Read.figures(sentence).getFirst();
    assertThat(figure.words().text()).isEqualTo(words);
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.max()).hasValue(max);
  }

  @Test
  void changeIsNoRange() {
    List<Figure> figures = Read.figures("ارتفع عدد العمال من 20 عاملا إلى 30 عاملا");
    assertThat(figures).extracting(Figure::value).containsExactly(20.0, 30.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "خلف الإعصار عشرات البيوت المهدمة|عشرات البيوت المهدمة|10",
        "عاد المئات إلى القرية|المئات|100",
        "عاد آلاف آخرون إلى القرية|آلاف آخرون|1000",
        "عاد عشرات الآلاف من السكان|عشرات الآلاف من السكان|10000",
        "خسرت الشركة ملايين الدولارات|ملايين الدولارات|1000000"
      })
  void vague(String sentence, String words, double value) {
    Figure figure = Read.figures(sentence).getFirst();
    assertThat(figure.words().text()).isEqualTo(words);
    assertThat(figure.value()).isEqualTo(value);
    assertThat(figure.vague()).isTrue();
    assertThat(figure.bound().sign()).isEqualTo(">=");
  }

  @Test
  void partWithoutANoun() {
    List<Figure> figures = Read.figures("نجا 31 راكبا، بينهم أربعة في حالة حرجة");
    assertThat(figures).extracting(Figure::value).containsExactly(31.0, 4.0);
    assertThat(figures.getLast().counted()).contains("راكب");
    assertThat(figures.getLast().total()).contains("F1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "إن عدد الحافلات المعطلة ست|6",
        "ارتفع عدد المصابين في المدينة إلى 62|62",
        "أغلق السهم عند مستوى 65|65",
        "قتل سائق واحد في الحادث|1",
        "بلغ عدد الشركات 1،975،022 شركة|1975022"
      })
  void announced(String sentence, double value) {
    assertThat(Read.figures(sentence)).extracting(Figure::value).containsExactly(value);
  }

  @Test
  void partOutOfATotal() {
    List<Figure> figures = Read.figures("صوتت 8 من أصل 54 دولة إفريقية");
    assertThat(figures)
        .extracting(f -> f.words().text())
        .containsExactly("8 من أصل 54 دولة إفريقية", "54 دولة إفريقية");
  }

  @Test
  void nounIsUnderstoodFromTheFigureBefore() {
    List<Figure> figures = Read.figures("يعمل 144 شخصا في الشمال و70 في الجنوب");
    assertThat(figures).extracting(Figure::value).containsExactly(144.0, 70.0);
    assertThat(figures.getLast().counted()).contains("شخص");
  }

  @Test
  void currencyOfTheCountryInTheArticle() {
    assertThat(Read.figures("في عمّان قال الأردنيون إن الكلفة 5 دنانير").getFirst().unit())
        .isIn("JOD", "dinar");
    assertThat(Read.figures("أعلن المغرب منحة قدرها 900 درهم").getFirst().unit()).isEqualTo("MAD");
    assertThat(Read.figures("وصلت 900 ليرة").getFirst().unit()).isEqualTo("lira");
  }

  @Test
  void tensWithTheArticleRankWhatStandsBefore() {
    assertThat(Read.figures("احتفلت المدينة بالذكرى الخمسين لبناء الجسر")).isEmpty();
    assertThat(Read.figures("نجح في المواد الأربع")).extracting(Figure::value).containsExactly(4.0);
  }

  @Test
  void oneOfOthersIsNoCountOfWhatStandsBefore() {
    assertThat(Read.figures("وروسيا واحدة من الدول الراعية للعملية.")).isEmpty();
  }
}
