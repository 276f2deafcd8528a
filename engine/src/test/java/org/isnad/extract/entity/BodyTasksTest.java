package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class BodyTasksTest {

  private static List<String> bodies(String text) {
    return ReadNames.words(text, EntityType.ORG);
  }

  @Test
  void aBodyWithTheArticleIsNamedForAnyTask() {
    assertThat(bodies("أعلن المجلس الوطني للغات والثقافة المغربية برنامجه السنوي."))
        .containsExactly("المجلس الوطني للغات والثقافة المغربية");
    assertThat(bodies("أصدرت الجمعية اللبنانية لتعزيز ديمقراطية الانتخابات تقريرها."))
        .containsExactly("الجمعية اللبنانية لتعزيز ديمقراطية الانتخابات");
  }

  @Test
  void aTaskGoesOnBehindAnd() {
    assertThat(bodies("زار الوزير المكتب الوطني المهني للحبوب والقطاني أمس."))
        .containsExactly("المكتب الوطني المهني للحبوب والقطاني");
    assertThat(bodies("تتلقى اللجنة المحلية للانتخابات والتحقق منها طلباتهم."))
        .containsExactly("اللجنة المحلية للانتخابات");
  }

  @Test
  void aDeputyIsChargedWithATaskNotTheMinistry() {
    assertThat(bodies("قال وكيل وزارة المياه والكهرباء لشؤون الكهرباء إن المحطة جاهزة."))
        .containsExactly("وزارة المياه والكهرباء");
  }

  @Test
  void whatTasksAreDoneInIsNoPartOfAName() {
    assertThat(bodies("أعلن المعهد المغربي للتقييس في القسم الأول من التقرير نتائجه."))
        .containsExactly("المعهد المغربي للتقييس");
    assertThat(bodies("نشر المجلس الوطني السويدي للحد من الجريمة إحصائيات."))
        .containsExactly("المجلس الوطني السويدي للحد من الجريمة");
  }

  @Test
  void aProgrammeIsABodyOnlyWithItsTask() {
    assertThat(bodies("ذكر البرنامج الوطني للمعارض والمؤتمرات أن الخدمة جديدة."))
        .containsExactly("البرنامج الوطني للمعارض والمؤتمرات");
    assertThat(bodies("ذكر البرنامج الوطني أن الخدمة جديدة.")).isEmpty();
  }

  @Test
  void anOfficeOfABodyStandsBesideIt() {
    assertThat(bodies("نفى المركز الإعلامي لوزارة العمل ذلك."))
        .containsExactly("المركز الإعلامي لوزارة العمل", "وزارة العمل");
  }

  @Test
  void aListedForceEndsWhereItIsWhole() {
    assertThat(bodies("نقله الهلال الأحمر للمستشفى.")).containsExactly("الهلال الأحمر");
  }

  @Test
  void aRankWithASurnameIsNoBrigade() {
    assertThat(bodies("أكد اللواء الغامدي أن الوضع هادئ.")).isEmpty();
  }

  @Test
  void aNounThatOpensWithLamKeepsIt() {
    assertThat(bodies("قال رئيس للجنة الاحتراف إن الأمر صعب.")).containsExactly("لجنة الاحتراف");
    assertThat(ReadNames.of("عقد اجتماع للجنة التنفيذية أمس."))
        .extracting(Entity::name)
        .containsExactly("اللجنة التنفيذية");
  }

  @Test
  void aFirmIsNamedToItsLegalForm() {
    assertThat(bodies("رخص لشركة أعناب دانية القابضة وشركة سعد الهداب وأولاده القابضة أمس."))
        .containsExactly("شركة أعناب دانية القابضة", "شركة سعد الهداب وأولاده القابضة");
  }
}
