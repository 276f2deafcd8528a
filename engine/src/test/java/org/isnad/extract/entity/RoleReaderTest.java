package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.roles;

import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class RoleReaderTest {

  @Test
  void aTitleDoesNotRunOverAPrepositionOfPlaceOrTime() {
    assertThat(roles("لعب الفريق أمام خالد الزغبي الحارس", "خالد الزغبي")).isEmpty();
  }

  @Test
  void aTitleDoesNotRunOverAnotherPerson() {
    assertThat(roles("حضرت ليلى الزغبي، والفنان كمال الزغبي.", "ليلى")).isEmpty();
  }

  @Test
  void aTitleRunsOverTheBodyItBelongsTo() {
    assertThat(roles("قال رئيس محكمة الاستثمار والتجارة القاضي خالد بن علي الزغبي إن", "خالد"))
        .containsExactly("رئيس محكمة الاستثمار والتجارة القاضي");
  }

  @Test
  void anOfficeBehindTheNameWithoutAComma() {
    assertThat(roles("انتقد محمد الزغبي نائب رئيس الاتحاد السعودي لكرة القدم القرار", "الزغبي"))
        .containsExactly("نائب رئيس الاتحاد السعودي لكرة القدم");
  }

  @Test
  void anOfficeInABodyWithAQuotedName() {
    assertThat(roles("وقال كمال الزغبي، رئيس «مركز النورس لحوار الثقافات»، إن", "الزغبي"))
        .containsExactly("رئيس «مركز النورس لحوار الثقافات»");
  }

  @Test
  void anHonorificBeforeAndAnOfficeBehind() {
    assertThat(roles("وجه الشيخ خالد الزغبي وزير الأوقاف والدعوة، بتوزيع الكتاب", "خالد الزغبي"))
        .containsExactly("الشيخ", "وزير الأوقاف والدعوة");
  }

  @Test
  void aStandingTitleIsWhoeverIsNamedWithIt() {
    var people =
        ReadNames.of(
                "وجه خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز بذلك."
                    + " وتلقى سفير خادم الحرمين الشريفين دعوة.")
            .stream()
            .filter(e -> e.type() == EntityType.PER)
            .map(Entity::name)
            .toList();
    assertThat(people).containsExactly("سلمان بن عبد العزيز");
  }

  @Test
  void anOfficeWithoutANameIsNobodysName() {
    assertThat(
            ReadNames.words(
                "وأضاف الأمين العام أن المنظمة الدولية مستعدة للمساعدة", EntityType.PER))
        .isEmpty();
  }
}
