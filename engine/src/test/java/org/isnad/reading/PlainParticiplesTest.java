package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.Article;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * On whose word participles and relative clauses stand that tell what somebody said, each line an
 * article of its own.
 */
class PlainParticiplesTest {

  private static final Reader READER = SharedReader.get();

  /** Article = cue: speaker, for each statement in order. */
  private static final String ARTICLES =
      """
      قال المدير سعيد الباز إن العمل جار. كما أن نسبة التداول بلغت 15% وهي نسبة مرتفعة، لافتا إلى أن الأسهم تحركت. = قال: سعيد الباز | لافتا: سعيد الباز
      قالت المشرفة إن الأكل مهم. ومن بين الحرفيين، تحدث الحرفي عبدالله القفاص عن هوايته، مؤكدا أنه يعتمد على السعف. = قالت: المشرفة | مؤكدا: عبدالله القفاص
      قال الوزير محمد سعيد إن النمو كاف. وفي كلمته دافع النائب مصطفى بيات عن الإجراءات التي اتخذتها الحكومة لمواجهة الأزمات، مشيرا إلى أن الحكومة أنفقت كثيرا. = قال: محمد سعيد | مشيرا: مصطفى بيات
      قال الباحث سامر اللحام إن الآثار مهددة. واختتم الجلسة وكيل الكلية الدكتور مسلط الشريف ببحث عن المخاطر، مبينا أن إدارة المخاطر جزء من العمل. = قال: سامر اللحام | مبينا: مسلط الشريف
      قالت الكاتبة منى عزام إن الطريق طويل. وعرض الأب مكافأة على المدير، غير أن المدير سامر الباز زار المدينة، مؤكدا أن ما قام به هو الواجب. = قالت: منى عزام | مؤكدا: سامر الباز
      استدعت الوزارة مرتضى الباز على كلمة ألقاها المرشد سامر خليل أكد فيها أن بلاده تقف مع الشعب. = أكد: سامر خليل
      أغلقت الإدارة ملف اللاعب سامر معاذ، وقد أصدرت إدارة نادي الأفق بيانا عبر مركزها الإعلامي، ذكرت فيه أن العرض مرفوض. = ذكرت: إدارة نادي الأفق
      وأجرى الملك سالم بن خالد اتصالا بشقيق ليلى خليل، أكد خلاله أن الأمر صعب. = أكد: سالم بن خالد
      قال المخرج إن السينما بخير. ويجب أن تكون السينما ملتزمة ومعبرة عن انشغالات الناس. = قال: المخرج
      """;

  static Stream<String> articles() {
    return ARTICLES.lines();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void aDroppedSubjectIsWhoeverItsClauseTellsOf(String article) {
    String[] parts = article.split(" = ", 2);

    assertThat(said(parts[0])).isEqualTo(parts.length < 2 ? "" : parts[1].strip());
  }

  private static String said(String text) {
    return READER.read(Article.ofText("plain", text)).statements().stream()
        .map(s -> s.cue().text() + ": " + speaker(s))
        .collect(Collectors.joining(" | "));
  }

  private static String speaker(Statement s) {
    return s.speaker().map(Speaker::name).orElse("?");
  }
}
