package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class JoinedPeopleTest {

  @Test
  void aGivenNameBehindAndOpensAnother() {
    assertThat(words("حضر السفير محمد الطيب ومنصور الزغبي الحفل", EntityType.PER))
        .containsExactly("محمد الطيب", "منصور الزغبي");
  }

  @Test
  void aHamzaBehindAndOpensAnother() {
    assertThat(words("قال الكاتبان إيمرسون بروكينغ وإيليزا كامبل إن", EntityType.PER))
        .containsExactly("إيمرسون بروكينغ", "إيليزا كامبل");
  }

  @Test
  void aNameThatBeginsWithWawIsWhole() {
    assertThat(words("قال المهندس كمال وليد الزغبي إن", EntityType.PER))
        .containsExactly("كمال وليد الزغبي");
  }

  @Test
  void aVerbBeforeTheNameIsNoPartOfIt() {
    assertThat(words("قال خالد القروني إن. وسمح القروني بذلك", EntityType.PER))
        .containsExactly("خالد القروني", "القروني");
  }

  @Test
  void anOfficeBehindTheNameIsNoSurname() {
    assertThat(words("حضر الدكتور عاطف الزغبي الأمين العام للجمعية", EntityType.PER))
        .containsExactly("عاطف الزغبي");
  }

  @Test
  void whoLeadsForcesIsNamedWithThem() {
    assertThat(words("تقدمت قوات القذافي نحو المدينة", EntityType.PER)).contains("القذافي");
  }
}
