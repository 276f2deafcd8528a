package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class LedBodiesTest {

  @Test
  void forcesAreNamedWithWhomTheyFollow() {
    String text = "تقدمت قوات الرئيس السابق علي عبد الله صالح نحو المدينة.";
    assertThat(words(text, EntityType.ORG)).contains("قوات الرئيس السابق علي عبد الله صالح");
    assertThat(words(text, EntityType.PER)).contains("علي عبد الله صالح");
  }

  @Test
  void theLoyalAreNamedWithTheirLeader() {
    String text = "قصفت القوات الموالية للرئيس عبد ربه منصور هادي الموقع.";
    assertThat(words(text, EntityType.ORG)).contains("القوات الموالية للرئيس عبد ربه منصور هادي");
  }

  @Test
  void theBureauOfAnOfficeIsABody() {
    assertThat(words("وأعلن مكتب رئيس الوزراء التركي موعد الزيارة.", EntityType.ORG))
        .contains("مكتب رئيس الوزراء التركي");
  }

  @Test
  void aTitleThatStandsForItsBearerNamesHisGovernment() {
    String text = "شكر الأهالي حكومة خادم الحرمين الشريفين على المشروع.";
    assertThat(words(text, EntityType.ORG)).contains("حكومة خادم الحرمين الشريفين");
    assertThat(words(text, EntityType.PER)).contains("خادم الحرمين الشريفين");
  }

  @Test
  void forcesAreNamedByTheCauseTheyAreLoyalTo() {
    assertThat(words("تقدم الجيش الموالي للشرعية أمس", EntityType.ORG))
        .contains("الجيش الموالي للشرعية");
  }
}
