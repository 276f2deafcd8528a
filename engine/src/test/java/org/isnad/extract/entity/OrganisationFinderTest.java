package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import java.util.List;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class OrganisationFinderTest {

  private static List<String> bodies(String text) {
    return words(text, EntityType.ORG);
  }

  @Test
  void tasksBehindLamAreJoined() {
    assertThat(bodies("رفضت الهيئة العامة للشباب والرياضة التعليق"))
        .containsExactly("الهيئة العامة للشباب والرياضة");
  }

  @Test
  void aTaskTheDictionaryDoesNotKnow() {
    assertThat(bodies("قامت الهيئة السعودية للمواصفات والمقاييس والجودة بإعادة فتحه"))
        .containsExactly("الهيئة السعودية للمواصفات والمقاييس والجودة");
  }

  @Test
  void anAdjectiveBehindTheComplementDescribesTheHeadOrIt() {
    assertThat(bodies("أعلنت وزارة الدفاع الألمانية أنها"))
        .containsExactly("وزارة الدفاع الألمانية");
    assertThat(bodies("أوصى مجلس الشؤون الاقتصادية والتنمية بذلك"))
        .containsExactly("مجلس الشؤون الاقتصادية والتنمية");
  }

  @Test
  void aUniversityOfATownThatLooksLikeAWord() {
    assertThat(bodies("قدم طلاب من جامعة جازان أمس")).containsExactly("جامعة جازان");
  }

  @Test
  void whoPresidesGivesNoName() {
    assertThat(bodies("عقدت برئاسة الشيخ طلال الفهد")).isEmpty();
    assertThat(bodies("حدث ذلك في لجنة عمر الزغبي")).isEmpty();
    assertThat(bodies("غادر الوفد برئاسة الدكتور ماهر الزغبي")).isEmpty();
  }

  @Test
  void anAdjectiveOfAnySuchBodyMakesNoName() {
    assertThat(bodies("أشرف على البعثة التدريبية أستاذ")).isEmpty();
    assertThat(bodies("اجتمعت اللجنة العليا اليوم")).containsExactly("اللجنة العليا");
  }

  @Test
  void aPartOfABodyNamedBefore() {
    assertThat(bodies("كبار المسؤولين في جهاز الوزارة")).isEmpty();
  }

  @Test
  void aNameInQuotationMarks() {
    assertThat(bodies("تنظمه “مؤسسة روح البحر” و“مركز النورس لحوار الثقافات”"))
        .containsExactly("مؤسسة روح البحر", "مركز النورس لحوار الثقافات");
  }

  @Test
  void aPlaceHeadThatIsAVerb() {
    assertThat(words("وأدى الفريق تدريباته", EntityType.LOC)).isEmpty();
  }

  @Test
  void aDistrictThatBearsAPersonsName() {
    assertThat(words("قصفت أحياء السكري وصلاح الدين أمس", EntityType.LOC))
        .containsExactly("السكري", "صلاح الدين");
  }

  @Test
  void whatTheWriterThinksOfABodyIsNoPartOfItsName() {
    assertThat(bodies("وقالت السلطات الصومالية الضعيفة إنها تحقق"))
        .containsExactly("السلطات الصومالية");
    assertThat(bodies("قضت المحكمة الوطنية العليا بذلك")).containsExactly("المحكمة الوطنية العليا");
  }

  @Test
  void armsOfANationsForces() {
    assertThat(bodies("أعلن سلاح الجو التركي ذلك")).containsExactly("سلاح الجو التركي");
    assertThat(bodies("وقالت مشاة البحرية الأمريكية إنها")).contains("مشاة البحرية الأمريكية");
    assertThat(bodies("تسلم قيادة المنطقة العسكرية الرابعة")).contains("المنطقة العسكرية الرابعة");
    assertThat(bodies("وكانت رحلات الخطوط الجوية البنغالية توقفت"))
        .containsExactly("الخطوط الجوية البنغالية");
  }

  @Test
  void aLetterThatTheDictionaryTakesForTheNouns() {
    assertThat(bodies("زعزعة الحالة النفسية لقوات الأمن الأوكرانية"))
        .containsExactly("قوات الأمن الأوكرانية");
  }

  @Test
  void whatABodyDefendsGoesWithItsName() {
    assertThat(bodies("قالت الجمعية الصحراوية للدفاع عن حقوق الإنسان إنها"))
        .containsExactly("الجمعية الصحراوية للدفاع عن حقوق الإنسان");
  }
}
