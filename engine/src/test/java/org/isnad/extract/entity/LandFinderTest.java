package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class LandFinderTest {

  @Test
  void aBorderIsNamedByTheCountriesOnItsSides() {
    assertThat(words("انتشر الجنود على الحدود السورية - التركية أمس", EntityType.LOC))
        .contains("الحدود السورية - التركية");
    assertThat(words("عبر الحدود السعودية/اليمنية فجرا", EntityType.LOC))
        .contains("الحدود السعودية/اليمنية");
    assertThat(words("غرق القارب قبالة السواحل اليونانية", EntityType.LOC))
        .contains("السواحل اليونانية");
  }

  @Test
  void withoutACountryItIsAnyBorder() {
    assertThat(words("انتشر الجنود على الحدود الطويلة", EntityType.LOC)).isEmpty();
  }
}
