package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

/** People whom a text names in full, then by one of their names, and their namesakes. */
class NamedAgainTest {

  @Test
  void aSurnameThatIsAnOrdinaryWordIsTheVerbsSubject() {
    assertThat(words("قال المخرج عمر جدلي إن العرض مفيد. وقال جدلي إن النقاش طويل", EntityType.PER))
        .containsExactly("عمر جدلي", "جدلي");
  }

  @Test
  void aGivenNameBehindATitle() {
    assertThat(words("تحدثت العقيد نشوى الزغبي أمس. وأوضحت العقيد نشوى ما جرى", EntityType.PER))
        .contains("نشوى الزغبي");
    assertThat(
            words(
                "حضرت الدكتورة فاطمة الزغبي. وقالت الدكتورة فاطمة إن العمل انتهى", EntityType.PER))
        .containsExactly("فاطمة الزغبي", "فاطمة");
  }

  @Test
  void anOfficeIsNoSurname() {
    assertThat(words("حضر خالد العام. وأدان الأمين العام الهجوم", EntityType.PER))
        .doesNotContain("العام");
    assertThat(words("اتصل النائب الثاني بالملك عبد الله الثاني", EntityType.PER))
        .doesNotContain("الثاني");
  }

  @Test
  void aPreacherOfTheKingsNameIsNotTheKing() {
    assertThat(ReadNames.of("قال المهندس فيصل بن عبد العزيز السديري إن المشروع يمضي"))
        .extracting(Entity::name)
        .containsExactly("فيصل بن عبد العزيز السديري");
  }

  @Test
  void anotherGrandfatherMakesAnotherPerson() {
    assertThat(ReadNames.of("حضر الأمير سلمان بن عبد العزيز بن تركي الحفل"))
        .extracting(Entity::name)
        .containsExactly("سلمان بن عبد العزيز بن تركي");
  }

  @Test
  void theListedGrandfatherIsTheListedPersons() {
    assertThat(ReadNames.of("حضر الأمير محمد بن سلمان بن عبد العزيز الحفل"))
        .extracting(Entity::name)
        .containsExactly("محمد بن سلمان");
  }

  @Test
  void andBeforeAForeignNameIsCutOff() {
    assertThat(words("قتل ستيفن سميث، وديفيد هاينز، وبيتر كاسيغ", EntityType.PER))
        .containsExactly("ستيفن سميث", "ديفيد هاينز", "بيتر كاسيغ");
  }

  @Test
  void anAreaIsTheTownItIsNamedFor() {
    assertThat(ReadNames.of("وصل إلى جازان أمس. وشهدت منطقة جازان أمطارا"))
        .extracting(Entity::name)
        .containsExactly("جازان");
  }

  @Test
  void anHeirWhoIsNotNamedIsNamedByHisTitle() {
    assertThat(words("رفع شكره لولي العهد ولولي ولي العهد", EntityType.PER))
        .containsExactly("ولي العهد", "ولي ولي العهد");
  }

  @Test
  void anHeirWhoIsNamedBearsHisTitle() {
    assertThat(
            ReadNames.of(
                    "استقبل الأمير محمد بن سلمان ولي ولي العهد الوفد. وأثنى ولي ولي العهد عليه")
                .stream()
                .filter(e -> e.type() == EntityType.PER))
        .hasSize(1);
  }

  @Test
  void aServantOfGodByAnyOfHisNames() {
    assertThat(words("وقال المهندس عبدالرقيب فتح إن العمل بدأ", EntityType.PER))
        .containsExactly("عبدالرقيب فتح");
  }

  @Test
  void aCupNamesNobody() {
    assertThat(words("فاز الفريق في مسابقة كأس ولي العهد", EntityType.PER)).isEmpty();
  }

  @Test
  void aFullNameThatOnlyTheSurnameMadeKnown() {
    assertThat(
            words(
                "شاركت مصممة الأزياء السعودية موضي السهلي في العرض. وقالت السهلي إن الإقبال كبير",
                EntityType.PER))
        .containsExactly("موضي السهلي", "السهلي");
  }

  @Test
  void aVerbBeforeTheSurnameIsNoFirstName() {
    assertThat(words("وقالت السهلي إن الإقبال كبير. يضايقون السهلي كثيرا", EntityType.PER))
        .doesNotContain("يضايقون السهلي");
  }
}
