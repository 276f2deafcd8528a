package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import org.isnad.model.EntityType;
import org.junit.jupiter.api.Test;

class PlaceReferencesTest {

  @Test
  void whereABaseIsNamedTheBaseIsNoOrganisation() {
    String text = "وصلت التعزيزات إلى قاعدة العند الجوية. وقالت القاعدة في بيان إن القصف توقف.";
    assertThat(words(text, EntityType.ORG)).isEmpty();
  }

  @Test
  void theOrganisationThatIsNamedInFullStays() {
    String text = "هاجم تنظيم القاعدة قاعدة العند الجوية. وقالت القاعدة في بيان إنها انسحبت.";
    assertThat(words(text, EntityType.ORG)).contains("تنظيم القاعدة", "القاعدة");
  }

  @Test
  void aNounThatIsAnActAsWellOpensNoPlaceBeforeAnOrdinaryWord() {
    assertThat(words("لم تسمح لهم الظروف بقضاء العيد في بيوتهم", EntityType.GPE)).isEmpty();
  }
}
