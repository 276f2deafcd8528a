package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.extract.entity.ReadNames.words;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

class InnerPlacesTest {

  private static List<String> names(String text) {
    return ReadNames.of(text).stream()
        .map(Entity::mentions)
        .flatMap(List::stream)
        .map(Words::text)
        .toList();
  }

  @Test
  void theCountryIsNamedBesideItsNorth() {
    assertThat(names("وصلت القافلة إلى شمال سوريا")).contains("شمال سوريا", "سوريا");
  }

  @Test
  void whatLiesEastOfATownIsNoPlaceOfItsOwn() {
    assertThat(names("عثر عليه شرقي نابلس")).contains("نابلس").doesNotContain("شرقي نابلس");
  }

  @Test
  void theMiddleOfATownAndTheSideOfACapitalAreNoPlacesOfTheirOwn() {
    assertThat(names("وقع انفجار وسط حلب وآخر شمال بغداد"))
        .contains("حلب", "بغداد")
        .doesNotContain("وسط حلب", "شمال بغداد");
  }

  @Test
  void adjectivesOfTwoPlacesBelongToNeither() {
    assertThat(names("وصلت المساعدات إلى محافظتي لحج وأبين المحررتين"))
        .contains("أبين")
        .noneMatch(name -> name.endsWith("المحررتين"));
  }

  @Test
  void aWarTellsItsCountry() {
    assertThat(words("تحدث عن غزو العراق", EntityType.GPE)).contains("العراق");
  }

  @Test
  void aCountrysAdjectiveIsNoPartOfATown() {
    assertThat(names("وصل إلى مدينة سوروتش التركية")).contains("مدينة سوروتش");
  }
}
