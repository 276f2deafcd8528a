package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

/** Names whose kind or extent only the words around them tell. */
class NamesInContextTest {

  @Test
  void aNewspaperInQuotationMarks() {
    assertThat(words("وأضاف لـ«الشرق الأوسط» أن العمل مستمر", EntityType.ORG))
        .containsExactly("الشرق الأوسط");
    assertThat(words("علمت «الرياض» أن العمل مستمر في الرياض", EntityType.GPE))
        .containsExactly("الرياض");
  }

  @Test
  void whoSharesTheFirstNameOfSomebodyFamousIsHimself() {
    assertThat(words("وقال المحلل السياسي عبدالناصر موفق إن الأسعار ترتفع", EntityType.PER))
        .containsExactly("عبدالناصر موفق");
  }

  @Test
  void whatSomebodyIsAndWhereFromIsNoName() {
    assertThat(
            words(
                "وقال الدبلوماسي المغربي، في ندوة نظمتها الجامعة بالرباط، إن الزيارة مهمة",
                EntityType.PER))
        .isEmpty();
  }

  @Test
  void aPaperWhoseNameIsAnOrdinaryWord() {
    assertThat(words("وقال في تصريح إلى «الوطن» إن العمل مستمر", EntityType.ORG))
        .containsExactly("الوطن");
    assertThat(words("وعلمت «الوطن» أن العمل مستمر", EntityType.ORG)).containsExactly("الوطن");
    assertThat(words("كتب قصيدة بعنوان «الوطن» عن بلده", EntityType.ORG)).isEmpty();
  }

  @Test
  void andJoinsATownToATown() {
    assertThat(words("افتتح فروعا في الرياض وجدة والدمام", EntityType.GPE))
        .containsExactly("الرياض", "جدة", "الدمام");
    assertThat(words("افتتح فرعا في وجدة", EntityType.GPE)).containsExactly("وجدة");
  }

  @Test
  void whatABodyIsInChargeOfIsAPlace() {
    assertThat(words("أعلنت شرطة ينبع القبض على رجل", EntityType.ORG)).containsExactly("شرطة ينبع");
    assertThat(words("أعلنت غرفة أبها موعد اللقاء", EntityType.GPE)).containsExactly("أبها");
  }

  @Test
  void aTeamOfACountry() {
    assertThat(words("فاز منتخب فرنسا في المباراة", EntityType.ORG)).containsExactly("منتخب فرنسا");
  }

  @Test
  void whatABodyWorksOnBelongsToItsName() {
    assertThat(words("قالت لجنة الرقابة على المال العام إن العمل مستمر", EntityType.ORG))
        .containsExactly("لجنة الرقابة على المال العام");
  }

  @Test
  void anEmbassyIsNamedWithItsSeat() {
    String text = "قال إن السفارة السعودية في بيروت تتابع الأمر";
    assertThat(words(text, EntityType.ORG)).containsExactly("السفارة السعودية في بيروت");
    assertThat(words(text, EntityType.GPE)).containsExactly("بيروت");
  }

  @Test
  void anAcronymInBracketsStandsForTheBody() {
    assertThat(words("قالت منظمة أرباب العمل (أوتيكا) ذلك. وأضافت أوتيكا المزيد", EntityType.ORG))
        .containsExactly("منظمة أرباب العمل", "أوتيكا", "أوتيكا");
  }

  @Test
  void theAdjectiveBehindAnInternationalBodyIsThePersons() {
    assertThat(
            words(
                "حضر رئيس الاتحاد الدولي لكرة القدم السويسري جوزيف بلاتر المباراة", EntityType.ORG))
        .containsExactly("الاتحاد الدولي لكرة القدم");
  }

  @Test
  void aSurnameThatIsATown() {
    assertThat(ReadNames.of("قال محمد الشدادي إن ذلك صحيح"))
        .extracting(Entity::name)
        .containsExactly("محمد الشدادي");
  }

  @Test
  void aFrequentNounIsNoTownAndAdverbsAreNobody() {
    assertThat(ReadNames.of("أمضى الناس في قضاء وقت طويل بين المتجر والبيت")).isEmpty();
    assertThat(ReadNames.of("هو جبل يحبنا ونحبه")).noneMatch(e -> e.name().contains("جبل"));
  }

  @Test
  void whoStandsInARowIsAPersonToo() {
    assertThat(words("قتل ستيفن سميث، وجايمس فولي، وديفيد هاينز في الهجوم", EntityType.PER))
        .containsExactly("ستيفن سميث", "جايمس فولي", "ديفيد هاينز");
  }

  @Test
  void theFatherIsNotTheSon() {
    assertThat(ReadNames.of("تحدث محمد بن عوض الزغبي. وقال عوض الزغبي إن العمل انتهى")).hasSize(2);
  }

  @Test
  void whoBearsTheSameTitleIsMeant() {
    assertThat(
            ReadNames.of(
                "وصل الأمير محمد بن نواف، وشكره محمد بن سالم الزغبي. وقال الأمير محمد إنه سعيد"))
        .filteredOn(e -> e.name().equals("محمد بن نواف"))
        .allMatch(e -> e.mentions().size() == 2)
        .hasSize(1);
  }

  @Test
  void aTheatreIsNamedWithItsPerson() {
    assertThat(ReadNames.of("احتضن مسرح محمد السادس الحفل"))
        .extracting(Entity::name)
        .containsExactly("مسرح محمد السادس");
    assertThat(ReadNames.of("وصلت الشرطة إلى مسرح الجريمة")).noneMatch(e -> e.type().isPlace());
  }

  @Test
  void anOfficeBehindAPrinceIsNoNameOfHis() {
    assertThat(words("زار الأمير فهد بن سلطان أمير منطقة تبوك المكان", EntityType.PER))
        .containsExactly("فهد بن سلطان");
  }

  @Test
  void forcesStandSideBySide() {
    assertThat(words("انتشرت قوات الجيش والأمن في الشوارع", EntityType.ORG))
        .containsExactly("قوات الجيش والأمن");
  }

  @Test
  void aTaskInConstructBelongsToTheBody() {
    assertThat(words("دعا مركز الشروق للديمقراطية والإعلام وحقوق الإنسان إلى ذلك", EntityType.ORG))
        .containsExactly("مركز الشروق للديمقراطية والإعلام وحقوق الإنسان");
  }

  @Test
  void theDualOfAProvinceIsNobodysSurname() {
    assertThat(words("قتل العشرات في ولايتي كونار وخوست", EntityType.PER)).isEmpty();
  }

  @Test
  void aWordBehindOfficialsIsNobody() {
    assertThat(words("أجرت الحكومة محادثات مع مسؤولين روس", EntityType.PER)).isEmpty();
  }
}
