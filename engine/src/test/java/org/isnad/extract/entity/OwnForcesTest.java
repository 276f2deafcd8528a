package org.isnad.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Entity;
import org.isnad.model.EntityType;
import org.isnad.model.Words;
import org.junit.jupiter.api.Test;

class OwnForcesTest {

  /** The forms of each organisation that the text names. */
  private static List<List<String>> bodies(String text) {
    return ReadNames.of(text).stream()
        .filter(e -> e.type() == EntityType.ORG)
        .map(Entity::mentions)
        .map(mentions -> mentions.stream().map(Words::text).toList())
        .toList();
  }

  @Test
  void theForcesOfABodyAreTheBody() {
    assertThat(bodies("أعلن التحالف هدنة. وشنت قوات التحالف غارات."))
        .containsExactly(List.of("التحالف", "قوات التحالف"));
    assertThat(bodies("انسحب الحوثيون من المدينة. وكانت ميليشيات الحوثيين دخلتها في مارس."))
        .containsExactly(List.of("الحوثيون", "ميليشيات الحوثيين"));
  }

  @Test
  void aRegimeIsMoreThanItsForces() {
    assertThat(bodies("أعلن النظام السوري وقفا لإطلاق النار. وتقدمت قوات النظام السوري."))
        .hasSize(2);
  }

  @Test
  void aForceWithItsCountrysAdjectiveIsNamedByItself() {
    assertThat(bodies("وتلاحق قوات الأمن والجيش التونسي المسلحين."))
        .contains(List.of("قوات الأمن"), List.of("الجيش التونسي"));
  }
}
