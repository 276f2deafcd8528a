package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On whose word and by which way statements stand, each line an article of its own. */
class PlainSpeakersTest {

  private static final Reader READER = Reader.standard();

  /** Article = channel < speaker, for each statement in order. */
  private static final String ARTICLES =
      """
      وقال اللواء هادي الباز قائد شرطة المحافظة إن القوات تتقدم ببطء. = هادي الباز
      أكد الدكتور سامر الباز أن الأمر صعب. بدوره رأى الدكتور الباز أستاذ العلوم السياسية بجامعة الملك سعود أن الوضع صعب. = سامر الباز | سامر الباز
      استقبل الدكتور عبدالله بن سالم التركي الوفد أمس. واستنكر الدكتور التركي تصريحات الوزير أمس. = عبدالله بن سالم التركي
      وأوضح مدير عام الهيئة العامة للسياحة م. سامر الباز أن الهيئة بدأت جولاتها. = سامر الباز
      زار معالي وزير الإسكان سامر بن خالد الباز المدينة أمس. وأوضح معالي وزير الإسكان أن المشروع سيكتمل. = سامر بن خالد الباز
      قال الوزير سامر خليل إن الأمر صعب. وقال في تصريحات لقناة «المدار» المصرية، إن الطريق طويل. = سامر خليل | قناة المدار المصرية < سامر خليل
      وقال الناطق باسم البلدية سامر خليل لقناة تلفزيون (سي إن إن) إن الشرطة طوقت المدرسة. = قناة تلفزيون سي إن إن < سامر خليل
      وأوضح سامر الباز مستشار أمير المنطقة المشرف العام على وكالة التنمية بالإمارة، أن العمل جار. = سامر الباز
      قال سامر خليل، عقب المباراة: «المدرب ارتكب أخطاء خلال مباراة القمة»، مضيفا: «الفريق كان أفضل». = سامر خليل | سامر خليل
      أوضح سامر خليل أن الأعياد كانت أجمل. وبين من جهته ماهر عبد الشكور أن الأعياد اختلفت. = سامر خليل | ماهر عبد الشكور
      قال رومني إن اللاعب سينضم. وأضاف رومني دون الكشف عن أي تفاصيل «إذا سار كل شيء كما نريد فإنه سيبدأ التدريب». = رومني | رومني
      قالت صحيفة المدار إن الرجل نجا. وتمكن سامر خليل من تصوير الواقعة بهاتفه. وأشار إلى أن الناس كانوا يشجعونه. = صحيفة المدار | صحيفة المدار < سامر خليل
      انتقد الرئيس التونسي السابق سامر خليل الخطوة. قال ماهر الباز إن المرسوم سيصدر. وأعلن الرئيس التونسي أن الحوار مفتوح. = سامر خليل | ماهر الباز | الرئيس التونسي
      قال الوزير سامر خليل إن الأمر صعب. أما المسؤول الإداري عن البلدة ماهر الباز فيروي ما حدث، موضحا أن القوات انسحبت. = سامر خليل | ماهر الباز
      قام الوزير بزيارة المدينة وأكد أن العمل جار. = الوزير
      قال المحلل إن الطريق طويل، وفق ما ذكرته صحيفة المدار المصرية. = صحيفة المدار المصرية | صحيفة المدار المصرية < المحلل
      قلل المتحدث سامر خليل من أهمية ما اعتبره محاولات للتفرقة بين الحلفاء. = سامر خليل | سامر خليل
      كشفت صحيفة المدار أن الأمر صعب. ونقلت الصحيفة عن مسؤول قوله إن التحقيق بدأ. وأضافت المجلة أن الأمر انتهى. = صحيفة المدار | صحيفة المدار < مسؤول | المجلة
      قال سامر الباز إن الأمر صعب، من ناحيتها نقلت صحيفة المدار عن مسؤول قوله إن الطريق طويل. = سامر الباز | صحيفة المدار < مسؤول
      وقام الرجل بتثبيت السرعة وقال إنه خائف. = الرجل
      وطالب دونيس اللاعبين بالتركيز في المباراة. = دونيس
      وتكفل رئيس البلدية بعلاج الطفل، مؤكدا أن حالته مستقرة. = رئيس البلدية
      """;

  private static Stream<List<String>> articles() {
    return ARTICLES.lines().map(line -> List.of(line.split(" = ")));
  }

  private static String chain(Statement statement) {
    return Stream.concat(statement.via().stream(), statement.speaker().stream())
        .map(Speaker::name)
        .collect(Collectors.joining(" < "));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void tellWhoSpeaksByWhichWay(List<String> article) {
    Reading reading = READER.read(Article.ofText("plain", article.getFirst()));

    assertThat(
            reading.statements().stream()
                .map(PlainSpeakersTest::chain)
                .collect(Collectors.joining(" | ")))
        .isEqualTo(article.get(1));
  }
}
