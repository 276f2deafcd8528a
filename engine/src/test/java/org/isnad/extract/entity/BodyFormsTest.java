package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class BodyFormsTest {

  private static List<String> bodies(String text) {
    return ReadNames.words(text, EntityType.ORG);
  }

  @Test
  void aMinistryKeepsItsCountryBehindJoinedTasks() {
    assertThat(bodies("أعلنت وزارة الصحة والسكان المصرية إصابة طفل بحمى الضنك."))
        .containsExactly("وزارة الصحة والسكان المصرية");
  }

  @Test
  void aUniversityIsNamedForItsTown() {
    assertThat(bodies("أظهرت دراسة لجامعة فلوريدا أن النوم مفيد."))
        .containsExactly("جامعة فلوريدا");
  }

  @Test
  void aDirectorateOfATaskIsABody() {
    assertThat(bodies("حررت مديرية أمن القليوبية محضرا بالواقعة."))
        .containsExactly("مديرية أمن القليوبية");
  }

  @Test
  void aBodyMayBeNamedInLatinLetters() {
    assertThat(bodies("قالت شركة Zefirox إن هاتفها الجديد سيطرح قريبا."))
        .containsExactly("شركة Zefirox", "Zefirox");
  }

  @Test
  void whatIsStudiedGoesWithTheName() {
    assertThat(bodies("قال مركز الدراسات الاستراتيجية والدولية إن الأمر ممكن."))
        .containsExactly("مركز الدراسات الاستراتيجية والدولية");
  }

  @Test
  void aParticipleEndsTheName() {
    assertThat(bodies("قضت محكمة جنايات القاهرة المنعقدة بطرة بحبس المتهم."))
        .containsExactly("محكمة جنايات القاهرة");
  }

  @Test
  void theVerbOfAMatchAnnouncesAClub() {
    assertThat(bodies("خسر القادسية مباراته الأولى في الدوري بهدفين في الشوط الثاني."))
        .containsExactly("القادسية");
  }

  @Test
  void clubsInARowSupportEachOther() {
    assertThat(
            bodies("قال اللاعب إن المباراة صعبة وإن عروضا وصلته من الشباب والفتح، ثم سجل هدفين."))
        .containsExactly("الشباب", "الفتح");
  }

  @Test
  void aNationalityIsNoClub() {
    assertThat(bodies("التقى الوزير نظيره المصري في جولة مواجهة نقطة الخلاف بمعسكر السلام."))
        .doesNotContain("المصري");
  }

  @Test
  void thePaperOfTheArticleIsNamedBeforeItsTown() {
    assertThat(bodies("سبق- جدة: زار المدير المدرسة.")).containsExactly("سبق");
    assertThat(bodies("وقد سبق أن زار المدير المدرسة.")).isEmpty();
  }

  @Test
  void whoeverSpeaksForABodyIsNoPartOfItsName() {
    assertThat(bodies("حضر نجوم قناة زفيروس أحمد الشراري الحفل."))
        .contains("قناة زفيروس")
        .doesNotContain("قناة زفيروس أحمد الشراري");
  }

  @Test
  void whoStandsInForAnotherIsNoBody() {
    assertThat(bodies("أكد مدير المستشفى بالنيابة أن الحالة مستقرة.")).isEmpty();
    assertThat(bodies("أكد مصدر بالنيابة العامة أن المتهم أوقف."))
        .containsExactly("النيابة العامة");
  }

  @Test
  void theTownBehindItsNounIsNoPartOfABody() {
    assertThat(bodies("نظم مجلس مقاطعة المنارة بمدينة مراكش حفلا."))
        .containsExactly("مجلس مقاطعة المنارة");
  }
}
