package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class LocalBodiesTest {

  @Test
  void aBodyOfATownIsNamedWithIt() {
    String text = "قضت المحكمة الابتدائية بمراكش بسجن المتهم شهرين.";
    assertThat(words(text, EntityType.ORG)).contains("المحكمة الابتدائية بمراكش");
    assertThat(words(text, EntityType.GPE)).contains("مراكش");
  }

  @Test
  void inStandsBetweenACourtAndItsTown() {
    assertThat(words("أيدت محكمة الجنايات في بلبيس الحكم.", EntityType.ORG))
        .contains("محكمة الجنايات في بلبيس");
  }

  @Test
  void aPartyIsNotNamedWithATown() {
    assertThat(words("نظم حزب الاستقلال بمراكش لقاء.", EntityType.ORG)).contains("حزب الاستقلال");
  }

  @Test
  void aBranchIsABodyOfItsOwn() {
    assertThat(words("أغلق فرع وزارة العمل بمنطقة عسير المحل.", EntityType.ORG))
        .contains("فرع وزارة العمل بمنطقة عسير");
  }

  @Test
  void aDepartmentIsKnownByItsNoun() {
    assertThat(words("أعلنت إدارة الجوازات أن المكتب مغلق.", EntityType.ORG))
        .contains("إدارة الجوازات");
    assertThat(words("تحدث عن إدارة الأزمات.", EntityType.ORG)).isEmpty();
  }

  @Test
  void anInterestIsNoDepartment() {
    assertThat(words("قال إن ذلك في مصلحة بريطانيا.", EntityType.ORG)).isEmpty();
    assertThat(words("ذكرت مصلحة الجمارك ذلك.", EntityType.ORG)).contains("مصلحة الجمارك");
  }

  @Test
  void theGeneralDirectorateIsNamedWithItsTask() {
    assertThat(words("قالت الإدارة العامة للدفاع المدني إن الحريق أخمد.", EntityType.ORG))
        .contains("الإدارة العامة للدفاع المدني");
  }

  @Test
  void aBodyOfAPlaceNamesThePlaceToo() {
    String text = "ذكرت شرطة نينوى أن عبوة انفجرت.";
    assertThat(words(text, EntityType.ORG)).contains("شرطة نينوى");
    assertThat(words(text, EntityType.GPE)).contains("نينوى");
  }

  @Test
  void andMayStandBeforeAQuarter() {
    assertThat(words("شمل القطع حي السلام وحي الروضة.", EntityType.LOC))
        .containsExactly("حي السلام", "حي الروضة");
  }

  @Test
  void byWayOfIsNoRoad() {
    assertThat(words("وصل عن طريق عدن.", EntityType.FAC)).isEmpty();
    assertThat(words("أغلقوا طريق عدن.", EntityType.FAC)).contains("طريق عدن");
  }
}
